namespace Jiuye.Analytics.Reporting;

/// <summary>Why a cell of a statistical table is as it is.</summary>
public enum ValueState
{
    /// <summary>There is a number or words.</summary>
    Known = 0,

    /// <summary>Nobody recorded it; shown as «…», never as zero.</summary>
    NotRecorded = 1,

    /// <summary>There is none by definition, such as a share of nothing; shown as «—».</summary>
    NotDefined = 2,

    /// <summary>The officer who signs the table fills it in; shown empty.</summary>
    LeftToOfficer = 3,

    /// <summary>It is known and not published: it would tell of too few persons or employers, or help to work out a figure that does; which of the two is not said. Shown as «×».</summary>
    Withheld = 4,
}

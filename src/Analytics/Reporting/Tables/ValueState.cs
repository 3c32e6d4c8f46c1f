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
}

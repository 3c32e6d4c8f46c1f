namespace Jiuye.Analytics.Reporting;

/// <summary>What a column of a statistical table counts, as far as confidentiality asks.</summary>
public enum Counted
{
    /// <summary>Persons, who must not be found out.</summary>
    Persons = 0,

    /// <summary>Openings, which are advertised.</summary>
    Openings = 1,

    /// <summary>Something else: days, offices, yuan.</summary>
    Other = 2,
}

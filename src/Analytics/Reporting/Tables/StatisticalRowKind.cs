namespace Jiuye.Analytics.Reporting;

/// <summary>What a row of a statistical table is.</summary>
public enum StatisticalRowKind
{
    /// <summary>One of the rows that the table is about.</summary>
    Body = 0,

    /// <summary>合计: all of them together.</summary>
    Total = 1,

    /// <summary>占比: percent of the total.</summary>
    Share = 2,

    /// <summary>其中: part of the row before it, not to be added.</summary>
    OfWhich = 3,
}

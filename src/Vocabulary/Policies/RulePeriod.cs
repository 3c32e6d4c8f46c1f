namespace Jiuye.Vocabulary;

/// <summary>The period in which a <see cref="DayRule"/> names a day.</summary>
public enum RulePeriod
{
    /// <summary>每周.</summary>
    Week = 0,

    /// <summary>每月.</summary>
    Month = 1,

    /// <summary>每季度.</summary>
    Quarter = 2,

    /// <summary>每年.</summary>
    Year = 3,

    /// <summary>Once, on a date.</summary>
    Once = 4,
}

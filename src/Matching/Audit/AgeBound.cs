namespace Jiuye.Matching.Audit;

/// <summary>What a word beside a number makes of it.</summary>
internal enum AgeBound
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The most (35岁以下).</summary>
    Upper,

    /// <summary>The least (满18岁).</summary>
    Lower,

    /// <summary>About as much (30岁左右).</summary>
    Around,
}

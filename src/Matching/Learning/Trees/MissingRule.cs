namespace Jiuye.Matching.Learning.Trees;

/// <summary>Which values a split takes for missing.</summary>
public enum MissingRule
{
    /// <summary>NaN.</summary>
    NotANumber = 0,

    /// <summary>NaN and 0 (LightGBM's zero_as_missing).</summary>
    Zero = 1,

    /// <summary>None: NaN counts as 0 (LightGBM, where the training rows had none missing).</summary>
    None = 2,
}

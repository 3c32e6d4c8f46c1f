namespace Jiuye.Matching.Learning.Linear;

/// <summary>What one feature adds to a linear score.</summary>
/// <param name="Mean">The value that adds nothing; of a number.</param>
/// <param name="Scale">What a value is divided by after the mean is taken off: the standard deviation; 0 where every value was the same, and the number adds nothing.</param>
/// <param name="Weight">For each standard deviation above the mean.</param>
/// <param name="Missing">Where there is no value.</param>
/// <param name="Levels">For each category of the list; empty for a number.</param>
internal sealed record LinearTerm(double Mean, double Scale, double Weight, double Missing, double[] Levels)
{
    /// <summary>What a value adds; a category that is not in the list adds nothing.</summary>
    internal double At(double value, FeatureKind kind)
    {
        if (double.IsNaN(value))
            return Missing;
        if (kind == FeatureKind.Number)
            return Scale == 0 ? 0 : Weight * ((value - Mean) / Scale);
        return value >= 0 && value < Levels.Length ? Levels[(int)value] : 0;
    }
}

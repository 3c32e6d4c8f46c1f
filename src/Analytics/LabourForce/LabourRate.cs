using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>A rate of the labour force with what it divides.</summary>
/// <param name="Name">The name for programs.</param>
/// <param name="Title">The name.</param>
/// <param name="Definition">What is divided by what; the texts name the rates without a formula, so the formula is said.</param>
/// <param name="Numerator">Persons above the line, at least 0.</param>
/// <param name="Denominator">Persons below the line, at least 0.</param>
public sealed record LabourRate(string Name, Bilingual Title, Bilingual Definition, decimal Numerator, decimal Denominator)
{
    /// <summary>Percent to so many decimals, half up; null where nobody is below the line.</summary>
    /// <param name="decimals">Decimals, [0, 6].</param>
    public decimal? Percent(int decimals = PublishedShare.Decimals) => PublishedShare.Percent(Numerator, Denominator, decimals);
}

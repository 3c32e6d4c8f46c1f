using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>A number that a jurisdiction sets, with how it is compared and what it counts.</summary>
/// <param name="Amount">The number; for <see cref="Comparison.Between"/> the lower end.</param>
/// <param name="UpTo">The upper end of <see cref="Comparison.Between"/>; null for every other comparison.</param>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Unit">What it counts, in snake_case: <c>percent</c>, <c>yuan</c>, <c>years</c>, <c>postings</c>.</param>
public sealed record Quantity(decimal Amount, decimal? UpTo, Comparison Comparison, string Unit) : IPolicyValue
{
    /// <summary>True where a number meets it.</summary>
    /// <param name="number">A number in the same <see cref="Unit"/>.</param>
    /// <exception cref="InvalidOperationException">It is <see cref="Comparison.About"/> a number, which nothing decides.</exception>
    public bool IsMetBy(decimal number) => Comparison switch
    {
        Comparison.Exactly => number == Amount,
        Comparison.AtLeast => number >= Amount,
        Comparison.MoreThan => number > Amount,
        Comparison.AtMost => number <= Amount,
        Comparison.LessThan => number < Amount,
        Comparison.Between => number >= Amount && number <= UpTo,
        Comparison.About => throw new InvalidOperationException("'About' has no tolerance in the seeds and decides nothing."),
        _ => throw new InvalidOperationException($"No such comparison: {Comparison}."),
    };

    /// <summary>The number in both languages: 80%以上, at least 80 percent.</summary>
    public Bilingual ToText()
    {
        var number = Amount.ToString("0.####", CultureInfo.InvariantCulture);
        var (unit, en) = (QuantityUnits.Chinese(Unit), Unit.Replace('_', ' '));
        return Comparison switch
        {
            Comparison.Exactly => new($"{number}{unit}", $"{number} {en}"),
            Comparison.AtLeast => new($"{number}{unit}以上（含）", $"at least {number} {en}"),
            Comparison.MoreThan => new($"超过{number}{unit}", $"more than {number} {en}"),
            Comparison.AtMost => new($"不超过{number}{unit}", $"at most {number} {en}"),
            Comparison.LessThan => new($"不足{number}{unit}", $"less than {number} {en}"),
            Comparison.About => new($"{number}{unit}左右", $"about {number} {en}"),
            Comparison.Between => Range(number, unit, en),
            _ => throw new InvalidOperationException($"No such comparison: {Comparison}."),
        };
    }

    /// <summary>The English text.</summary>
    public override string ToString() => ToText().En;

    private Bilingual Range(string from, string unit, string en)
    {
        var to = (UpTo ?? Amount).ToString("0.####", CultureInfo.InvariantCulture);
        return new($"{from}至{to}{unit}", $"{from} to {to} {en}");
    }
}

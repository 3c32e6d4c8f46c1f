using System.Globalization;

namespace Jiuye.Analytics.Bench.Audits;

/// <summary>Puts a text together and remembers which pieces are figures.</summary>
internal sealed class Draft
{
    private readonly List<DraftPart> parts = [];

    internal IReadOnlyList<DraftPart> Parts => parts;

    internal static string TextOf(IEnumerable<DraftPart> parts) => string.Concat(parts.Select(static part => part.Text));

    internal Draft Say(string words)
    {
        parts.Add(new(words, DraftPartKind.Words));
        return this;
    }

    internal Draft Count(long count, string? wrongSum = null) => Number(count.ToString(CultureInfo.InvariantCulture), null, wrongSum);

    /// <summary>Ten thousands with so many decimals.</summary>
    internal Draft Wan(long count, int decimals, string? wrongSum = null) => Number(InWan(count, decimals), null, wrongSum);

    internal static string InWan(long count, int decimals) => Fixed(count / 10_000m, decimals);

    internal Draft Fraction(decimal number, int decimals, decimal? wrongBase = null, decimal? wrongSum = null) =>
        Number(Fixed(number, decimals), wrongBase is { } wrong ? Fixed(wrong, decimals) : null, wrongSum is { } sum ? Fixed(sum, decimals) : null);

    internal Draft Up(decimal change, string up, string down, string? level = null)
    {
        parts.Add(change == 0 && level is not null ? new(level, DraftPartKind.Words) : new(change >= 0 ? up : down, DraftPartKind.Direction, WrongBase: change >= 0 ? down : up));
        return this;
    }

    internal Draft Name(string name)
    {
        parts.Add(new(name, DraftPartKind.Name));
        return this;
    }

    private Draft Number(string text, string? wrongBase, string? wrongSum)
    {
        parts.Add(new(text, DraftPartKind.Number, wrongBase, wrongSum));
        return this;
    }

    private static string Fixed(decimal number, int decimals) => decimal.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals, CultureInfo.InvariantCulture);
}

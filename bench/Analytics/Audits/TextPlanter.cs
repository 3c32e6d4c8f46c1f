using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Bench.Audits;

/// <summary>Plants one error in a text.</summary>
internal static class TextPlanter
{
    /// <summary>Plants an error of a kind in a text of pieces.</summary>
    /// <param name="parts">The text.</param>
    /// <param name="stale">The same text of an earlier quarter, piece by piece.</param>
    /// <param name="tables">The tables beside it.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="random">Which piece.</param>
    /// <returns>Null where the text has no piece for that kind.</returns>
    internal static PlantedError? Plant(IReadOnlyList<DraftPart> parts, IReadOnlyList<DraftPart> stale, IReadOnlyList<StatisticalTable> tables, string kind, Random random)
    {
        var wrong = Enumerable.Range(0, parts.Count).Select(at => (At: at, Text: Wrong(parts[at], StaleOf(parts[at], at, stale), kind, random)))
            .Where(one => one.Text is not null && one.Text != parts[one.At].Text).ToArray();
        if (wrong.Length == 0)
            return null;
        var (at, text) = wrong[random.Next(wrong.Length)];
        var spoilt = parts.Select((part, place) => place == at ? text! : part.Text).ToArray();
        return new(kind, tables, string.Concat(spoilt), null, null, null, spoilt.Take(at).Sum(static piece => piece.Length), text!.Length, $"{parts[at].Text} → {text}");
    }

    private static DraftPart? StaleOf(DraftPart part, int at, IReadOnlyList<DraftPart> stale) =>
        part.Key is not null ? stale.FirstOrDefault(other => other.Key == part.Key) : at < stale.Count ? stale[at] : null;

    private static string? Wrong(DraftPart part, DraftPart? stale, string kind, Random random) => (kind, part.Kind) switch
    {
        ("digit swap", DraftPartKind.Number) => DigitSwap.Of(part.Text, random),
        ("stale", DraftPartKind.Number or DraftPartKind.Name) => stale?.Text,
        ("wrong base", DraftPartKind.Number) => part.WrongBase,
        ("sum", DraftPartKind.Number) => part.WrongSum,
        ("direction", DraftPartKind.Direction) => part.WrongBase,
        _ => null,
    };
}

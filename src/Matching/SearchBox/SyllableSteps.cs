namespace Jiuye.Matching.SearchBox;

/// <summary>The ways in which a syllable takes up typed letters.</summary>
internal static class SyllableSteps
{
    private const int ShortestMistyped = 3;

    private static readonly string[][] Fuzzy = [.. Enumerable.Range(0, Readings.Default.Count).Select(static id => FuzzySyllables.Of(Readings.Default.Syllable(id)))];

    /// <summary>Adds the steps of a syllable from a place of what was typed.</summary>
    internal static void Add(int syllableId, TypedText typed, int at, List<Step> steps)
    {
        var rest = typed.From(at);
        var syllable = Readings.Default.Syllable(syllableId);
        AddSpelt(syllable, rest, at, Ways.Syllable, steps);
        if (rest[0] == syllable[0])
            AddInitials(syllable, rest, at, steps);
        foreach (var other in Fuzzy[syllableId])
            AddSpelt(other, rest, at, Ways.Syllable | Ways.Fuzzy, steps);

        if (typed.MostEdits > 0 && syllable.Length >= ShortestMistyped && rest[0] == syllable[0])
            AddMistyped(syllable, rest, at, steps);
    }

    /// <summary>The syllable in full, or the beginning of it that ends what was typed.</summary>
    private static void AddSpelt(string syllable, ReadOnlySpan<char> rest, int at, Ways way, List<Step> steps)
    {
        if (rest.StartsWith(syllable, StringComparison.Ordinal))
            steps.Add(new(at + syllable.Length, way));
        else if (rest.Length > 1 && syllable.AsSpan().StartsWith(rest, StringComparison.Ordinal))
            steps.Add(new(at + rest.Length, way));
    }

    private static void AddInitials(string syllable, ReadOnlySpan<char> rest, int at, List<Step> steps)
    {
        if (rest.Length == 1)
            steps.Add(new(at + 1, Ways.Begun));
        else
            steps.Add(new(at + 1, Ways.Initial));
        if (rest.Length > 2 && syllable.Length > 1 && syllable[1] == 'h' && rest[1] == 'h')
            steps.Add(new(at + 2, Ways.Initial));
    }

    private static void AddMistyped(string syllable, ReadOnlySpan<char> rest, int at, List<Step> steps)
    {
        for (var length = syllable.Length - 1; length <= syllable.Length + 1 && length <= rest.Length; length++)
        {
            if (length > 1 && IsOneEditAway(syllable, rest[..length]))
                steps.Add(new(at + length, Ways.Syllable | Ways.Edit));
        }
    }

    /// <summary>True where one letter is wrong, missing or too many, or two neighbours are swapped.</summary>
    internal static bool IsOneEditAway(ReadOnlySpan<char> right, ReadOnlySpan<char> typed)
    {
        var same = right.CommonPrefixLength(typed);
        if (same == right.Length && same == typed.Length)
            return false;
        var r = right[same..];
        var t = typed[same..];
        return (r.Length - t.Length) switch
        {
            0 => r[1..].SequenceEqual(t[1..]) || (r.Length > 1 && r[0] == t[1] && r[1] == t[0] && r[2..].SequenceEqual(t[2..])),
            1 => r[1..].SequenceEqual(t),
            -1 => r.SequenceEqual(t[1..]),
            _ => false,
        };
    }
}

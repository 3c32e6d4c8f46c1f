namespace Jiuye.Matching.SearchBox;

/// <summary>Syllables that many speakers do not tell apart.</summary>
internal static class FuzzySyllables
{
    private static readonly (string One, string Other)[] Initials = [("zh", "z"), ("ch", "c"), ("sh", "s"), ("n", "l")];

    private static readonly (string One, string Other)[] Finals = [("ang", "an"), ("eng", "en"), ("ing", "in")];

    /// <summary>The other ways in which a syllable may be spelt; not all of them are syllables, which harms nothing.</summary>
    internal static string[] Of(string syllable)
    {
        string[] begun = [.. new[] { syllable }.Concat(Initials.Select(pair => Begun(syllable, pair)).OfType<string>())];
        return [.. begun.Concat(begun.SelectMany(static one => Finals.Select(pair => Ended(one, pair)).OfType<string>())).Where(one => one != syllable).Distinct()];
    }

    private static string? Begun(string syllable, (string One, string Other) pair) =>
        syllable.StartsWith(pair.One, StringComparison.Ordinal) ? pair.Other + syllable[pair.One.Length..]
        : syllable.StartsWith(pair.Other, StringComparison.Ordinal) ? pair.One + syllable[pair.Other.Length..]
        : null;

    private static string? Ended(string syllable, (string One, string Other) pair) =>
        syllable.EndsWith(pair.One, StringComparison.Ordinal) ? syllable[..^pair.One.Length] + pair.Other
        : syllable.EndsWith(pair.Other, StringComparison.Ordinal) ? syllable[..^pair.Other.Length] + pair.One
        : null;
}

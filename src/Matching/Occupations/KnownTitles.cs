namespace Jiuye.Matching.Occupations;

/// <summary>The features of titles that come again: many postings bear one title.</summary>
/// <remarks>Bounded, some 2 MB at most: a title takes the place of another that falls on the same place, which is then taken apart anew. Safe for any number of threads.</remarks>
internal sealed class KnownTitles
{
    private const int Places = 1 << 12;

    // A title longer than these hardly comes twice.
    private const int Longest = 40;

    private readonly Entry?[] known = new Entry?[Places];

    /// <summary>The settled features of a title.</summary>
    /// <param name="title">The title as published.</param>
    /// <param name="buffer">Where a title that is not known is taken apart.</param>
    internal FeatureList Of(string title, FeatureList buffer)
    {
        if (title.Length > Longest)
            return Read(title, buffer);
        // An entry never changes, so whichever a thread sees is whole.
        ref var place = ref known[(int)(Text.CharacterHash.Mixed(Text.CharacterHash.Append(Text.CharacterHash.Empty, title)) % Places)];
        if (Volatile.Read(ref place) is { } entry && string.Equals(entry.Title, title, StringComparison.Ordinal))
            return entry.Features;
        var features = Read(title, buffer).Copy();
        Volatile.Write(ref place, new(title, features));
        return features;
    }

    private static FeatureList Read(string title, FeatureList buffer)
    {
        TitleFeatures.Fill(TitleReading.Clean(title), buffer);
        return buffer;
    }

    private sealed record Entry(string Title, FeatureList Features);
}

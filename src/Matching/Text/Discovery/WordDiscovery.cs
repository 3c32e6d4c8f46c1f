namespace Jiuye.Matching.Text.Discovery;

/// <summary>Finds new words in a corpus by cohesion and boundary entropy, reading it twice and holding only counts.</summary>
/// <remarks>
/// Cohesion tells a word from characters that meet by chance, boundary entropy a word from a piece of a longer one. The first reading counts
/// runs of Chinese characters, the second looks at the neighbours of those that pass. Where more than <see cref="DiscoveryOptions.MostCounted"/>
/// runs were counted, the rarest are dropped, so counts are then lower bounds. Same corpus and options, same list.
/// </remarks>
public sealed class WordDiscovery
{
    private readonly TextAnalyser analyser;
    private readonly DiscoveryOptions options;
    private readonly Dictionary<string, long> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Neighbours> found = new(StringComparer.Ordinal);
    private long characters;
    private long floor = 1;

    /// <param name="analyser">What knows the words that are not new.</param>
    /// <param name="options">Thresholds.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public WordDiscovery(TextAnalyser analyser, DiscoveryOptions options)
    {
        ArgumentNullException.ThrowIfNull(analyser);
        ArgumentNullException.ThrowIfNull(options);
        (this.analyser, this.options) = (analyser, options.Checked());
    }

    /// <summary>First reading: counts the runs of a text.</summary>
    public void Count(ReadOnlySpan<char> text)
    {
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var folded = CharacterFolding.FoldToString(text).AsSpan();
        for (var at = 0; at < folded.Length; at++)
        {
            if (!CharacterClasses.IsHan(folded[at]))
                continue;
            characters++;
            for (var length = 1; length <= options.LongestWord && at + length <= folded.Length && CharacterClasses.IsHan(folded[at + length - 1]); length++)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lookup, folded.Slice(at, length), out _)++;
        }

        while (counts.Count > options.MostCounted)
            Drop();
    }

    /// <summary>Between the readings: keeps the runs that come often and hold together and that the lexicon lacks.</summary>
    /// <returns>How many they are.</returns>
    public int Choose()
    {
        found.Clear();
        foreach (var (run, uses) in counts)
        {
            if (run.Length >= 2 && uses >= options.FewestUses && Cohesion(run, uses) >= options.LeastCohesion && !IsKnown(run))
                found.Add(run, new());
        }

        return found.Count;
    }

    /// <summary>Second reading: looks at the neighbours of the runs that were kept, in a text of the same corpus.</summary>
    public void Look(ReadOnlySpan<char> text)
    {
        var lookup = found.GetAlternateLookup<ReadOnlySpan<char>>();
        var folded = CharacterFolding.FoldToString(text).AsSpan();
        for (var at = 0; at < folded.Length; at++)
        {
            for (var length = 2; length <= options.LongestWord && at + length <= folded.Length && CharacterClasses.IsHan(folded[at + length - 1]); length++)
            {
                if (!lookup.TryGetValue(folded.Slice(at, length), out var neighbours))
                    continue;
                neighbours.Add(at > 0 ? folded[at - 1] : '\n', at + length < folded.Length ? folded[at + length] : '\n');
                neighbours.Example ??= Snippet.Around(analyser, folded, at, length);
            }
        }
    }

    /// <summary>The words found, those that come most often first.</summary>
    public IReadOnlyList<NewWord> Found() =>
        [.. found.Select(run => new NewWord(run.Key, counts[run.Key], Cohesion(run.Key, counts[run.Key]), run.Value.LeftEntropy(), run.Value.RightEntropy(), run.Value.Example ?? run.Key))
            .Where(word => word.LeftEntropy >= options.LeastEntropy && word.RightEntropy >= options.LeastEntropy)
            .OrderByDescending(static word => word.Uses).ThenBy(static word => word.Word, StringComparer.Ordinal)];

    private double Cohesion(string run, long uses)
    {
        var least = double.MaxValue;
        for (var cut = 1; cut < run.Length; cut++)
        {
            var (left, right) = (counts.GetValueOrDefault(run[..cut], floor), counts.GetValueOrDefault(run[cut..], floor));
            least = Math.Min(least, Math.Log2((double)uses * characters / ((double)left * right)));
        }

        return least;
    }

    private bool IsKnown(string run) => analyser.Segment(run) is [{ Kind: not WordKind.Unknown }];

    private void Drop()
    {
        floor++;
        foreach (var (run, uses) in counts)
        {
            if (run.Length > 1 && uses < floor)
                counts.Remove(run);
        }
    }
}

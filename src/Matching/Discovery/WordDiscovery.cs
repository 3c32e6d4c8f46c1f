using Jiuye.Matching.Text;

namespace Jiuye.Matching.Discovery;

/// <summary>Finds new words in a corpus by cohesion and boundary entropy; a person confirms them.</summary>
/// <remarks>
/// <para>
/// Cohesion tells a word from characters that meet by chance, boundary entropy a word from a piece of a longer one (after 五险一 always comes 金).
/// The corpus is read three times: the first estimates from above how often runs come, in fixed memory; the second counts exactly the runs whose
/// estimate, and those of their parts, reach the least count; the third looks at the neighbours of the candidates. Whatever is reported is exact.
/// </para>
/// <para>Same corpus and options, same list. Time linear in the corpus. Not safe for several threads at once.</para>
/// </remarks>
internal sealed class WordDiscovery
{
    private readonly TextAnalyser analyser;
    private readonly DiscoveryOptions options;
    private readonly RunReader reader = new();

    /// <summary>Creates a discovery.</summary>
    /// <param name="analyser">What knows the words that are not new.</param>
    /// <param name="options">Thresholds and memory.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    internal WordDiscovery(TextAnalyser analyser, DiscoveryOptions options)
    {
        ArgumentNullException.ThrowIfNull(analyser);
        ArgumentNullException.ThrowIfNull(options);
        (this.analyser, this.options) = (analyser, options.Checked());
    }

    /// <summary>Finds the new words of a corpus.</summary>
    /// <param name="corpus">The texts; enumerated three times, and each time the same.</param>
    /// <exception cref="InvalidDataException">The corpus changed between the readings, or holds more runs than there is room for.</exception>
    internal DiscoveredWords Find(IEnumerable<string> corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var (estimate, documents, units) = Estimate(corpus);
        var counts = Count(corpus, estimate);
        var candidates = Candidates(counts, units);
        var words = Look(corpus, counts, candidates)
            .Where(IsProposed)
            .OrderByDescending(static word => word.Score)
            .ThenBy(static word => word.Word, StringComparer.Ordinal);
        return new(HiddenWords.Without([.. words], options.HiddenFrom), documents, units, counts.LeastCount);
    }

    private (CountEstimate Estimate, long Documents, long Units) Estimate(IEnumerable<string> corpus)
    {
        var estimate = new CountEstimate(options.EstimateBits);
        var (documents, units) = (0L, 0L);
        foreach (var text in corpus)
        {
            documents++;
            reader.Start(CharacterFolding.FoldToString(text));
            while (reader.MoveNext())
            {
                units += reader.Units;
                for (var unit = 0; unit < reader.Units; unit++)
                    EstimateFrom(unit, estimate);
            }
        }

        return (estimate, documents, units);
    }

    private void EstimateFrom(int unit, CountEstimate estimate)
    {
        var hash = CharacterHash.Empty;
        for (var units = 1; units <= Longest(unit) && reader.MayJoin(unit, units); units++)
        {
            hash = CharacterHash.Append(hash, Unit(unit + units - 1));
            estimate.Add(hash);
        }
    }

    private RunCounts Count(IEnumerable<string> corpus, CountEstimate estimate)
    {
        var counts = new RunCounts(estimate, options.LeastCount, options.MostRuns);
        foreach (var text in corpus)
        {
            reader.Start(CharacterFolding.FoldToString(text));
            while (reader.MoveNext())
            {
                for (var unit = 0; unit < reader.Units; unit++)
                    CountFrom(unit, counts);
            }
        }

        return counts;
    }

    // A run cannot come more often than what it begins with, so the first rare one ends the look.
    private void CountFrom(int unit, RunCounts counts)
    {
        var hash = CharacterHash.Empty;
        for (var units = 1; units <= Longest(unit) && reader.MayJoin(unit, units); units++)
        {
            hash = CharacterHash.Append(hash, Unit(unit + units - 1));
            if (!counts.MayBeFrequent(hash))
                return;
            counts.Add(Run(unit, units));
        }
    }

    private List<Candidate> Candidates(RunCounts counts, long units)
    {
        var candidates = new List<Candidate>();
        foreach (var (run, count) in counts.Runs)
        {
            if (count < counts.LeastCount || IsOneUnit(run))
                continue;
            var cohesion = Cohesion(run, count, counts, units);
            if (cohesion >= options.LeastCohesion && IsNew(run))
                candidates.Add(new(run, count, cohesion));
        }

        return candidates;
    }

    private bool IsOneUnit(string run)
    {
        reader.Start(run);
        return !reader.MoveNext() || reader.Units == 1;
    }

    private double Cohesion(string run, int count, RunCounts counts, long units)
    {
        reader.Start(run);
        reader.MoveNext();
        var least = double.PositiveInfinity;
        for (var cut = 1; cut < reader.Units; cut++)
        {
            var (left, right) = (counts[run.AsSpan(..reader.Bound(cut))], counts[run.AsSpan(reader.Bound(cut)..)]);
            least = Math.Min(least, Math.Log2((double)count * units / ((double)left * right)));
        }

        return least;
    }

    // What begins or ends with 的, 和 or 等 is a piece of a sentence.
    private bool IsNew(string run)
    {
        var tokens = analyser.Segment(run);
        return tokens is not [{ Kind: not WordKind.Unknown }] && tokens[0].Kind != WordKind.Stop && tokens[^1].Kind != WordKind.Stop;
    }

    private IEnumerable<NewWord> Look(IEnumerable<string> corpus, RunCounts counts, List<Candidate> candidates)
    {
        var sightings = new Sightings(candidates);
        foreach (var text in corpus)
        {
            sightings.StartDocument();
            reader.Start(CharacterFolding.FoldToString(text));
            while (reader.MoveNext())
            {
                for (var unit = 0; unit < reader.Units; unit++)
                    LookFrom(unit, counts, sightings);
            }
        }

        return sightings.Words();
    }

    private void LookFrom(int unit, RunCounts counts, Sightings sightings)
    {
        var hash = CharacterHash.Empty;
        for (var units = 1; units <= Longest(unit) && reader.MayJoin(unit, units); units++)
        {
            hash = CharacterHash.Append(hash, Unit(unit + units - 1));
            if (!counts.MayBeFrequent(hash))
                return;
            if (units > 1)
                sightings.See(reader.Text, reader.Bound(unit), reader.Bound(unit + units));
        }
    }

    // What is only ever met beside contact details may be a person's name: it has no example and is not shown either.
    private bool IsProposed(NewWord word) =>
        word.Example.Length > 0 && word.Documents >= options.LeastDocuments && word.EntropyLeft >= options.LeastEntropy && word.EntropyRight >= options.LeastEntropy;

    private int Longest(int unit) => Math.Min(DiscoveryOptions.LongestCandidate, reader.Units - unit);

    private ReadOnlySpan<char> Unit(int unit) => Run(unit, 1);

    private ReadOnlySpan<char> Run(int unit, int units) => reader.Text.AsSpan(reader.Bound(unit)..reader.Bound(unit + units));
}

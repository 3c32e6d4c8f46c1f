namespace Jiuye.Matching.Discovery;

/// <summary>Where candidates were seen: in how many texts, beside what, and an example that may be shown.</summary>
internal sealed class Sightings
{
    private readonly List<Candidate> candidates;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly NeighbourCounts neighbours;
    private readonly long[] lastDocument;
    private readonly int[] documents;
    private readonly string?[] examples;
    private long document;

    internal Sightings(List<Candidate> candidates)
    {
        this.candidates = candidates;
        for (var place = 0; place < candidates.Count; place++)
            places.Add(candidates[place].Run, place);
        lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        neighbours = new(candidates.Count);
        lastDocument = new long[candidates.Count];
        documents = new int[candidates.Count];
        examples = new string?[candidates.Count];
    }

    internal void StartDocument() => document++;

    /// <summary>Sees a piece of a folded text; what is no candidate is passed over.</summary>
    internal void See(string text, int start, int end)
    {
        if (!lookup.TryGetValue(text.AsSpan(start..end), out var candidate))
            return;
        neighbours.Add(candidate, text, start, end);
        examples[candidate] ??= Snippet.Around(text, start, end);
        if (lastDocument[candidate] == document)
            return;
        lastDocument[candidate] = document;
        documents[candidate]++;
    }

    /// <exception cref="InvalidDataException">A candidate was not seen as often as it was counted.</exception>
    internal IEnumerable<NewWord> Words()
    {
        var entropies = neighbours.Entropies();
        for (var at = 0; at < candidates.Count; at++)
        {
            var (run, count, cohesion) = candidates[at];
            if (neighbours.Count(at) != count)
                throw new InvalidDataException("The texts changed while they were read: expected the same texts at each of the three readings.");
            yield return new(run, count, documents[at], cohesion, entropies[at * 2], entropies[at * 2 + 1], examples[at] ?? "");
        }
    }
}

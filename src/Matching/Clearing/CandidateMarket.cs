using Jiuye.Matching.Learning.Collaborative;

namespace Jiuye.Matching.Clearing;

/// <summary>Who fits what, pair after pair, each seeker's best first.</summary>
internal sealed class CandidateMarket
{
    internal CandidateMarket(IReadOnlyList<IReadOnlyList<ScoredPosting>> candidates, IReadOnlyList<int> heads, IReadOnlyList<double> places)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(heads);
        ArgumentNullException.ThrowIfNull(places);
        if (heads.Count != places.Count)
            throw new ArgumentException($"{places.Count} numbers of places; expected {heads.Count}, one for each posting.", nameof(places));
        for (var posting = 0; posting < heads.Count; posting++)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(heads[posting], nameof(heads));
            if (!(places[posting] > 0) || !double.IsFinite(places[posting]))
                throw new ArgumentOutOfRangeException(nameof(places), places[posting], "expected a number above 0.");
        }

        (Heads, Places, Starts) = (heads, places, new int[candidates.Count + 1]);
        for (var seeker = 0; seeker < candidates.Count; seeker++)
            Starts[seeker + 1] = checked(Starts[seeker] + candidates[seeker].Count);
        (Postings, Scores) = (new int[Starts[^1]], new double[Starts[^1]]);
        for (var seeker = 0; seeker < candidates.Count; seeker++)
            Take(seeker, candidates[seeker]);
    }

    internal int Seekers => Starts.Length - 1;

    internal IReadOnlyList<int> Heads { get; }

    internal IReadOnlyList<double> Places { get; }

    /// <summary>Where each seeker's pairs begin, and the end.</summary>
    internal int[] Starts { get; }

    /// <summary>The posting of each pair.</summary>
    internal int[] Postings { get; }

    /// <summary>The score of each pair.</summary>
    internal double[] Scores { get; }

    /// <summary>The pair of each seeker in the stable matching, -1 for none.</summary>
    internal int[] Introduce() => DeferredAcceptance.Match(Starts, Postings, Scores, Heads);

    private void Take(int seeker, IReadOnlyList<ScoredPosting> candidates)
    {
        var last = double.PositiveInfinity;
        for (var rank = 0; rank < candidates.Count; rank++)
        {
            var (posting, score) = candidates[rank];
            if (posting < 0 || posting >= Heads.Count)
                throw new ArgumentOutOfRangeException(nameof(candidates), posting, $"expected a posting below {Heads.Count}.");
            if (!(score >= 0 && score <= 1) || score > last)
                throw new ArgumentOutOfRangeException(nameof(candidates), score, "expected scores in [0, 1], the best first.");
            (Postings[Starts[seeker] + rank], Scores[Starts[seeker] + rank], last) = (posting, score, score);
        }
    }
}

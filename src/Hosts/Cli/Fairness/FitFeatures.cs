using Jiuye.Matching;
using Jiuye.Matching.Fairness;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>What a ranking reads of persons: each fit, in the mean over the best of the lists in which a person stands.</summary>
internal sealed class FitFeatures
{
    // The mean of a few pairs says what a person's fits are; a hundred would say no more.
    private const int PairsAPerson = 5;

    // As many as give an AUC to within a hundredth; every one more costs five explanations.
    private const int MostPersons = 20_000;

    private readonly Dictionary<SeekerId, PriorityQueue<Match, double>> best = [];

    internal void Add(MatchList list)
    {
        foreach (var match in list.Matches)
        {
            if (!best.TryGetValue(match.Seeker, out var pairs))
                best[match.Seeker] = pairs = new(PairsAPerson + 1);
            pairs.Enqueue(match, match.Score);
            if (pairs.Count > PairsAPerson)
                pairs.Dequeue();
        }
    }

    /// <summary>The test over the persons in the lists; null where nobody is in any.</summary>
    internal (ProxyTest Test, int Persons, int Of)? ToTest(MatchingEngine engine, DateOnly asOf, CancellationToken cancellation)
    {
        SeekerId[] all = [.. best.Keys.Where(engine.Holds).Order()];
        // Every so many, so that no part of the ids is left out.
        SeekerId[] persons = all.Length <= MostPersons ? all : [.. Enumerable.Range(0, MostPersons).Select(at => all[(int)((long)at * all.Length / MostPersons)])];
        if (persons.Length == 0)
            return null;
        string[] names = [ScoreTerms.Occupation, ScoreTerms.Text, ScoreTerms.Skills, ScoreTerms.Wage, ScoreTerms.Distance, ScoreTerms.Education, ScoreTerms.Experience, ScoreTerms.Recency];
        var values = new double[names.Length * persons.Length];
        for (var person = 0; person < persons.Length; person++)
        {
            cancellation.ThrowIfCancellationRequested();
            Match[] pairs = [.. best[persons[person]].UnorderedItems.Select(static item => item.Element).Where(match => engine.Holds(match.Posting)).OrderBy(static match => match.Posting)];
            foreach (var pair in pairs)
            {
                var parts = engine.Explain(pair.Seeker, pair.Posting, asOf).Parts;
                for (var place = 0; place < names.Length; place++)
                    values[(person * names.Length) + place] += parts[place].Fit!.Value / pairs.Length;
            }
        }

        return (new(names, Array.ConvertAll(persons, engine.Seeker), values), persons.Length, all.Length);
    }
}

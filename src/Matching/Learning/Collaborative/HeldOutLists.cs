using Jiuye.Matching.Learning.Measures;

namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>Ranks for every seeker the pairs that were kept from a model among the postings it might have acted upon instead.</summary>
internal static class HeldOutLists
{
    /// <summary>The lists of all who have pairs to be found.</summary>
    /// <param name="score">Gives a seeker's scores of all postings; called from one thread.</param>
    /// <param name="train">What the scores were learned from; not ranked, and not asked for.</param>
    /// <param name="excluded">Further pairs that are not ranked, and not asked for.</param>
    /// <param name="truth">What is to be found.</param>
    /// <param name="negatives">How many other postings are drawn for each that is to be found; null ranks all. Drawn lists flatter, see <see cref="SampledRows"/>.</param>
    /// <param name="seed">What is drawn, and the order of equal scores.</param>
    /// <param name="skipped">How many seekers have pairs in <paramref name="truth"/> and none that can be asked for.</param>
    internal static List<RankedQuery> Of(Scores score, Interactions train, Interactions excluded, Interactions truth, int? negatives, int seed, out int skipped)
    {
        var queries = new List<RankedQuery>();
        skipped = 0;
        var (all, scores, grades) = (new double[train.Postings], new List<double>(), new List<double>());
        for (var seeker = 0; seeker < truth.Seekers; seeker++)
        {
            if (truth.PostingsOf(seeker).IsEmpty)
                continue;
            score(seeker, all);
            scores.Clear();
            grades.Clear();
            for (var posting = 0; posting < all.Length; posting++)
            {
                if (train.PostingsOf(seeker).BinarySearch(posting) >= 0 || excluded.PostingsOf(seeker).BinarySearch(posting) >= 0)
                    continue;
                scores.Add(all[posting]);
                grades.Add(truth.PostingsOf(seeker).BinarySearch(posting) >= 0 ? 1 : 0);
            }

            var random = new SeededRandom(seed, seeker);
            int[] rows = negatives is { } each ? SampledRows.Of([.. grades], each, ref random) : [.. Enumerable.Range(0, grades.Count)];
            if (RankedQuery.Of(Array.ConvertAll(rows, row => scores[row]), Array.ConvertAll(rows, row => grades[row]), ref random) is { } list)
                queries.Add(list);
            else
                skipped++;
        }

        return queries;
    }

    /// <summary>Writes a seeker's score of each posting.</summary>
    internal delegate void Scores(int seeker, Span<double> scores);
}

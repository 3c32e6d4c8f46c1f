using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Collaborative;

namespace Matching.Tests.Learning.Collaborative;

/// <summary>How many of the applications to be found stand among the first ten, for postings learned from and for new ones, each among as many.</summary>
/// <param name="Warm">Of postings learned from, among as many of them, drawn, as there are new ones.</param>
/// <param name="Cold">Of new postings, among the new.</param>
/// <param name="WarmAmongAll">Of postings learned from, among all that the seeker was not trained with.</param>
/// <param name="ColdAmongAll">Of new postings, among all that the seeker was not trained with.</param>
internal sealed record ContentRecall(double Warm, double Cold, double WarmAmongAll, double ColdAmongAll)
{
    private const int Places = 10;

    internal static ContentRecall Of(ContentMarket market, HeldOutLists.Scores score, int seed)
    {
        var old = Enumerable.Range(0, market.Train.Postings).Where(posting => !market.IsNew(posting)).ToArray();
        new SeededRandom(seed, 5).Shuffle(old.AsSpan());
        var drawn = old.Take(market.Train.Postings - old.Length).ToHashSet();
        return new(
            Mean(market, score, market.Warm, drawn.Contains),
            Mean(market, score, market.Cold, market.IsNew),
            Mean(market, score, market.Warm, static _ => true),
            Mean(market, score, market.Cold, static _ => true));
    }

    private static double Mean(ContentMarket market, HeldOutLists.Scores score, Interactions truth, Func<int, bool> isAmong)
    {
        var (sum, asked, scores) = (0.0, 0, new double[truth.Postings]);
        for (var seeker = 0; seeker < truth.Seekers; seeker++)
        {
            var wanted = truth.PostingsOf(seeker).ToArray().Where(isAmong).ToHashSet();
            if (wanted.Count == 0)
                continue;
            score(seeker, scores);
            var best = new BestScores(Places);
            for (var posting = 0; posting < scores.Length; posting++)
            {
                if (isAmong(posting) && best.Takes(scores[posting]) && market.Train.PostingsOf(seeker).BinarySearch(posting) < 0)
                    best.Add(posting, scores[posting]);
            }

            sum += (double)best.ToArray().Count(one => wanted.Contains(one.Posting)) / wanted.Count;
            asked++;
        }

        return sum / asked;
    }
}

using System.Diagnostics;
using Jiuye.Matching;
using Jiuye.Vocabulary;
using static Jiuye.Tests.Matching.SoakFaultException;

namespace Jiuye.Tests.Matching;

/// <summary>Asks a market that changes, one question after another, and checks every answer at its point of time.</summary>
internal sealed class SoakReader(SoakSource source, LiveMarket live, int top, int seed)
{
    private const int BlockLists = 32;
    private const int Looked = 4;

    private readonly Random random = new(seed);

    public SoakTimes<SoakQuestion> Answered { get; } = new();

    public int Lists { get; private set; }

    public int Matches { get; private set; }

    /// <summary>Asks one question.</summary>
    public void Step()
    {
        var engine = live.Engine;
        switch (random.Next(1_000))
        {
            case < 500:
                AskForPostings(engine);
                break;
            case < 850:
                AskForSeekers(engine);
                break;
            case < 900:
                AskOnly(engine);
                break;
            case < 995:
                AskWhy(engine);
                break;
            default:
                AskForBlock(engine, random.Next(2) == 0 ? MatchDirection.PostingsForSeekers : MatchDirection.SeekersForPostings);
                break;
        }
    }

    private void AskForPostings(MatchingEngine engine)
    {
        var asking = source.SeekerId(random.Next(source.SeekerNumbers));
        if (!engine.Holds(asking))
            return;
        var list = Timed(SoakQuestion.PostingsForSeeker, () => engine.RecommendPostings(asking, top, source.AsOf));
        Check(engine, list, match => match.Seeker == asking, static match => match.Posting.Value);
    }

    private void AskForSeekers(MatchingEngine engine)
    {
        var asking = source.PostingId(random.Next(source.PostingNumbers));
        if (!engine.Holds(asking))
            return;
        var list = Timed(SoakQuestion.SeekersForPosting, () => engine.RecommendSeekers(asking, top, source.AsOf));
        Check(engine, list, match => match.Posting == asking, static match => match.Seeker.Value);
        Require(list.Count == 0 || engine.Posting(asking).IsOpenOn(source.AsOf), $"{asking} is closed and has candidates");
    }

    // A posting that is held and asks as it is gets the list that it has.
    private void AskOnly(MatchingEngine engine)
    {
        var asking = source.PostingId(random.Next(source.PostingNumbers));
        if (!engine.Holds(asking))
            return;
        var posting = engine.Posting(asking);
        var list = Timed(SoakQuestion.PostingThatOnlyAsks, () => engine.RecommendSeekers(posting, top, source.AsOf));
        Require(list.Matches.SequenceEqual(engine.RecommendSeekers(asking, top, source.AsOf)), $"{asking} gets another list when it asks than when it is held");
    }

    private void AskWhy(MatchingEngine engine)
    {
        var (seeker, posting) = (source.SeekerId(random.Next(source.SeekerNumbers)), source.PostingId(random.Next(source.PostingNumbers)));
        if (!engine.Holds(seeker) || !engine.Holds(posting))
            return;
        var explanation = Timed(SoakQuestion.Explanation, () => engine.Explain(seeker, posting, source.AsOf));
        var (score, halves) = (engine.Score(seeker, posting, source.AsOf), engine.Halves(seeker, posting, source.AsOf));
        Require(Math.Abs(explanation.Value - score) < 1e-9, $"{seeker} and {posting} are explained as {explanation.Value} and score {score}");
        Require(Math.Abs(halves.Combined - score) < 1e-9, $"the halves of {seeker} and {posting} make {halves.Combined}, the score is {score}");
    }

    private void AskForBlock(MatchingEngine engine, MatchDirection direction)
    {
        var count = Math.Min(BlockLists, engine.ListCount(direction));
        var start = random.Next(engine.ListCount(direction) - count + 1);
        var lists = Timed(SoakQuestion.Block, () => engine.MatchBlock(direction, start, count, top, source.AsOf, threads: 1));
        Require(lists.Select(static list => list.Id).Distinct().Count() == count, $"a block of {count} lists has one twice");
        foreach (var list in lists)
        {
            var alone = direction == MatchDirection.PostingsForSeekers
                ? engine.RecommendPostings(new SeekerId(list.Id), top, source.AsOf)
                : engine.RecommendSeekers(new PostingId(list.Id), top, source.AsOf);
            Require(list.Matches.SequenceEqual(alone), $"the list of {list.Id} is another in a block than alone");
            Require(list.Matches.Count == Math.Min(top, list.Candidates), $"{list.Id} has {list.Candidates} candidates and {list.Matches.Count} of them listed");
        }
    }

    private void Check(MatchingEngine engine, IReadOnlyList<Match> list, Func<Match, bool> isAsking, Func<Match, string> idOf)
    {
        Lists++;
        Matches += list.Count;
        Require(list.Count <= top, $"{list.Count} are listed, {top} were asked for");
        Require(list.Select(idOf).Distinct().Count() == list.Count, $"a list has an id twice");
        for (var at = 0; at < list.Count; at++)
        {
            Require(isAsking(list[at]), $"{list[at]} is in somebody else's list");
            Require(engine.Posting(list[at].Posting).IsOpenOn(source.AsOf), $"{list[at].Posting} is listed and not open");
            Require(engine.Seeker(list[at].Seeker).IsSeekingOn(source.AsOf), $"{list[at].Seeker} is listed and not searching");
            Require(at == 0 || IsBefore(list[at - 1], list[at], idOf), $"{list[at]} stands behind a lower score or a greater id");
        }

        for (var look = 0; look < Looked && list.Count > 0; look++)
        {
            var (seeker, posting, score) = list[random.Next(list.Count)];
            Require(engine.WhyExcluded(seeker, posting, source.AsOf).Count == 0, $"{seeker} and {posting} are listed and excluded");
            Require(engine.Score(seeker, posting, source.AsOf) == score, $"{seeker} and {posting} are listed with {score}, another score than theirs");
        }
    }

    private static bool IsBefore(Match left, Match right, Func<Match, string> idOf) =>
        left.Score > right.Score || (left.Score == right.Score && string.CompareOrdinal(idOf(left), idOf(right)) < 0);

    private T Timed<T>(SoakQuestion question, Func<T> ask)
    {
        var began = Stopwatch.GetTimestamp();
        var answer = ask();
        Answered.Add(question, Stopwatch.GetElapsedTime(began));
        return answer;
    }
}

using Jiuye.Matching;
using static Jiuye.Tests.Matching.SoakFaultException;

namespace Jiuye.Tests.Matching;

/// <summary>Compares a market that has changed with the books, and its lists with those of an engine built anew from them.</summary>
internal sealed class SoakAudit(SoakSource source, MatchingEngine first, int top)
{
    /// <summary>Lists compared so far.</summary>
    public int Compared { get; private set; }

    public void Check(LiveMarket live, IReadOnlyList<SoakWriter> writers, Random random, int lists)
    {
        var (engine, state) = Stopped(live, writers);
        Require(engine.PostingCount == state.Postings.Length, $"{engine.PostingCount} postings are held, {state.Postings.Length} should be");
        Require(engine.SeekerCount == state.Seekers.Length, $"{engine.SeekerCount} seekers are held, {state.Seekers.Length} should be");
        Require(engine.Postings().SequenceEqual(state.Postings.OrderBy(static posting => posting.Id), ReferenceEqualityComparer.Instance), $"other postings are held than should be");
        Require(engine.Seekers().SequenceEqual(state.Seekers.OrderBy(static seeker => seeker.Id), ReferenceEqualityComparer.Instance), $"other seekers are held than should be");

        var anew = state.Anew(first);
        foreach (var direction in Enum.GetValues<MatchDirection>())
        {
            var count = Math.Min(lists, engine.ListCount(direction));
            var start = random.Next(engine.ListCount(direction) - count + 1);
            var found = engine.MatchBlock(direction, start, count, top, source.AsOf, threads: 1);
            var expected = anew.MatchBlock(direction, start, count, top, source.AsOf, threads: 1);
            foreach (var (one, other) in found.Zip(expected))
            {
                Require(
                    one.Id == other.Id && one.Candidates == other.Candidates && one.Matches.SequenceEqual(other.Matches),
                    $"the list of {one.Id} is not that of an engine built anew");
                Compared++;
            }
        }
    }

    private static (MatchingEngine Engine, SoakState State) Stopped(LiveMarket live, IReadOnlyList<SoakWriter> writers)
    {
        foreach (var writer in writers)
            writer.Gate.Enter();
        try
        {
            return (live.Engine, SoakWriter.Together(writers));
        }
        finally
        {
            foreach (var writer in writers)
                writer.Gate.Exit();
        }
    }
}

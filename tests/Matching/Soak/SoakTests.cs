using Jiuye.Matching;

namespace Jiuye.Tests.Matching;

public sealed class SoakTests
{
    private const int Seed = 20_261_122;
    private const int Writers = 2;
    private const int Readers = 2;
    private const int Changes = 500;
    private const int Top = 20;

    // Some rows more than small segments hold, so that large ones come about and are merged beside.
    private static readonly SoakSource Source = new()
    {
        AsOf = Markets.AsOf,
        Postings = 2_500,
        Seekers = 300,
        Batch = 300,
        Posting = Markets.Posting,
        Seeker = Markets.Seeker,
        PostingId = static number => new(FormattableString.Invariant($"p{number}")),
        SeekerId = static number => new(FormattableString.Invariant($"s{number}")),
    };

    [Fact]
    public async Task Writers_and_readers_together_see_what_an_engine_built_anew_would_show()
    {
        var market = Source.First(Seed);
        var first = MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default);
        using var live = new LiveMarket(first);
        SoakWriter[] writers = [.. Enumerable.Range(0, Writers).Select(writer => new SoakWriter(Source, live, market, Seed, writer, Writers))];
        SoakReader[] readers = [.. Enumerable.Range(0, Readers).Select(reader => new SoakReader(Source, live, Top, Seed + reader))];
        var audit = new SoakAudit(Source, first, Top);

        var writing = Task.WhenAll(writers.Select(static writer => Task.Run(() => Write(writer))));
        var reading = Task.WhenAll(readers.Select(reader => Task.Run(() => Read(reader, writing))));
        for (var number = 0; number < 3 || !writing.IsCompleted; number++)
            audit.Check(live, writers, new(number), lists: 30);
        await writing;
        await reading;
        audit.Check(live, writers, new(Seed), lists: 300);

        Assert.Equal(Writers * Changes, writers.Sum(static writer => writer.Changes));
        Assert.All(readers, static reader => Assert.True(reader.Matches > 0));
        AssertPlainly(market, live.Engine, SoakWriter.Together(writers));
    }

    private static void Write(SoakWriter writer)
    {
        for (var change = 0; change < Changes; change++)
            writer.Step();
    }

    private static void Read(SoakReader reader, Task writing)
    {
        for (var question = 0; question < 200 || !writing.IsCompleted; question++)
            reader.Step();
    }

    // The engine built anew shares its code with the one that followed every change; the plain way shares none.
    private static void AssertPlainly(Market counted, MatchingEngine engine, SoakState state)
    {
        var plain = new PlainMatcher(new(state.Postings, state.Seekers, state.Referrals), Markets.Options(), Markets.AsOf, counted);
        foreach (var seeker in state.Seekers.Take(20))
            Assert.Equal(plain.ForSeeker(seeker, Top).Matches, engine.RecommendPostings(seeker.Id, Top, Markets.AsOf));
        foreach (var posting in state.Postings.Take(20))
            Assert.Equal(plain.ForPosting(posting, Top).Matches, engine.RecommendSeekers(posting.Id, Top, Markets.AsOf));
    }
}

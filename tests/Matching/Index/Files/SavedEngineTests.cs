using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Matching.Tests.Text;
using Jiuye.Tests.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching.Files;

public sealed class SavedEngineTests
{
    [Theory]
    [InlineData(RankingProfile.Default)]
    [InlineData(RankingProfile.Bm25)]
    public void An_engine_that_was_saved_and_opened_answers_as_before_after_any_changes(RankingProfile profile) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            // Markets of few records, since every answer of theirs is compared.
            var random = new Random(seed);
            var market = Markets.Of(random, random.Next(0, 25), random.Next(0, 25));
            var held = MatchingEngine.Build(market, Markets.Options(profile), JobTextReader.Default);
            using var folder = new TemporaryFolder();
            var served = held;
            for (var round = 0; round < 4; round++)
            {
                for (var step = random.Next(0, 4); step > 0; step--)
                {
                    var changes = Markets.Changes(random, market);
                    market = Markets.After(market, changes);
                    (held, served) = (held.With(changes), served.With(changes));
                }

                if (random.Next(3) == 0)
                    served = served.Merged();
                served.Save(folder.Path);
                served = MatchingEngine.Open(folder.Path, Markets.Options(profile), JobTextReader.Default, threads: 2);

                Assert.Equal((held.PostingCount, held.SeekerCount), (served.PostingCount, served.SeekerCount));
                Assert.Equal(Answers.Lists(held), Answers.Lists(served));
            }

            Assert.Equal(Answers.Reasons(held, 2), Answers.Reasons(served, 2));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void Who_only_asks_an_opened_engine_gets_the_list_of_the_one_that_was_saved()
    {
        var random = new Random(8);
        var held = MatchingEngine.Build(Markets.Large, Markets.Options(), JobTextReader.Default);
        using var folder = new TemporaryFolder();
        held.Save(folder.Path);
        var served = MatchingEngine.Open(folder.Path, Markets.Options(), JobTextReader.Default);
        var seeker = Markets.Seeker(random, 1_000) with { Skills = ["挖掘机", "电焊"] };
        var posting = Markets.Posting(random, 1_000) with { Description = "养护苗木" };

        Assert.Equal(held.RecommendPostings(seeker, 20, Markets.AsOf).Matches, served.RecommendPostings(seeker, 20, Markets.AsOf).Matches);
        Assert.Equal(held.RecommendSeekers(posting, 20, Markets.AsOf).Matches, served.RecommendSeekers(posting, 20, Markets.AsOf).Matches);
    }

    [Fact]
    public void Large_segments_from_files_are_merged_like_those_in_memory()
    {
        var random = new Random(31);
        var held = MatchingEngine.Build(Markets.Of(random, 2_300, 40), Markets.Options(), JobTextReader.Default, threads: 2)
            .With(new() { Postings = [.. Enumerable.Range(1_000, 2_200).Select(number => Markets.Posting(random, number))], RemovedSeekers = [new("s3")] });
        using var folder = new TemporaryFolder();
        held.Save(folder.Path);
        var served = MatchingEngine.Open(folder.Path, Markets.Options(), JobTextReader.Default);
        Assert.Equal((2, true), (Directory.EnumerateFiles(folder.Path, "postings-*").Count(), served.IsMergeDue));

        // Its records still lie in the files of before, and are copied into the new one unread.
        var merged = served.Merged();
        merged.Save(folder.Path);
        var again = MatchingEngine.Open(folder.Path, Markets.Options(), JobTextReader.Default);

        Assert.Equal(2, again.SegmentCount);
        foreach (var engine in new[] { served, merged, again })
        {
            Assert.Equal(Answers.Lists(held), Answers.Lists(engine));
            Assert.Equal(Answers.Reasons(held, 3), Answers.Reasons(engine, 3));
        }

        IndexCheck.Run(folder.Path, threads: 2);
    }

    [Fact]
    public void A_market_that_changes_while_it_is_asked_goes_on_from_an_opened_engine()
    {
        var random = new Random(5);
        var market = Markets.Large;
        var held = MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default);
        using var folder = new TemporaryFolder();
        held.Save(folder.Path);
        using var live = new LiveMarket(MatchingEngine.Open(folder.Path, Markets.Options(), JobTextReader.Default));
        for (var change = 0; change < 10; change++)
        {
            var changes = Markets.Changes(random, market);
            (market, held) = (Markets.After(market, changes), held.With(changes));
            live.Apply(changes);
            live.Engine.Save(folder.Path);
        }

        Assert.Equal(Answers.Lists(held), Answers.Lists(live.Engine));
        Assert.Equal(Answers.Lists(held), Answers.Lists(MatchingEngine.Open(folder.Path, Markets.Options(), JobTextReader.Default)));
    }

    [Fact]
    public void The_page_of_the_format_names_every_section()
    {
        using var folder = new TemporaryFolder();
        MatchingEngine.Build(Markets.Large, Markets.Options(), JobTextReader.Default).With(new() { RemovedPostings = [new("p1")] }).Save(folder.Path);
        var page = File.ReadAllText(Path.Combine(Checkout.Folder, "docs", "index-format.md"));
        var snapshot = MarketFiles.OpenSnapshot(folder.Path, threads: 1);

        foreach (var section in snapshot.Manifest.Files.SelectMany(file => snapshot[file.Name].Sections).Select(static section => section.Name).Distinct())
        {
            // Of what several sections together make the page names the whole; its parts are described once for all.
            var names = section.Split('.').Select((_, part) => string.Join('.', section.Split('.')[..(part + 1)]));
            Assert.True(names.Any(name => page.Contains($"`{name}`", StringComparison.Ordinal) || page.Contains($"`{name}.`", StringComparison.Ordinal)), section);
        }
    }

    [Fact]
    public void Segments_that_did_not_change_are_not_written_again()
    {
        using var folder = new TemporaryFolder();
        var engine = MatchingEngine.Build(Markets.Large, Markets.Options(), JobTextReader.Default);
        engine.Save(folder.Path);
        engine = MatchingEngine.Open(folder.Path, Markets.Options(), JobTextReader.Default);

        engine.With(new() { Postings = [Markets.Posting(new(1), 1)] }).Save(folder.Path);

        Assert.Equal(
            ["lock", "manifest", "market.1.seg", "market.2.seg", "postings-1.1.seg", "postings-2.2.seg", "seekers-1.1.seg"],
            Directory.EnumerateFiles(folder.Path).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_engine_gives_the_same_files()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "a", "b" })
            MatchingEngine.Build(Markets.Large, Markets.Options(), JobTextReader.Default).Save(folder[name]);

        foreach (var path in Directory.EnumerateFiles(folder["a"]))
            Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(Path.Combine(folder["b"], Path.GetFileName(path))));
    }

    [Fact]
    public void An_opened_engine_saved_elsewhere_is_whole_there()
    {
        using var folder = new TemporaryFolder();
        var engine = MatchingEngine.Build(Markets.Large, Markets.Options(), JobTextReader.Default);
        engine.Save(folder["a"]);
        MatchingEngine.Open(folder["a"], Markets.Options(), JobTextReader.Default).Save(folder["b"]);
        Directory.Delete(folder["a"], recursive: true);

        var served = MatchingEngine.Open(folder["b"], Markets.Options(), JobTextReader.Default);

        Assert.Equal(Answers.Lists(engine), Answers.Lists(served));
        Assert.Equal(Answers.Reasons(engine, 5), Answers.Reasons(served, 5));
    }

    [Fact]
    public void A_market_of_nobody_is_saved_and_opened_too()
    {
        using var folder = new TemporaryFolder();
        MatchingEngine.Build(new([], [], []), Markets.Options(), JobTextReader.Default).Save(folder.Path);

        var served = MatchingEngine.Open(folder.Path, Markets.Options(), JobTextReader.Default).With(new() { Postings = [Markets.Posting(new(1), 1)] });

        Assert.Equal(1, served.PostingCount);
        Assert.Empty(served.RecommendSeekers(new PostingId("p1"), 5, Markets.AsOf));
    }

    [Fact]
    public void Other_options_than_the_index_was_built_with_are_refused_and_named()
    {
        using var folder = new TemporaryFolder();
        MatchingEngine.Build(Markets.Large, Markets.Options(), JobTextReader.Default).Save(folder.Path);
        var options = Markets.Options() with { Filters = new() { EnforcesAgeLimits = true, WageFloorShare = 0.8 } };

        var refused = Assert.Throws<IndexOptionsException>(() => MatchingEngine.Open(folder.Path, options, JobTextReader.Default));

        Assert.Equal(["filters.wage-floor-share is 0.9 in the index and 0.8 here"], refused.Differences);
        Assert.Contains(folder.Path, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_an_index_is_named()
    {
        using var folder = new TemporaryFolder();

        Assert.Contains(folder.Path, Assert.Throws<FileNotFoundException>(() => MatchingEngine.Open(folder.Path, Markets.Options(), JobTextReader.Default)).Message, StringComparison.Ordinal);
    }
}

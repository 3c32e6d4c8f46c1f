using Jiuye.Matching;
using Jiuye.Tests.Matching;
using Jiuye.Vocabulary;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

namespace Jiuye.Tests;

/// <summary>Disks that are full, directories that are somebody else's.</summary>
public sealed class CandidateFaultTests
{
    // Merges run beside: one that fails is told some time later.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly JobPosting Posting = new() { Id = new("p1"), Title = "电工" };
    private static readonly JobSeeker Seeker = new() { Id = new("s1"), WantedJobs = ["电工"] };

    [Fact]
    public void A_change_that_cannot_be_written_is_seen_by_nobody_and_no_other_is_taken_in()
    {
        using var postings = new RAMDirectory();
        using var seekers = new FaultyDirectory(new RAMDirectory());
        using (var source = Build(new([Posting], [Seeker], []), postings, seekers))
        {
            seekers.IsFull = true;
            var change = new MarketChanges { Postings = [Posting with { Id = new("p2") }], Seekers = [Seeker with { Id = new("s2") }] };
            Assert.Contains("No space left", Assert.Throws<IOException>(() => source.Apply(change)).Message, StringComparison.Ordinal);
            seekers.IsFull = false;

            Assert.Contains("built anew", Assert.Throws<IOException>(() => source.Apply(new() { RemovedPostings = [Posting.Id] })).Message, StringComparison.Ordinal);
            Assert.Equal((1, 1), (source.FindPostings(Seeker, 5, Markets.AsOf).Candidates, source.FindSeekers(Posting, 5, Markets.AsOf).Candidates));
        }

        using var again = Build(new([Posting], [Seeker, Seeker with { Id = new("s2") }], []), postings, seekers);
        Assert.Equal(2, again.FindSeekers(Posting, 5, Markets.AsOf).Candidates);
    }

    /// <summary>A merge that failed on Lucene's own thread was told to nobody.</summary>
    [Fact]
    public void A_merge_that_fails_is_told_with_the_next_change_and_the_one_after_it_goes_on()
    {
        using var postings = new FaultyDirectory(new RAMDirectory()) { IsFullForMerges = true };
        using var source = Build(new([], [], []), postings, new RAMDirectory());
        var held = 0;
        IOException? told = null;
        Assert.True(SpinWait.SpinUntil(() =>
        {
            try
            {
                source.Apply(Next());
                held++;
            }
            catch (IOException fault)
            {
                told = fault;
            }

            return told is not null;
        }, Patience));
        Assert.Contains("could not be merged", told!.Message, StringComparison.Ordinal);
        Assert.Contains("No space left", told.Message, StringComparison.Ordinal);
        Assert.Equal(held, source.FindPostings(Seeker, 1, Markets.AsOf).Candidates);

        postings.IsFullForMerges = false;
        // Of merges that had begun by then another may have failed.
        Assert.True(SpinWait.SpinUntil(() => Record.Exception(() => source.Apply(Next())) is null, Patience));

        Assert.Equal(held + 1, source.FindPostings(Seeker, 1, Markets.AsOf).Candidates);

        MarketChanges Next() => new() { Postings = [Posting with { Id = new(FormattableString.Invariant($"p{held}")) }] };
    }

    [Fact]
    public void A_source_that_cannot_be_written_out_says_so_and_leaves_nothing_locked()
    {
        using var postings = new FaultyDirectory(new RAMDirectory());
        using var seekers = new RAMDirectory();
        var source = Build(new([Posting], [Seeker], []), postings, seekers);
        postings.IsFull = true;

        Assert.Throws<IOException>(source.Dispose);
        source.Dispose();

        postings.IsFull = false;
        using var again = Build(new([Posting], [Seeker], []), postings, seekers);
        Assert.Equal(1, again.FindPostings(Seeker, 5, Markets.AsOf).Candidates);
    }

    [Fact]
    public void The_index_of_a_portal_is_not_replaced()
    {
        using var portal = new RAMDirectory();
        using (var writer = PortalWriter(portal))
            writer.AddDocument([new StoredField("id", "1")]);

        var problem = Assert.Throws<DatasetException>(() => Build(new([Posting], [], []), new RAMDirectory(), portal));

        Assert.Equal("the index of seekers: holds a Lucene index of something else. Candidates would replace it; expected an empty directory, or one of candidates alone", problem.Message);
        using var reader = DirectoryReader.Open(portal);
        Assert.Equal("1", reader.Document(0).Get("id"));
    }

    [Fact]
    public void An_index_that_cannot_be_read_is_not_replaced()
    {
        using var directory = new RAMDirectory();
        using (var commit = directory.CreateOutput("segments_1", IOContext.DEFAULT))
            commit.WriteInt32(7);

        var problem = Assert.Throws<DatasetException>(() => Build(new([Posting], [], []), directory, new RAMDirectory()));

        Assert.StartsWith("the index of postings: holds a Lucene index that cannot be read: ", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["segments_1"], directory.ListAll());
    }

    [Fact]
    public void What_an_earlier_source_left_is_replaced()
    {
        using var postings = new RAMDirectory();
        using var seekers = new RAMDirectory();
        Build(new([Posting], [Seeker], []), postings, seekers).Dispose();

        using var source = Build(new([], [Seeker], []), postings, seekers);

        Assert.Equal((0, 1), (source.FindPostings(Seeker, 5, Markets.AsOf).Candidates, source.FindSeekers(Posting, 5, Markets.AsOf).Candidates));
    }

    [Fact]
    public void A_folder_that_another_writer_holds_is_told_by_name()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("jiuye-lucene-");
        try
        {
            using var held = FSDirectory.Open(folder);
            using var same = FSDirectory.Open(folder);
            using var other = new RAMDirectory();
            using (PortalWriter(held))
            {
                var problem = Assert.Throws<DatasetException>(() => Build(new([Posting], [], []), other, same));

                Assert.StartsWith($"{folder.FullName}: is being written by another writer (", problem.Message, StringComparison.Ordinal);
                Assert.EndsWith(" Expected a directory that nobody else writes to", problem.Message, StringComparison.Ordinal);
            }

            Build(new([Posting], [], []), other, new RAMDirectory()).Dispose();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IndexWriter PortalWriter(Directory directory) => new(directory, new(LuceneVersion.LUCENE_48, new KeywordAnalyzer()));

    private static LuceneCandidates Build(Market market, Directory postings, Directory seekers) =>
        LuceneCandidates.Build(postings, seekers, market, JobTextReader.Default, Markets.Options().Filters);
}

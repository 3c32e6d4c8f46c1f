using FsCheck;
using FsCheck.Fluent;
using InProcess.Tests.Tables;
using Jiuye;

namespace InProcess.Tests.Datasets;

/// <summary>Rows of postings and seekers are turned into records by several threads; what comes out is what one makes of them, in the order of the file.</summary>
public sealed class RowLoopTests
{
    private static readonly DatasetLimits AnyShare = DatasetLimits.Default with { BadRowShare = 1, RowBytes = 1_800 };

    [Fact]
    public void Any_number_of_threads_reads_the_same_postings_and_refuses_the_same_rows() => Prop.ForAll(
        RowTexts.Posting.NonEmptyListOf().ToArbitrary(), Gen.Choose(2, 4).ToArbitrary(), static (lines, threads) =>
        {
            var (alone, shared) = (Read(lines, 1), Read(lines, threads));

            Assert.Equal(alone.Postings, shared.Postings);
            Assert.Equal(alone.Told, shared.Told);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Ids_are_used_once_over_many_blocks_whoever_reads_them(int threads)
    {
        string[] lines = [.. Enumerable.Range(0, 20_000).Select(static at => FormattableString.Invariant($"{{\"id\":\"P{at % 15_000}\",\"title\":\"电工\"}}"))];

        var (postings, told) = Read(lines, threads);

        Assert.Equal(15_001, postings.Count(static letter => letter == '\n'));
        Assert.Equal(Enumerable.Range(15_001, 5_000).Select(static line => $"rows.jsonl:{line}: id 'P{line - 15_001}': line {line} has the id of rows.jsonl:{line - 15_000}; expected an id of its own for each row"), told.SkipLast(1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_fails_while_a_posting_is_enriched_comes_behind_the_postings_before_it(int threads)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("rows.jsonl", string.Concat(Enumerable.Range(0, 9_000).Select(static at => FormattableString.Invariant($"{{\"id\":\"P{at}\",\"title\":\"电工\"}}\n"))));
        var options = new ReadOptions { Threads = threads, Enrich = static posting => posting.Id.Value == "P5000" ? throw new InvalidOperationException("no more") : posting };
        var read = 0;

        var failure = Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var _ in PostingFile.Read(path, options))
                read++;
        });

        Assert.Equal(("no more", 5_000), (failure.Message, read));
    }

    // The postings as they are written, and what was told of the rest, in its order.
    private static (string Postings, IReadOnlyList<string> Told) Read(IEnumerable<string> lines, int threads)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("rows.jsonl", RowTexts.File([.. lines, """{"id":"R999","title":"电工"}"""], "\n", mark: false));
        var told = new List<string>();
        var reader = new PostingReader(new() { Rejected = row => told.Add(row.ToString()), Unread = row => told.Add("unread " + row), Threads = threads, Limits = AnyShare });
        using var written = new MemoryStream();
        using (var writer = new PostingWriter(written))
        {
            foreach (var posting in reader.Read(path))
                writer.Write(posting);
        }

        return (System.Text.Encoding.UTF8.GetString(written.ToArray()), [.. told, .. reader.Report.BySource.Select(static pair => $"{pair.Key} {pair.Value.Rows} {pair.Value.Rejected} {pair.Value.WageParsed} {pair.Value.DistrictResolved} {pair.Value.EducationParsed}")]);
    }
}

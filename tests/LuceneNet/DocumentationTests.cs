using Jiuye.Matching;
using Jiuye.Tests.Matching;
using Jiuye.Vocabulary;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Jiuye.Tests;

/// <summary>What docs/lucene.md shows is what runs here, line by line.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void Every_line_of_code_in_the_page_is_run_by_these_tests() => ShownCode.AssertRun(ShownCode.Of("lucene.md"), lines: 12);

    [Fact]
    public void Words_of_Lucene_in_the_index_of_the_engine()
    {
        var (market, options) = (Markets.Large, Markets.Options());
        var reader = JobTextReader.Default.With(LuceneTextAnalyser.SmartCn, LuceneTextAnalyser.SmartCnName);
        var engine = MatchingEngine.Build(market, options, reader);

        Assert.NotEmpty(engine.RecommendPostings(market.Seekers[0] with { ClosedOn = null, RegisteredOn = null, ValidUntil = null, WantedDistricts = [], District = null }, 5, Markets.AsOf).Matches);
    }

    [Fact]
    public void Candidates_from_Lucene()
    {
        var (market, policy, asOf) = (Markets.Large, Policy.Named("jiuye-default"), Markets.AsOf);
        var (postings, seekers) = (new RAMDirectory(), new RAMDirectory());
        JobPosting posting = new() { Id = new("new"), Title = "电工" };
        JobSeeker seeker = new() { Id = new("who"), WantedJobs = ["电工"] };

        using var source = LuceneCandidates.Build(postings, seekers, market, JobTextReader.Default, policy.Filters);
        MatchList forSeeker = source.FindPostings(seeker, 20, asOf);
        MatchList forPosting = source.FindSeekers(posting, 20, asOf);
        source.Apply(new() { Postings = [posting with { Title = "高压电工" }], RemovedSeekers = [seeker.Id] });

        Assert.NotEmpty(forSeeker.Matches);
        Assert.NotEmpty(forPosting.Matches);
        Assert.Equal(forSeeker.Candidates + 1, source.FindPostings(seeker, 20, asOf).Candidates);
    }

    [Fact]
    public void Candidates_of_Lucene_in_the_order_of_the_engine()
    {
        var (market, options, asOf) = (Markets.Large, Markets.Options(), Markets.AsOf);
        var engine = MatchingEngine.Build(market, options, JobTextReader.Default);
        using var source = LuceneCandidates.Build(new RAMDirectory(), new RAMDirectory(), market, JobTextReader.Default, options.Filters);
        // The texts of the two may have no word in common and the pair still be a good one: Lucene does not find it.
        var seeker = market.Seekers.First(one => engine.RecommendPostings(one, 1_000, asOf) is { Candidates: > 20 } all && source.FindPostings(one, 1_000, asOf).Matches.Count > 20 && all.Matches.Count > 20);

        var found = source.FindPostings(seeker, MatchingEngine.LongestList, asOf).Matches.Select(match => match.Posting);
        MatchList list = engine.RecommendPostings(seeker, found, 20, asOf);
        string why = engine.Explain(seeker, list.Matches[0].Posting, asOf).ToText(Audience.Seeker, "zh-CN");

        Assert.Equal(engine.RecommendPostings(seeker, 1_000, asOf).Matches.Where(match => found.Contains(match.Posting)).Take(20), list.Matches);
        Assert.StartsWith("匹配度", why, StringComparison.Ordinal);
    }

    [Fact]
    public void Postings_out_of_an_index()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("jiuye-lucene-");
        try
        {
            var (mappingFile, outFile) = (Path.Combine(folder.FullName, "mapping.json"), Path.Combine(folder.FullName, "postings.jsonl"));
            var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "lucene.md"));
            File.WriteAllText(mappingFile, page.Split("```json\n")[1].Split("```")[0]);
            using var index = new RAMDirectory();
            using (var writer = new IndexWriter(index, new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())))
            {
                writer.AddDocument(
                [
                    new StoredField("jobId", "1"), new StoredField("name", "电工"), new StoredField("pay", "6000-8000元/月"), new StoredField("skill", "PLC;焊接"), new StoredField("published", 1_709_310_600_000L),
                ]);
            }

            var import = new LucenePostingImport(LuceneFieldMapping.Read(mappingFile)) { Rejected = fault => Console.Error.WriteLine(fault) };
            PostingFile.Write(outFile, import.Read(index, "portal"));
            Console.WriteLine($"{import.Report.Read} read, {import.Report.Imported} imported, {import.Report.Rejected} rejected, {import.Report.Deleted} deleted");

            Assert.Equal(8_000, Assert.Single(PostingFile.Read(outFile)).Wage?.High?.Yuan);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

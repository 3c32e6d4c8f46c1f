using Jiuye.Matching;
using Jiuye.Matching.Text;
using Jiuye.Tests.Matching;
using Jiuye.Vocabulary;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Jiuye.Tests;

public sealed class LuceneTextAnalyserTests
{
    private static JobTextReader SmartCn { get; } = JobTextReader.Default.With(LuceneTextAnalyser.SmartCn, LuceneTextAnalyser.SmartCnName);

    [Fact]
    public void SmartCn_cuts_Chinese_into_words_and_stems_English() =>
        Assert.Equal(["我", "是", "中国", "人", "develop"], Terms(LuceneTextAnalyser.SmartCn, "我是中国人，developers。"));

    [Theory]
    [InlineData("軟件開發工程師", "软件开发工程师")]
    [InlineData("ＪＡＶＡ", "java")]
    public void Text_is_folded_before_it_is_cut(string written, string same) =>
        Assert.Equal(Terms(LuceneTextAnalyser.SmartCn, same), Terms(LuceneTextAnalyser.SmartCn, written));

    [Fact]
    public void Any_analyser_of_Lucene_fits_the_seam()
    {
        using var byWhiteSpace = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48);

        Assert.Equal(["c++", "node.js", "电工"], Terms(new(byWhiteSpace), "C++ Node.js 电工"));
    }

    [Fact]
    public async Task Many_threads_cut_as_one_does()
    {
        var texts = Markets.Large.Postings.Select(static posting => posting.Title + "，" + posting.Description).ToArray();
        var alone = texts.Select(static text => Terms(LuceneTextAnalyser.SmartCn, text)).ToArray();

        var together = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => texts.Select(static text => Terms(LuceneTextAnalyser.SmartCn, text)).ToArray())));

        Assert.All(together, found => Assert.Equal(alone, found));
    }

    [Theory]
    [InlineData(MatchDirection.PostingsForSeekers)]
    [InlineData(MatchDirection.SeekersForPostings)]
    public void With_SmartCn_on_both_sides_the_built_in_index_and_Lucene_find_the_same(MatchDirection direction)
    {
        var market = Markets.Large;
        var options = Markets.Options(RankingProfile.Bm25);
        using var lucene = LuceneCandidates.Build(new RAMDirectory(), new RAMDirectory(), market, SmartCn, options.Filters);

        MatchList[] builtIn = [.. MatchingEngine.Build(market, options, SmartCn).RecommendAll(direction, 10, Markets.AsOf, threads: 1)];
        MatchList[] found = direction == MatchDirection.PostingsForSeekers
            ? [.. market.Seekers.OrderBy(static seeker => seeker.Id).Select(seeker => lucene.FindPostings(seeker, 10, Markets.AsOf))]
            : [.. market.Postings.OrderBy(static posting => posting.Id).Select(posting => lucene.FindSeekers(posting, 10, Markets.AsOf))];

        Markets.AssertSame(builtIn, found);
        Assert.Contains(found, static list => list.Matches.Count == 10);
    }

    [Fact]
    public void Another_analyser_makes_another_index()
    {
        // 中国人 is one word to the engine's lexicon or pairs of characters; SmartCn parts it so that the last character stands alone.
        var posting = new JobPosting { Id = new("p1"), Title = "中国人" };
        var asking = new JobSeeker { Id = new("s1"), WantedJobs = ["人"] };

        Assert.Single(Engine(SmartCn).RecommendPostings(asking, 1, Markets.AsOf).Matches);
        Assert.Empty(Engine(JobTextReader.Default).RecommendPostings(asking, 1, Markets.AsOf).Matches);

        MatchingEngine Engine(JobTextReader reader) => MatchingEngine.Build(new([posting], [], []), Markets.Options(RankingProfile.Bm25), reader);
    }

    [Fact]
    public void An_index_made_with_one_analyser_is_not_taken_for_one_made_with_another() =>
        Assert.Equal(3, new[] { JobTextReader.Default.Fingerprint, SmartCn.Fingerprint, JobTextReader.Default.With(LuceneTextAnalyser.SmartCn, "other").Fingerprint }.Distinct().Count());

    private static List<string> Terms(LuceneTextAnalyser analyser, string text)
    {
        var sink = new Collected([]);
        analyser.Analyse(text, ref sink);
        return sink.Terms;
    }

    private readonly struct Collected(List<string> terms) : ITermSink
    {
        public List<string> Terms => terms;

        public void Add(ReadOnlySpan<char> term) => terms.Add(term.ToString());
    }
}

using System.Diagnostics;
using Jiuye.Matching;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;
using Lucene.Net.Store;

namespace Jiuye.Bench.LuceneNet;

/// <summary>How fast does SmartCn cut the texts of postings, and the built-in segmenter? One thread, the least of three turns; then the whole index with each.</summary>
internal static class AnalyserSpeed
{
    private const int Turns = 3;

    private static readonly Policy Default = Policy.Named("jiuye-default");

    internal static int Run(BenchData data)
    {
        string[] texts = [.. data.Market.Postings.Select(static posting => posting.Title + "\n" + posting.Description)];
        var characters = texts.Sum(static text => (long)text.Length);
        Console.WriteLine(FormattableString.Invariant($"## {texts.Length} postings of real boards, {characters / 1e6:0.0} million characters\n"));
        Console.WriteLine("| analyser | terms | million characters a second | KB allocated a posting |\n|---|---|---|---|");
        Cut("built-in", TextAnalyser.Default, texts, characters);
        Cut("SmartCn", LuceneTextAnalyser.SmartCn, texts, characters);

        Console.WriteLine("\n| index of postings and as many seekers | built-in index, s | Lucene.NET, s |\n|---|---|---|");
        Build("built-in terms", data.Market, JobTextReader.Default);
        Build("SmartCn's terms", data.Market, JobTextReader.Default.With(LuceneTextAnalyser.SmartCn, LuceneTextAnalyser.SmartCnName));
        return 0;
    }

    private static void Cut(string name, ITextAnalyser analyser, string[] texts, long characters)
    {
        var (least, bytes, terms) = (double.PositiveInfinity, 0L, 0L);
        for (var turn = 0; turn < Turns; turn++)
        {
            var sink = new Counted();
            var (began, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            foreach (var text in texts)
                analyser.Analyse(text, ref sink);
            least = Math.Min(least, Stopwatch.GetElapsedTime(began).TotalSeconds);
            (bytes, terms) = (GC.GetAllocatedBytesForCurrentThread() - before, sink.Terms);
        }

        Console.WriteLine(FormattableString.Invariant($"| {name} | {terms} | {characters / least / 1e6:0.00} | {bytes / 1024.0 / texts.Length:0.0} |"));
    }

    private static void Build(string name, Market market, JobTextReader reader)
    {
        var options = new MatchingOptions { Profile = RankingProfile.Bm25, Ranking = Default.Ranking, Filters = Default.Filters };
        var began = Stopwatch.GetTimestamp();
        var engine = MatchingEngine.Build(market, options, reader);
        var builtIn = Stopwatch.GetElapsedTime(began).TotalSeconds;
        began = Stopwatch.GetTimestamp();
        using var lucene = LuceneCandidates.Build(new RAMDirectory(), new RAMDirectory(), market, reader, options.Filters);
        Console.WriteLine(FormattableString.Invariant($"| {name} | {builtIn:0.0} | {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} |"));
        GC.KeepAlive(engine);
    }

    private struct Counted : ITermSink
    {
        public long Terms { get; private set; }

        public void Add(ReadOnlySpan<char> term) => Terms++;
    }
}

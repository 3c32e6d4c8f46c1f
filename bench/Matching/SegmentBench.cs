using BenchmarkDotNet.Attributes;
using Jiuye.Matching.Text;
using Jiuye.Matching.Text.Segmentation;

namespace Jiuye.Bench.Matching;

/// <summary>What does it cost to read a posting's words, beside the plainest way, the longest word of a set at each place?</summary>
[MemoryDiagnoser]
public class SegmentBench
{
    private const string Posting =
        "急招网约车司机十名，要求持有C1及以上驾驶证，三年以上驾龄，无重大交通事故记录，熟悉上海市区道路。公司提供车辆，缴纳五险一金，包吃住，月薪8000-12000元，多劳多得。"
        + "岗位职责：负责乘客的接送服务，保持车内整洁，遵守平台规则，配合车队管理人员完成日常安全检查。有客运从业经验者优先录用，退伍军人优先考虑，面试合格后安排岗前培训。";

    private HashSet<string> words = [];
    private string text = "";

    [Params(1, 100)]
    public int Postings { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        words = [.. WordModelFile.ReadEmbedded().Words];
        text = string.Concat(Enumerable.Repeat(Posting, Postings));
    }

    [Benchmark(Baseline = true)]
    public int Longest_word_of_a_set()
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = 0;
        for (var at = 0; at < text.Length; found++)
        {
            var length = Math.Min(8, text.Length - at);
            while (length > 1 && !lookup.Contains(text.AsSpan(at, length)))
                length--;
            at += length;
        }

        return found;
    }

    [Benchmark]
    public int Most_probable_words()
    {
        var sink = new TermCount();
        TextAnalyser.Default.Analyse(text, ref sink);
        return sink.Terms;
    }
}

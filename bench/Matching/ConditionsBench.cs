using BenchmarkDotNet.Attributes;
using Jiuye.Matching.Conditions;
using Jiuye.Matching.Text;

namespace Jiuye.Bench.Matching;

/// <summary>How fast are conditions read, beside the analyser that every text goes through anyway? 200 postings of about 230 characters in each call.</summary>
/// <remarks>Terms are read as the index reads them, into a sink; as a list, each term is a string of its own.</remarks>
[MemoryDiagnoser]
public class ConditionsBench
{
    private const int Postings = 200;

    private static readonly string[] Clauses =
    [
        "岗位职责：1、负责设备的日常维护和保养，", "2、完成上级交办的其他工作；", "任职要求：1、大专及以上学历，", "机电一体化相关专业，", "3年以上相关工作经验；", "2、熟悉西门子PLC编程，会使用AutoCAD，", "3、持有低压电工证者优先；",
        "4、18-45周岁，男女不限，", "身体健康，能适应两班倒，", "5、工作认真负责，有良好的沟通能力和团队合作精神。", "福利待遇：五险一金，", "包吃住，试用期一个月，", "加班费另计，节假日福利，", "1、熟练掌握Java，熟悉Spring、MyBatis、Redis等；", "2、了解分布式和消息队列，",
    ];

    private readonly List<Condition> found = [];
    private string[] texts = [];

    /// <summary>Characters in all texts, for the figure per millisecond.</summary>
    public int Characters => texts.Sum(static text => text.Length);

    [GlobalSetup]
    public void Build()
    {
        var random = new Random(20_261_122);
        texts = [.. Enumerable.Range(0, Postings).Select(_ => string.Concat(Enumerable.Range(0, 15).Select(_ => Clauses[random.Next(Clauses.Length)])))];
        Conditions();
        Terms();
        Console.WriteLine($"// {Characters} characters a call");
    }

    [Benchmark(Baseline = true)]
    public int Terms()
    {
        var terms = new Count();
        foreach (var text in texts)
            TextAnalyser.Default.Analyse(text, ref terms);
        return terms.Terms;
    }

    [Benchmark]
    public int Conditions()
    {
        found.Clear();
        foreach (var text in texts)
            ConditionFinder.Default.Find(text, found);
        return found.Count;
    }

    private struct Count : ITermSink
    {
        internal int Terms { get; private set; }

        public void Add(ReadOnlySpan<char> term) => Terms++;
    }
}

using BenchmarkDotNet.Attributes;
using Jiuye.Matching.Occupations;

namespace Jiuye.Bench.Matching;

/// <summary>What does it cost to code a title, alone and with its description?</summary>
[MemoryDiagnoser]
public class OccupationCodingBench
{
    private const string Text = "岗位职责：1、负责公司信息系统的规划、建设与维护；2、带领团队完成软件开发和数据库管理；3、保障网络与服务器安全稳定运行。任职要求：计算机相关专业，五年以上经验。";

    [Params("电焊工", "【急招】网约车司机8000-10000元/月 包吃住", "信息中心技术负责人")]
    public string Title { get; set; } = "";

    [GlobalSetup]
    public void Load() => OccupationCoder.Default.Code(Title, Text);

    [Benchmark(Baseline = true)]
    public int Title_alone() => OccupationCoder.Default.Rank(Title).Count;

    [Benchmark]
    public int Title_and_description() => OccupationCoder.Default.Rank(Title, Text).Count;

    [Benchmark]
    public double Deepest_sure_code() => OccupationCoder.Default.Code(Title)?.Confidence ?? 0;
}

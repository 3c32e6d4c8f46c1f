using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Tests.Publication;

public sealed class TableNoiseTests
{
    private static readonly TableProtectionSettings Settings = new() { Rules = new() { Rules = [new FrequencyRule(2)] } };
    private static readonly byte[] Key = [.. Enumerable.Range(0, 16).Select(static each => (byte)each)];

    [Fact]
    public void Noisy_rows_add_up_to_the_total_and_shares_are_theirs()
    {
        var table = Noisy("e1")[0];
        var (first, second, total) = (Seekers(table, "m"), Seekers(table, "f"), Seekers(table, "total"));

        Assert.Equal(total, first + second);
        Assert.Equal(StatisticalValue.Percent(first, total), table["m", "share"]);
        Assert.Equal(StatisticalValue.Count(70), table["m", "demand"]);
        Assert.Equal(ValueState.NotDefined, table["m", "ratio"].State);
    }

    [Fact]
    public void Other_records_get_other_noise() =>
        Assert.NotEqual(Enumerable.Range(0, 20).Select(static at => Seekers(Noisy("a" + at)[0], "m")), Enumerable.Range(0, 20).Select(static at => Seekers(Noisy("b" + at)[0], "m")));

    private static IReadOnlyList<StatisticalTable> Noisy(string edition) => TableNoise.Of([Table], Settings, Key, 1, edition);

    private static long Seekers(StatisticalTable table, string row) => (long)table[row, "seekers"].Figure!.Value;

    private static StatisticalTable Table { get; } = new(
        "by_sex", new("按性别分组", "by sex"), "2026Q3",
        [new("demand", new("需求人数", "openings")), new("seekers", new("求职人数", "seekers")), new("share", new("求职比重（%）", "share")), new("ratio", new("求人倍率", "ratio"))],
        [Row("m", 70, 50, 50), Row("f", 60, 50, 50), new("total", new("合计", "total"), [StatisticalValue.Count(130), StatisticalValue.Count(100), StatisticalValue.Number(100m, 2), StatisticalValue.Number(1.3m, 2)], StatisticalRowKind.Total)]);

    private static StatisticalRow Row(string key, long demand, long seekers, decimal share) =>
        new(key, new(key, key), [StatisticalValue.Count(demand), StatisticalValue.Count(seekers), StatisticalValue.Number(share, 2), StatisticalValue.Number((decimal)demand / seekers, 2)]);
}

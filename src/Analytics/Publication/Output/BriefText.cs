using System.Globalization;

namespace Jiuye.Analytics.Publication;

/// <summary>The sentences of the brief. Each says one thing that the tables print; what they do not know is left out.</summary>
internal static class BriefText
{
    private const int Named = 3;

    // The rows that are 无要求 or 其他 are no occupation to act upon.
    private static bool IsAnOccupation(BriefFigures.BriefRow row) => !Subjects.IsUnstated(row.Name) && !row.Name.Contains("其他", StringComparison.Ordinal) && !row.Name.Contains("不便分类", StringComparison.Ordinal);

    /// <summary>At most three things to know.</summary>
    internal static IReadOnlyList<(string Head, string Text)> Points(BriefFigures figures) => [.. new[] { Overall(figures), Short(figures), Crowded(figures) }.OfType<(string, string)>()];

    private static (string, string)? Overall(BriefFigures figures)
    {
        var balance = Math.Sign(figures.Demand - figures.Seekers);
        var head = balance switch { 1 => "总体上岗位多于求职者。", -1 => "总体上求职者多于岗位。", _ => "总体上岗位与求职者相当。" };
        var gap = Math.Abs(figures.Demand - figures.Seekers);
        var text = balance == 0 ? "" : $"{(balance > 0 ? "岗位比求职者多" : "求职者比岗位多")}{BriefFigures.Shown(gap)}个，平均每100名求职者对应{Hundred(figures.Ratio)}个岗位。";
        if (balance < 0)
            text = text.Replace("个，", "人，", StringComparison.Ordinal);
        return (head, text + Compared(figures));
    }

    private static string Compared(BriefFigures figures)
    {
        var parts = new[] { (Against.Previous, "上季度"), (Against.YearAgo, "去年同期") }
            .Select(one => figures.Change(Measures.Ratio, one.Item1) is { } change ? $"比{one.Item2}{Word(change)}" : null).OfType<string>().ToArray();
        return parts.Length == 0 ? "" : $"求人倍率{string.Join("，", parts)}。";
    }

    private static string Word(decimal change) => change == 0 ? "持平" : $"{(change > 0 ? "上升" : "下降")}{BriefFigures.AsRatio(Math.Abs(change))}";

    private static (string, string)? Short(BriefFigures figures)
    {
        var rows = figures.Short.Where(IsAnOccupation).Take(Named).ToArray();
        if (rows.Length == 0)
            return null;
        var sum = rows.Sum(static row => row.Demand ?? 0);
        var share = Expected.RoundTo(100 * sum / figures.Demand, 1);
        return (
            $"缺人最多的是{rows[0].Name}。",
            $"{string.Join("；", rows.Select(static row => $"{row.Name}需求{BriefFigures.Shown(row.Demand!.Value)}人、求职{BriefFigures.Shown(row.Seekers!.Value)}人，缺{BriefFigures.Shown(row.Gap!.Value)}人"))}。"
            + (rows.Length > 1 ? $"这{rows.Length}个职业占全部需求的{share}%。" : $"占全部需求的{share}%。"));
    }

    private static (string, string)? Crowded(BriefFigures figures)
    {
        var rows = figures.Crowded.Where(IsAnOccupation).Take(Named).ToArray();
        return rows.Length == 0 ? null : (
            $"岗位最不够的是{rows[0].Name}。",
            $"{string.Join("；", rows.Select(static row => $"{row.Name}求职{BriefFigures.Shown(row.Seekers!.Value)}人、需求{BriefFigures.Shown(row.Demand!.Value)}人，多{BriefFigures.Shown(-row.Gap!.Value)}人"))}。");
    }

    /// <summary>How sure the figures are.</summary>
    internal static IReadOnlyList<string> Sureness(BriefFigures figures)
    {
        var lines = new List<string> { "数据为所列来源中全部有效的岗位和求职者，没有抽样误差；不在这些来源中的招聘和求职不包括在内。" };
        if (figures.UnstatedSeekers is > 0 and var unstated)
            lines.Add($"{BriefFigures.Shown(unstated)}%的求职者没有注明职业意向，分职业的求职人数因此偏低。");
        var (quarter, year) = (figures.Change(Measures.Ratio, Against.Previous) is not null, figures.Change(Measures.Ratio, Against.YearAgo) is not null);
        if (!quarter || !year)
            lines.Add($"没有可比的{(quarter ? "去年同期" : year ? "上季度" : "上季度和去年同期")}数据，不作比较。");
        return lines;
    }

    private static string Hundred(decimal ratio) => decimal.Round(100 * ratio, 0, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
}

using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>实际在岗月数: counts the months in post by the policy's reading, and shows the other (R-528, W-66).</summary>
internal static class PostMonths
{
    /// <summary>Adds the months from the first to the last day in post, both included, to the workings.</summary>
    internal static void Count(Workings workings, DateOnly from, DateOnly to, int most, Policy policy)
    {
        var after = to.AddDays(1);
        var full = CalendarMonths.Completed(from, after);
        var begun = from.AddMonths(full) < after ? full + 1 : full;
        if (full >= most || full == begun)
        {
            Add(workings, Math.Min(full, most), from, to);
            return;
        }

        var statement = policy.Statement(PolicyParameters.MonthsInPost);
        var name = statement?.Value?.Name;
        workings.Read(
        [
            new("full_months", new("只计满月", "full months count"), Math.Min(full, most), name == "full_months"),
            new("begun_months", new("不足整月按一个月计", "a begun month counts"), Math.Min(begun, most), name == "begun_months"),
        ]);
        if (name is null)
        {
            workings.Lacks(new("不足整月是否计入在岗月数（政策未定）", "whether part of a month counts (the policy does not say)"));
            return;
        }

        Add(workings, Math.Min(name == "begun_months" ? begun : full, most), from, to);
        workings.NoteOf(statement!);
    }

    private static void Add(Workings workings, int months, DateOnly from, DateOnly to) =>
        workings.Add(months, Say.Both($"在岗{from:yyyy-MM-dd}至{to:yyyy-MM-dd}：{months}个月", $"in post {from:yyyy-MM-dd} to {to:yyyy-MM-dd}: {months} months"));
}

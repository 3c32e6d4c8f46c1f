using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>Of whom a row speaks, and the words by which a text names them.</summary>
internal static class Subjects
{
    /// <summary>Everybody: the total.</summary>
    internal const string All = "";

    internal const int FewestPersons = 10;

    private static readonly string[] Leads = ["其中:", "其中", "#"];

    /// <summary>Groups that every report knows, with or without a table of them; each list leaves nobody out but those of whom nothing is stated.</summary>
    internal static readonly IReadOnlyList<IReadOnlyList<string>> KnownPartitions = [["男", "女"], ["第一产业", "第二产业", "第三产业"]];

    internal static string Of(StatisticalRow row) => row.Kind == StatisticalRowKind.Total ? All : Named(row.Heading.Zh);

    internal static string Named(string heading)
    {
        var name = ChineseText.Folded(heading).Trim();
        foreach (var lead in Leads)
        {
            if (name.StartsWith(lead, StringComparison.Ordinal))
                name = name[lead.Length..].Trim();
        }

        return name switch { "男性" => "男", "女性" => "女", _ => name };
    }

    /// <summary>True for 无要求 and other rows of what is not stated.</summary>
    internal static bool IsUnstated(string subject) => subject is "无要求" or "未注明" or "未填报" or "不详" or "类别不明" || subject.Contains("无要求", StringComparison.Ordinal) || subject.Contains("未注明", StringComparison.Ordinal);

    /// <summary>True where both sides of a row have ten persons at least: a ratio of three persons ranks nothing. The number is an engineer's choice, that of the tables of the largest gaps.</summary>
    internal static bool HasEnough(StatisticalTable table, StatisticalRow row) => FigureBook.FiguresOf(table)
        .Where(figure => ReferenceEquals(figure.Row, row) && figure.Meaning.Kind == FigureKind.Level && figure.Measure is (Measures.Demand or Measures.Seekers))
        .All(static figure => figure.Value >= FewestPersons);

    /// <summary>Every word for a subject.</summary>
    internal static IEnumerable<string> WordsFor(string subject)
    {
        yield return subject;
        if (subject is "男" or "女")
            yield return subject + "性";
        var bracket = subject.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 1)
            yield return subject[..bracket].Trim();
        if (subject.EndsWith("岁以上", StringComparison.Ordinal))
            yield return subject[..^2] + "及以上";
        if (subject.EndsWith("岁及以上", StringComparison.Ordinal))
            yield return subject[..^3] + "以上";
    }
}

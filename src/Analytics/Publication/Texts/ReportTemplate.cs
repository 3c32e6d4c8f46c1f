using System.Text.RegularExpressions;

namespace Jiuye.Analytics.Publication;

/// <summary>The text of a kind of report with named places for its figures; a file that an officer reads and changes.</summary>
/// <remarks>The form is described at the head of <c>datasets/reports/supply-demand-quarter.txt</c>. Immutable.</remarks>
public sealed partial class ReportTemplate
{
    private ReportTemplate(string name, string source, IReadOnlyList<string> lines, Definitions definitions)
    {
        Name = name;
        Source = source;
        Lines = lines;
        Defined = definitions;
    }

    /// <summary>The file's name without extension.</summary>
    public string Name { get; }

    /// <summary>The file as it is.</summary>
    public string Source { get; }

    internal IReadOnlyList<string> Lines { get; }

    internal Definitions Defined { get; }

    /// <summary>The quarterly report on supply and demand that ships.</summary>
    public static ReportTemplate SupplyDemandQuarter { get; } = Shipped("supply-demand-quarter");

    /// <summary>Every report that ships: supply and demand of a quarter, guideline wages, monitoring of a month, the labour force.</summary>
    public static IReadOnlyList<ReportTemplate> All { get; } = [SupplyDemandQuarter, Shipped("wage-guideline"), Shipped("monitoring-month"), Shipped("labour-force")];

    /// <summary>Reads a template.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">The file.</param>
    /// <exception cref="FormatException">A line can't be read; the message names line and reason.</exception>
    public static ReportTemplate Parse(string name, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(text);
        var (lines, definitions) = (new List<string>(), new Definitions());
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            number++;
            if (line.StartsWith('#') || definitions.Take(name, number, line))
                continue;
            if (line.Count(static letter => letter == '{') != line.Count(static letter => letter == '}'))
                throw new FormatException($"{name}, line {number}: a brace is open or closed alone.");
            lines.Add(line);
        }

        while (lines is ["", ..])
            lines.RemoveAt(0);
        return new(name, text, lines, definitions);
    }

    private static ReportTemplate Shipped(string name)
    {
        using var stream = typeof(ReportTemplate).Assembly.GetManifestResourceStream($"reports/{name}.txt")
            ?? throw new InvalidOperationException($"The template {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return Parse(name, reader.ReadToEnd());
    }

    [GeneratedRegex(@"^设 (\S+) = “(.+)”表 (\S+) (最多|最少|最高|最低) ([1-9])$")]
    private static partial Regex Ranking();

    [GeneratedRegex(@"^表 (\S+) = “(.+)”$")]
    private static partial Regex Table();

    /// <summary>The n-th row of a table by a measure.</summary>
    internal sealed record RankedRow(string Table, string Measure, int Sign, int Place);

    /// <summary>What the head of a template names.</summary>
    internal sealed class Definitions
    {
        /// <summary>设: rows by their rank.</summary>
        internal Dictionary<string, RankedRow> Ranked { get; } = new(StringComparer.Ordinal);

        /// <summary>表: tables by a part of their title.</summary>
        internal Dictionary<string, string> Tables { get; } = new(StringComparer.Ordinal);

        /// <summary>项目: measures beside openings, seekers, their ratio and their gap.</summary>
        internal HashSet<string> Measures { get; } = new(StringComparer.Ordinal);

        /// <summary>True where the line is one of definitions.</summary>
        internal bool Take(string name, int number, string line)
        {
            if (line.StartsWith("项目 ", StringComparison.Ordinal))
            {
                Measures.UnionWith(line["项目 ".Length..].Split('、', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                return true;
            }

            if (line.StartsWith("表 ", StringComparison.Ordinal))
            {
                var table = Table().Match(line);
                return table.Success && Tables.TryAdd(table.Groups[1].Value, table.Groups[2].Value) ? true
                    : throw new FormatException($"{name}, line {number}: '{line}' names no table; expected 表 NAME = “PART OF ITS TITLE”, each name once.");
            }

            if (!line.StartsWith("设 ", StringComparison.Ordinal))
                return false;
            var match = Ranking().Match(line);
            return match.Success && Ranked.TryAdd(match.Groups[1].Value, new(match.Groups[2].Value, match.Groups[3].Value, match.Groups[4].Value is "最多" or "最高" ? 1 : -1, match.Groups[5].Value[0] - '0')) ? true
                : throw new FormatException($"{name}, line {number}: '{line}' defines nothing; expected 设 NAME = “TABLE”表 MEASURE 最多|最少|最高|最低 1 to 9, each name once.");
        }
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Housekeeping;

/// <summary>Which test proves which row of the requirements catalogue, read from the tests' own traits.</summary>
internal static partial class CoveragePage
{
    // Counts of the catalogue: R-001 to R-661, worked examples W-01 to W-78.
    private const int Rows = 661;
    private const int Examples = 78;

    internal static string Of(RepositoryFolder root)
    {
        var covered = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (_, text) in root.Sources("tests"))
            Collect(text, covered);

        var reasons = CoverageReasons.Read(root, covered.Keys.ToHashSet());
        var page = new StringBuilder();
        page.Append("# Which test proves which requirement?\n\n");
        page.Append("Written by `dotnet run --project tools/Housekeeping -- coverage` from the `Requirement` and `Example` traits of the tests and from ");
        page.Append(CultureInfo.InvariantCulture, $"[{CoverageReasons.File}]({Path.GetFileName(CoverageReasons.File)}); CI fails when it is stale. ");
        page.Append("A row listed here has at least one test; it may still ask for more than is built so far.\n\n");
        AppendAreas(page, covered, reasons);
        Append(page, "Requirement rows", "R-", Rows, covered);
        AppendReasons(page, reasons);
        Append(page, "Worked examples", "W-", Examples, covered);
        return page.ToString();
    }

    private static void AppendAreas(StringBuilder page, SortedDictionary<string, SortedSet<string>> covered, SortedDictionary<string, (string Kind, string Reason)> reasons)
    {
        page.Append("## By area\n\nOutside: nothing an engine could do. Later: comes with a part that is not built. Partly: built, but nothing proves the row alone. Open: neither a test nor a reason yet.\n\n");
        page.Append("| area | rows | with a test | outside | later | partly | open |\n|---|---|---|---|---|---|---|\n");
        foreach (var area in RequirementArea.All)
        {
            var rows = area.Rows.ToList();
            int Of(string kind) => rows.Count(row => reasons.TryGetValue(row, out var reason) && reason.Kind == kind);
            var open = rows.Where(row => !covered.ContainsKey(row) && !reasons.ContainsKey(row)).ToList();
            page.Append(CultureInfo.InvariantCulture, $"| {area.Letter} {area.Title} | {rows.Count} | {rows.Count(covered.ContainsKey)} | {Of("outside")} | {Of("later")} | {Of("partly")} | ");
            page.Append(open.Count == 0 ? "0 |\n" : string.Create(CultureInfo.InvariantCulture, $"{open.Count}: {string.Join(", ", open)} |\n"));
        }

        page.Append('\n');
    }

    private static void AppendReasons(StringBuilder page, SortedDictionary<string, (string Kind, string Reason)> reasons)
    {
        page.Append(CultureInfo.InvariantCulture, $"## Rows without a test, and why: {reasons.Count}\n\n| row | | why |\n|---|---|---|\n");
        foreach (var (row, (kind, reason)) in reasons)
            page.Append(CultureInfo.InvariantCulture, $"| {row} | {kind} | {reason} |\n");
        page.Append('\n');
    }

    private static void Append(StringBuilder page, string title, string prefix, int total, SortedDictionary<string, SortedSet<string>> covered)
    {
        var rows = covered.Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        page.Append(CultureInfo.InvariantCulture, $"## {title}: {rows.Count} of {total}\n\n| row | tests |\n|---|---|\n");
        foreach (var (row, tests) in rows)
            page.Append(CultureInfo.InvariantCulture, $"| {row} | {string.Join("<br>", tests)} |\n");
        page.Append('\n');
    }

    private static void Collect(string text, SortedDictionary<string, SortedSet<string>> covered)
    {
        foreach (Match trait in Trait().Matches(text))
        {
            var owner = Owner().Match(text, trait.Index);
            if (!owner.Success)
                continue;
            var type = TypeBefore(text, owner.Index);
            var name = owner.Groups["type"].Success ? owner.Groups["type"].Value : $"{type}.{owner.Groups["method"].Value}";
            if (!covered.TryGetValue(trait.Groups["row"].Value, out var tests))
                covered.Add(trait.Groups["row"].Value, tests = new(StringComparer.Ordinal));
            tests.Add(name);
        }
    }

    private static string TypeBefore(string text, int index) =>
        TypeName().Matches(text[..index]).LastOrDefault()?.Groups["type"].Value ?? "?";

    [GeneratedRegex("""Trait\("(?:Requirement|Example)",\s*"(?<row>[RW]-\d+)"\)""")]
    private static partial Regex Trait();

    // The first declaration after the trait: a class, or a method with its name before the parenthesis.
    [GeneratedRegex("""\bclass\s+(?<type>\w+)|\b(?:public|internal)\s+(?:static\s+|async\s+)*[\w<>\[\]?.,]+\s+(?<method>\w+)\s*\(""")]
    private static partial Regex Owner();

    [GeneratedRegex("""\bclass\s+(?<type>\w+)""")]
    private static partial Regex TypeName();
}

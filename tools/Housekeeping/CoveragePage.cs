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

        var page = new StringBuilder();
        page.Append("# Which test proves which requirement?\n\n");
        page.Append("Written by `dotnet run --project tools/Housekeeping -- coverage` from the `Requirement` and `Example` traits of the tests; CI fails when it is stale. ");
        page.Append("A row listed here has at least one test; it may still ask for more than is built so far.\n\n");
        Append(page, "Requirement rows", "R-", Rows, covered);
        Append(page, "Worked examples", "W-", Examples, covered);
        return page.ToString();
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

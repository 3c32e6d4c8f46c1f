using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>The options that make codes coarser before they are counted.</summary>
internal sealed class CodeLevels
{
    private readonly Option<int?> occupation = new("--occ-level")
    {
        Description = "Group occ at a level of the 2022 classification: 1 major, 2 middle, 3 minor group, 4 occupation. Default: the codes as they stand.",
        HelpName = "1-4",
    };

    private readonly Option<string?> district = new("--district-level")
    {
        Description = "Group district at a level of GB/T 2260: province, city, county, or region (the labour-market city). Default: the codes as they stand.",
        HelpName = "LEVEL",
    };

    private readonly StrangeCodes strange = new();

    internal CodeLevels()
    {
        occupation.AcceptOnlyFromAmong("1", "2", "3", "4");
        district.AcceptOnlyFromAmong("province", "city", "county", "region");
    }

    internal IEnumerable<Option> Options => [occupation, district];

    internal CodeColumn[] Columns(IEnumerable<string> names, ParseResult call) =>
        [.. names.Select(name => name switch
        {
            "occ" when call.GetValue(occupation) is { } level => new CodeColumn(name, code => Noted(code) && OccupationCode.TryParse(code, out var found) ? found.At((OccupationLevel)level).ToString() : null, "an occupation code, such as 4-02-06-01"),
            "occ" => new CodeColumn(name, code => Noted(code) ? code : null),
            "district" when call.GetValue(district) is { } level => new CodeColumn(
                name, code => DistrictCode.TryParse(code, out var found) ? At(found, level).ToString() : null, "a district code of 6 or 9 digits, such as 440106"),
            _ => new CodeColumn(name),
        })];

    /// <summary>Says which occupation codes of the columns read are of no known edition, so that no such row is silent.</summary>
    internal void SayStrange(TextWriter error) => strange.Say(error);

    /// <summary>The columns of <c>--by</c>.</summary>
    /// <exception cref="UsageException">One is empty or stands twice.</exception>
    [return: NotNullIfNotNull(nameof(columns))]
    internal static string[]? Names(string? columns)
    {
        var names = columns?.Split(',', StringSplitOptions.TrimEntries);
        if (names is not null && (names.Contains("") || names.Distinct(StringComparer.Ordinal).Count() != names.Length))
            throw new UsageException($"--by '{columns}': expected names of columns with commas between, none twice.");
        return names;
    }

    private bool Noted(string code)
    {
        strange.Note(code);
        return true;
    }

    private static DistrictCode At(DistrictCode place, string level) => level switch
    {
        "province" => place.Province,
        "city" => place.City,
        "county" => place.County,
        _ => place.Region,
    };
}

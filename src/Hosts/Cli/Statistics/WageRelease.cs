using Jiuye.Analytics;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Guideline wages as the JSON table from which a release is made.</summary>
internal static class WageRelease
{
    // A column that every record has and that no record states: all wages in one cell.
    private static readonly CodeColumn Everybody = new("occ", static _ => "all");

    internal static void Write(string file, WageTally tally, string period, WageGuidelineSettings settings, string records, CancellationToken cancellation)
    {
        var whole = WageFile.Collect(records, [Everybody], cancellation).ToTable(settings);
        var all = whole.Rows is [var only] && only.Outcome.TryGet(out var wages, out _) ? wages : null;
        using var stream = File.Create(file);
        StatisticalTableJson.Write([WageStatisticalTable.Of(tally.ToTable(settings), all, period, NameOf)], stream);
    }

    private static Bilingual NameOf(string column, string? code) => (column, code) switch
    {
        (_, null) => new("未注明", "not stated"),
        ("occ", _) when OccupationCode.TryParse(code, out var occupation) && OccupationClassification.Prc2022.NameOf(occupation) is { } name => Bilingual.Same(name),
        ("district", _) when DistrictCode.TryParse(code, out var district) && DistrictGazetteer.Prc2023.DisplayName(district) is { } name => Bilingual.Same(name),
        _ => Bilingual.Same(code),
    };
}

using Jiuye.Analytics;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Guideline wages as the JSON table from which a release is made.</summary>
internal static class WageRelease
{
    internal static void Write(string file, WageTally tally, string period, WageGuidelineSettings settings, WageProtectionSettings protection)
    {
        var table = WageStatisticalTable.Of(tally, settings, protection, period, NameOf);
        DurableFile.Write(file, stream => StatisticalTableJson.Write([table], stream));
    }

    private static Bilingual NameOf(string column, string? code) => (column, code) switch
    {
        (_, null) => new("未注明", "not stated"),
        ("occ", _) when OccupationCode.TryParse(code, out var occupation) && OccupationClassification.Prc2022.NameOf(occupation) is { } name => Bilingual.Same(name),
        ("district", _) when DistrictCode.TryParse(code, out var district) && DistrictGazetteer.Prc2023.DisplayName(district) is { } name => Bilingual.Same(name),
        _ => Bilingual.Same(code),
    };
}

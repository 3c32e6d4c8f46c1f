using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Names beside the codes of a table, for those who read it without the code lists.</summary>
internal static class Names
{
    internal static string? OfOccupation(string? code) =>
        OccupationCode.TryParse(code, out var occupation) ? OccupationClassification.Prc2022.NameOf(occupation) : null;

    internal static string? OfDistrict(string? code) =>
        DistrictCode.TryParse(code, out var district) ? DistrictGazetteer.Prc2023.DisplayName(district) : null;
}

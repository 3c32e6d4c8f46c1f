using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Offices;

/// <summary>Offices of Beijing, by their places: two streets of Shunyi, one of Chaoyang.</summary>
internal static class Places
{
    internal static DistrictCode StreetA { get; } = DistrictCode.FromNumber(110_113_001);

    internal static DistrictCode StreetB { get; } = DistrictCode.FromNumber(110_113_002);

    internal static DistrictCode Chaoyang { get; } = DistrictCode.FromNumber(110_105_001);

    internal static DistrictCode Tianjin { get; } = DistrictCode.FromNumber(120_101_001);

    internal static DistrictCode Shunyi { get; } = DistrictCode.FromNumber(110_113);

    internal static DistrictCode Beijing { get; } = DistrictCode.FromNumber(110_000);

    internal static CaseEvent At(this CaseEvent entry, DistrictCode office) => entry with { Office = office };
}

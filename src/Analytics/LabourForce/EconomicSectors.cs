using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Which of the three industries an industry belongs to.</summary>
/// <remarks>
/// By section, as the quarterly report template has it: 农林牧渔 is the first, 采矿, 制造, 电力 and 建筑 the second, the rest the third.
/// The State Statistics rule of 2018 moves three divisions (05, 11, 43) of services to the third; the template, and so this, does not.
/// </remarks>
public static class EconomicSectors
{
    /// <summary>The sector of an industry.</summary>
    public static EconomicSector Of(IndustryCode industry) => industry.Section switch
    {
        'A' => EconomicSector.Primary,
        >= 'B' and <= 'E' => EconomicSector.Secondary,
        _ => EconomicSector.Tertiary,
    };
}

using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>三级管理、四级服务: the levels of offices of a jurisdiction, and which stands above which .</summary>
public static class OfficeTiers
{
    /// <summary>The levels, the highest first, with who manages and who only serves.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Empty where the jurisdiction states no number of levels.</returns>
    public static IReadOnlyList<OfficeLevel> Of(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.ManagementLevels) is not { Value: { } managing } statement)
            return [];
        var serving = policy.Get(PolicyParameters.ServiceLevels) ?? managing;
        var top = TopTier(managing, serving);
        return
        [
            .. Enum.GetValues<OfficeTier>()
                .Where(tier => tier >= top && tier < top + (int)serving.Amount)
                .Select(tier => new OfficeLevel(tier, tier < top + (int)managing.Amount, statement.Source)),
        ];
    }

    /// <summary>The level to which a level passes up what it cannot solve; null for the city.</summary>
    public static OfficeTier? Above(OfficeTier tier) => tier == OfficeTier.City ? null : tier - 1;

    /// <summary>The level whose work a level checks; null for the community.</summary>
    public static OfficeTier? Below(OfficeTier tier) => tier == OfficeTier.Community ? null : tier + 1;

    // A district's own measures with two levels begin at the district; three or four levels begin at the city.
    private static OfficeTier TopTier(Quantity managing, Quantity serving) => Math.Max(managing.Amount, serving.Amount) <= 2 ? OfficeTier.District : OfficeTier.City;
}

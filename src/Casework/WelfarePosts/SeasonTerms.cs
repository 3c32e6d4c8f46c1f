using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Where the policy keeps a season's days and months.</summary>
internal sealed record SeasonTerms(SeasonalMoney Money, Bilingual Name, PolicyParameter<DayRule> Period, PolicyParameter<Quantity> Length)
{
    private static readonly SeasonTerms[] All =
    [
        new(SeasonalMoney.Heating, new("取暖补贴及煤火费", "heating subsidy and coal money"), PolicyParameters.HeatingPeriod, PolicyParameters.HeatingMonths),
        new(SeasonalMoney.Cooling, new("防暑降温费", "heat-protection money"), PolicyParameters.CoolingPeriod, PolicyParameters.CoolingMonths),
    ];

    internal static SeasonTerms Of(SeasonalMoney money) =>
        All.FirstOrDefault(known => known.Money == money) ?? throw new ArgumentOutOfRangeException(nameof(money), money, "Expected heating or cooling.");

    internal decimal? YuanAMonth(WelfarePostFacts facts) => Money == SeasonalMoney.Heating ? facts.HeatingYuanAMonth : facts.CoolingYuanAMonth;
}

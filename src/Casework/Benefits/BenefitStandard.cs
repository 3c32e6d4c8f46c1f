namespace Jiuye.Casework;

/// <summary>One line of a city's notice on benefit standards (失业保险金发放标准): the seeds name the notice and give no amount .</summary>
/// <param name="InForceFrom">The first day on which the notice holds.</param>
/// <param name="ContributionYearsFrom">The full years of contributions from which the line holds, at least 0.</param>
/// <param name="BenefitMonthFrom">The month of benefit from which the line holds, 1 for the first.</param>
/// <param name="YuanAMonth">Yuan a month, at least 0.</param>
/// <param name="Source">The notice.</param>
public sealed record BenefitStandard(DateOnly InForceFrom, int ContributionYearsFrom, int BenefitMonthFrom, decimal YuanAMonth, string Source);

using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The points of employer guidance, each with its numbers.</summary>
internal static class GuidancePoints
{
    internal static IEnumerable<GuidancePoint> OfPay(MonthlyWage? posted, LocalGuideline? guideline, PayStanding? standing)
    {
        if (posted is not { } pay)
        {
            yield return new(GuidanceKind.Unknown, new("岗位未写明工资，无法与工资指导价位比较。", "The posting states no pay, so it can't be held against the guideline wage."));
            yield return new(GuidanceKind.Advice, new("建议写明工资范围：求职者优先看写明工资的岗位。", "State a range of pay: seekers look at those first."));
            yield break;
        }

        if (guideline is null || standing is not { } place)
        {
            yield return new(GuidanceKind.Unknown, new("本职业没有可公布的工资指导价位。", "There is no guideline wage of this work that may be shown."));
            yield break;
        }

        var (p25, p50) = (guideline.Guideline.At(0.25)!.Yuan, guideline.Guideline.At(0.5)!.Yuan);
        var basis = Basis(guideline);
        yield return place switch
        {
            PayStanding.BelowP10 or PayStanding.BelowP25 => new(GuidanceKind.Difficulty, Text(
                $"岗位工资{pay.Yuan}元/月，低于同职业25分位值{p25:0}元（{basis.Zh}）。", $"The pay of {pay.Yuan} yuan a month is below the 25th percentile of the same work, {p25:0} yuan ({basis.En}).")),
            PayStanding.BelowP90 or PayStanding.P90OrAbove => new(GuidanceKind.Strength, Text(
                $"岗位工资{pay.Yuan}元/月，达到同职业75分位值以上（中位数{p50:0}元，{basis.Zh}）。", $"The pay of {pay.Yuan} yuan a month reaches the 75th percentile of the same work (median {p50:0} yuan, {basis.En}).")),
            PayStanding.BelowP75 => new(GuidanceKind.Strength, Text(
                $"岗位工资{pay.Yuan}元/月，不低于同职业中位数{p50:0}元（{basis.Zh}）。", $"The pay of {pay.Yuan} yuan a month is not below the median of the same work, {p50:0} yuan ({basis.En}).")),
            _ => new(GuidanceKind.Difficulty, Text(
                $"岗位工资{pay.Yuan}元/月，低于同职业中位数{p50:0}元（{basis.Zh}）。", $"The pay of {pay.Yuan} yuan a month is below the median of the same work, {p50:0} yuan ({basis.En}).")),
        };
        if (place < PayStanding.BelowP75)
        {
            yield return new(GuidanceKind.Advice, Text(
                $"每月提高{p50 - pay.Yuan:0}元即达到中位数；不能提高时，可写明奖金、补贴、食宿等其他待遇。", $"{p50 - pay.Yuan:0} yuan a month more would reach the median; where that can't be, state bonuses, allowances, board and lodging."));
        }
    }

    internal static IEnumerable<GuidancePoint> OfMarket(LocalRatio? ratio, EmployerGuidanceSettings settings)
    {
        if (ratio is null)
        {
            yield return new(GuidanceKind.Unknown, new("本职业求职登记不足，无法判断供求。", "Too few seekers of this work are registered to judge the market."));
        }
        else if (ratio.Ratio >= settings.Scarce)
        {
            yield return new(GuidanceKind.Difficulty, Text($"求人倍率{ratio.Ratio}：岗位多于求职者，人手紧缺。", $"There are {ratio.Ratio} openings for every seeker: people are scarce."));
            yield return new(GuidanceKind.Advice, new("可放宽相近职业、培训上岗，或提前联系培训机构。", "Consider neighbouring occupations, training on the job, or a training provider ahead of time."));
        }
        else if (ratio.Ratio <= settings.Plenty)
        {
            yield return new(GuidanceKind.Strength, Text($"求人倍率{ratio.Ratio}：求职者充足。", $"There are {ratio.Ratio} openings for every seeker: people are plenty."));
        }
    }

    internal static IEnumerable<GuidancePoint> OfRequirements(IReadOnlyList<Bilingual> narrowing, PayStanding? standing, EmployerGuidanceSettings settings)
    {
        if (narrowing.Count == 0)
            yield break;
        var (zh, en) = (string.Join('、', narrowing.Select(static each => each.Zh)), string.Join(", ", narrowing.Select(static each => each.En)));
        if (narrowing.Count >= settings.ManyRequirements)
            yield return new(GuidanceKind.Difficulty, new($"条件较多：{zh}。", $"Much is asked: {en}."));
        if (standing < PayStanding.BelowP75)
        {
            yield return new(GuidanceKind.Difficulty, new($"要求高于待遇：{zh}，工资却低于中位数。", $"More is asked than is paid for: {en}, and the pay is below the median."));
            yield return new(GuidanceKind.Advice, new("请核对上述要求是否为岗位职责所必需，非必需的改为优先条件。", "See which of these the duties really need, and make the rest a preference."));
        }
    }

    private static Bilingual Basis(LocalGuideline guideline)
    {
        var place = guideline.Place?.ToString();
        return Text(
            $"职业{guideline.Occupation}，{(place is null ? "全部地区" : $"地区{place}")}，{guideline.Guideline.Wages}个工资样本",
            $"occupation {guideline.Occupation}, {(place is null ? "all places" : $"place {place}")}, {guideline.Guideline.Wages} wages");
    }

    private static Bilingual Text(FormattableString zh, FormattableString en) => new(zh.ToString(CultureInfo.InvariantCulture), en.ToString(CultureInfo.InvariantCulture));
}

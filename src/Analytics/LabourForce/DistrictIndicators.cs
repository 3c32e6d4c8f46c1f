using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>A district's indicators of the labour force, each with its definition and the records behind it (001, overview).</summary>
public static class DistrictIndicators
{
    /// <summary>The table of indicators.</summary>
    /// <param name="facts">The persons of the roll; those not surveyed by the day are left out.</param>
    /// <param name="settings">The day.</param>
    /// <param name="figures">What comes from registrations and accounts.</param>
    public static StatisticalTable Of(IReadOnlyList<LabourFact> facts, LabourReportSettings settings, DistrictFigures figures)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(figures);
        var surveyed = facts.Where(settings.IsSurveyed).ToArray();
        var force = surveyed.Where(static fact => fact.IsInLabourForce).ToArray();
        var isWhole = surveyed.Length == facts.Count;
        var rate = SurveyedUnemployment(force);
        return new(
            "district_indicators", new("劳动力主要指标", "Main indicators of the labour force"), LabourTables.Day(settings.AsOf),
            [
                new("value", new("数值", "value")), new("low", new("95%区间下限", "95% low")), new("high", new("95%区间上限", "95% high")),
                new("text", new("表述", "as printed"), IsText: true), new("numerator", new("分子", "numerator")), new("denominator", new("分母", "denominator")),
                new("definition", new("口径", "definition"), IsText: true),
            ],
            [
                Persons("labour_force", new("城乡劳动力（人）", "labour force (persons)"), force.Length),
                Persons("urban_labour_force", new("其中：城镇劳动力（人）", "of it urban (persons)"), force.Count(static fact => fact.IsRural == false), StatisticalRowKind.OfWhich),
                Persons("rural_labour_force", new("其中：农村劳动力（人）", "of it rural (persons)"), force.Count(static fact => fact.IsRural == true), StatisticalRowKind.OfWhich),
                Persons("unplaced_labour_force", new("其中：城乡属性未填报（人）", "of it not stated (persons)"), force.Count(static fact => fact.IsRural is null), StatisticalRowKind.OfWhich),
                Rate(LabourRates.SecondAndThirdIndustryEmployment(force.Count(IsInSecondOrThird), force.Length)),
                Rate(RuralRate(force)),
                Surveyed(rate),
                Registered(force, figures, isWhole),
                Structure("employment_structure", new("一二三产业就业格局", "employment by industry"), EmploymentShares(force), new("就业人员按就业产业", "the employed by industry of work")),
                Structure("value_added_structure", new("一二三产业结构", "value added by industry"), figures.ValueAdded, new("增加值，由统计部门提供", "value added, from the statistics bureau")),
            ])
        {
            RowTitle = new("指标", "Indicator"),
            Notes = [.. Notes(force, isWhole, facts.Count, surveyed.Length, figures)],
            Sources = LabourTables.Sources(surveyed.Length),
        };
    }

    /// <summary>The surveyed unemployment rate with its interval, communities as clusters.</summary>
    /// <param name="facts">Persons; those outside the labour force or of unknown status are left out.</param>
    public static WeightedShare SurveyedUnemployment(IEnumerable<LabourFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return WeightedShare.Of(
            facts.Where(static fact => fact.IsInLabourForce), static fact => fact.Status == LabourStatus.Unemployed, static fact => fact.Weight, static fact => fact.Area.Digits);
    }

    /// <summary>The shares of the three industries among the employed whose industry is recorded; null where none is.</summary>
    public static ThreeIndustryShares? EmploymentShares(IReadOnlyCollection<LabourFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        int In(EconomicSector sector) => facts.Count(fact => fact.Sector == sector);
        return ThreeIndustryShares.Of(In(EconomicSector.Primary), In(EconomicSector.Secondary), In(EconomicSector.Tertiary));
    }

    private static bool IsInSecondOrThird(LabourFact fact) => fact.Sector is EconomicSector.Secondary or EconomicSector.Tertiary;

    private static LabourRate RuralRate(LabourFact[] force)
    {
        var rural = force.Where(static fact => fact.IsRural == true).ToArray();
        return LabourRates.SecondAndThirdIndustryEmployment(rural.Count(IsInSecondOrThird), rural.Length) with
        {
            Name = "rural_secondary_tertiary_employment_rate",
            Title = new("农村劳动力二三产业就业率", "rural employment in secondary and tertiary industry"),
        };
    }

    private static StatisticalRow Persons(string key, Bilingual heading, long persons, StatisticalRowKind kind = StatisticalRowKind.Body) => new(
        key, heading,
        [StatisticalValue.Count(persons), StatisticalValue.NotDefined, StatisticalValue.NotDefined, StatisticalValue.NotDefined, StatisticalValue.NotDefined, StatisticalValue.NotDefined,
            StatisticalValue.Words(new("已调查的就业与失业人员", "employed and unemployed persons surveyed"))],
        kind);

    private static StatisticalRow Rate(LabourRate rate) => new(rate.Name, new(rate.Title.Zh + "（%）", rate.Title.En + " (%)"),
    [
        rate.Percent() is { } percent ? StatisticalValue.Number(percent, PublishedShare.Decimals) : StatisticalValue.NotDefined,
        StatisticalValue.NotDefined, StatisticalValue.NotDefined, StatisticalValue.NotDefined,
        StatisticalValue.Number(rate.Numerator, 0), StatisticalValue.Number(rate.Denominator, 0), StatisticalValue.Words(rate.Definition),
    ]);

    private static StatisticalRow Surveyed(WeightedShare share)
    {
        var rate = LabourRates.SurveyedUnemployment((decimal)share.Having, (decimal)Math.Max(0, share.Persons - share.Having));
        var row = Rate(rate);
        return row with
        {
            Values =
            [
                StatisticalValue.Number(100 * share.Share, PublishedShare.Decimals),
                share.Share is null ? StatisticalValue.NotDefined : StatisticalValue.Number(100 * share.Low, PublishedShare.Decimals),
                share.Share is null ? StatisticalValue.NotDefined : StatisticalValue.Number(100 * share.High, PublishedShare.Decimals),
                .. row.Values.Skip(3),
            ],
        };
    }

    private static StatisticalRow Registered(LabourFact[] force, DistrictFigures figures, bool isWhole)
    {
        var employed = figures.UrbanEmployed ?? (isWhole ? force.Count(static fact => fact is { Status: LabourStatus.Employed, IsRural: false }) : (long?)null);
        if (figures.UrbanRegisteredUnemployed is { } registered && employed is { } known)
            return Rate(LabourRates.UrbanRegisteredUnemployment(registered, known));
        var empty = Rate(LabourRates.UrbanRegisteredUnemployment(0, 0));
        return empty with { Values = [StatisticalValue.NotRecorded, .. empty.Values.Skip(1).Take(3), StatisticalValue.NotRecorded, StatisticalValue.NotRecorded, empty.Values[^1]] };
    }

    private static StatisticalRow Structure(string key, Bilingual heading, ThreeIndustryShares? shares, Bilingual definition) => new(key, heading,
    [
        StatisticalValue.NotDefined, StatisticalValue.NotDefined, StatisticalValue.NotDefined, shares is null ? StatisticalValue.NotRecorded : StatisticalValue.Code(shares.ToString()),
        StatisticalValue.NotDefined, StatisticalValue.NotDefined, StatisticalValue.Words(definition),
    ]);

    private static IEnumerable<Bilingual> Notes(LabourFact[] force, bool isWhole, int roll, int surveyed, DistrictFigures figures)
    {
        yield return new("原始文本只给出指标名称和数值，没有给出公式；各率的口径列在最后一栏。", "The texts give names and values of the indicators and no formula; each definition is in the last column.");
        yield return isWhole
            ? new("应调查人员已全部调查。区间反映各社区之间的差异；全面调查没有抽样误差，区间偏宽。", "Everybody on the roll was surveyed. The interval shows how communities differ; a full survey has no sampling error, so it is too wide.")
            : Say($"已调查{surveyed}人，应调查{roll}人；调查失业率的区间以社区为群（线性化方差，95%）。", $"{surveyed} of {roll} on the roll were surveyed; the interval of the surveyed rate takes communities as clusters (linearised variance, 95%).");
        if (figures.UrbanRegisteredUnemployed is null || (figures.UrbanEmployed is null && !isWhole))
            yield return new("城镇登记失业率未算：缺城镇登记失业人数，或调查未完成而未提供城镇从业人员数。", "No registered rate: the registered unemployed are not given, or the survey is not complete and the urban employed are not given.");
        var unknown = force.Count(static fact => fact is { Status: LabourStatus.Employed, Industry: null });
        if (unknown > 0)
            yield return Say($"就业人员中有{unknown}人未填行业，二三产业就业率按未在二三产业就业计，偏低。", $"{unknown} of the employed state no industry; the employment rates count them as not in secondary or tertiary industry and are too low.");
        if (figures.PublishedLabourForce is { } published && published != force.Length)
            yield return Say($"劳动力合计与公布数{published}人相差{force.Length - published}人。", $"The labour force differs from the published {published} by {force.Length - published}.");
    }

    private static Bilingual Say(FormattableString chinese, FormattableString english) => new(FormattableString.Invariant(chinese), FormattableString.Invariant(english));
}

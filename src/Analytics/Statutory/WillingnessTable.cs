using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics;

/// <summary>就业意愿调查分析: employment and unemployment of an area by the willingness survey, and where work should begin (002 Art. 20).</summary>
public static class WillingnessTable
{
    /// <summary>The table: areas in the order of those willing, without work and hard to employ, then of all willing without work.</summary>
    /// <param name="facts">Registered persons, each once.</param>
    /// <param name="first">The first day of the survey's period: older answers count as not asked.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="level">The level of the rows.</param>
    /// <param name="names">What areas are called.</param>
    public static StatisticalTable Of(IReadOnlyList<WillingnessFact> facts, DateOnly first, DateOnly asOf, AreaLevel level, AreaNames names)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(names);
        bool IsAsked(WillingnessFact fact) => fact is { IsWilling: not null, SurveyedOn: { } on } && on >= first && on <= asOf;
        bool IsWaiting(WillingnessFact fact) => IsAsked(fact) && fact is { IsWilling: true, IsInWork: false };
        Measure<WillingnessFact>[] measures =
        [
            new(new("persons", new("登记人员", "registered")), static rows => StatisticalValue.Count(rows.Count)),
            Measure<WillingnessFact>.Count("in_work", new("其中已就业", "of them in work"), static fact => fact.IsInWork),
            Measure<WillingnessFact>.Count("asked", new("已调查", "asked"), IsAsked),
            Measure<WillingnessFact>.Count("not_asked", new("未调查", "not asked"), fact => !IsAsked(fact)),
            Measure<WillingnessFact>.Count("willing", new("有意愿", "willing"), fact => IsAsked(fact) && fact.IsWilling == true),
            Measure<WillingnessFact>.Count("unwilling", new("无意愿", "not willing"), fact => IsAsked(fact) && fact.IsWilling == false),
            Measure<WillingnessFact>.Percent("willing_percent", new("有意愿比重（%）", "willing (%)"), static fact => fact.IsWilling == true, IsAsked),
            Measure<WillingnessFact>.Count("waiting", new("有意愿未就业", "willing, without work"), IsWaiting),
            Measure<WillingnessFact>.Count("waiting_hard_to_employ", new("其中就业困难人员", "of them hard to employ"), fact => IsWaiting(fact) && fact.IsHardToEmploy == true),
        ];
        var waiting = measures.Length - 2;
        var rows = GroupedRows.Of(facts, fact => fact.Area?.At(level)?.Digits, names.Of, measures);
        return new(
            "willingness", new("就业意愿调查分析表", "Analysis of the willingness survey"), LabourTables.Day(asOf), GroupedRows.Columns(measures),
            [.. rows.OrderBy(static row => row.Kind).ThenByDescending(row => row.Values[waiting + 1].Figure).ThenByDescending(row => row.Values[waiting].Figure).ThenBy(static row => row.Key, StringComparer.Ordinal)])
        {
            Notes = [new("地区按有意愿未就业的就业困难人员、有意愿未就业人员由多到少排列，排在前面的宜先安排服务；未调查的不作推算。", "Areas with most willing hard-to-employ persons, then most willing persons without work, come first: service begins there. Nothing is guessed of who was not asked.")],
            Sources = [new(new("登记人员", "registered persons"), facts.Count), new(new("已调查人员", "persons asked"), facts.LongCount(IsAsked))],
        };
    }
}

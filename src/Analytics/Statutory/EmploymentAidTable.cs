using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>就业援助工作情况（人社统EP8号）: the monthly table of employment aid (004 Art. 7(2)).</summary>
/// <remarks>The seed names the form and no column (N-17). The columns are ours: stock and flow of recognised persons, how they came into work, zero-employment households.</remarks>
public static class EmploymentAidTable
{
    /// <summary>The table of a month.</summary>
    /// <param name="facts">Persons recognised, those whose recognition ended included; each recognition once.</param>
    /// <param name="month">The month.</param>
    /// <param name="level">The level of the rows.</param>
    /// <param name="names">What areas are called.</param>
    public static StatisticalTable Of(IReadOnlyList<AidFact> facts, ReportMonth month, AreaLevel level, AreaNames names)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(names);
        var (before, last) = (month.First.AddDays(-1), month.Last);
        Bilingual persons = new("就业困难人员", "hard-to-employ persons"), work = new("本月实现就业", "into work in the month"), households = new("零就业家庭", "zero-employment households");
        Measure<AidFact>[] measures =
        [
            Measure<AidFact>.Count("at_start", new("期初在册", "recognised at the beginning"), fact => fact.IsRecognisedOn(before), persons),
            Measure<AidFact>.Count("recognised", new("本月认定", "recognised in the month"), fact => month.Holds(fact.RecognisedOn), persons),
            Measure<AidFact>.Count("ended", new("本月退出", "ended in the month"), fact => month.Holds(fact.EndedOn), persons),
            Measure<AidFact>.Count("at_end", new("期末在册", "recognised at the end"), fact => fact.IsRecognisedOn(last), persons),
            Measure<AidFact>.Count("not_in_work", new("期末未就业", "of them without work"), fact => fact.IsRecognisedOn(last) && !fact.IsInWorkOn(last), persons),
            Measure<AidFact>.Count("into_work", new("人数", "persons"), fact => month.Holds(fact.EmployedOn), work),
            .. Enum.GetValues<AidWay>().Select(way => Measure<AidFact>.Count("by_" + LabourWords.Code(way), Of(way), fact => month.Holds(fact.EmployedOn) && fact.Way == way, work)),
            Measure<AidFact>.Count("way_not_stated", new("方式未填报", "way not stated"), fact => month.Holds(fact.EmployedOn) && fact.Way is null, work),
            Measure<AidFact>.Count("into_work_in_year", new("本年累计", "in the year so far"), fact => fact.EmployedOn is { } on && on.Year == month.Year && on <= last, work),
            new(new("households_at_start", new("期初户数", "at the beginning"), households), rows => Households(rows, before)),
            new(new("households_at_end", new("期末户数", "at the end"), households), rows => Households(rows, last)),
        ];
        return new(
            "employment_aid_ep8", new("就业援助工作情况（人社统EP8号）", "Employment aid (form EP8)"), month.ToString(), GroupedRows.Columns(measures),
            GroupedRows.Of(facts, fact => fact.Area?.At(level)?.Digits, names.Of, measures))
        {
            Notes =
            [
                new("原文只给出表名、表号，未列栏目；本表栏目为本系统拟定，正式上报以统计部门下发的EP8表为准。", "The text names the form and no column; the columns are this system's. The form issued by the statistics department decides."),
                new("零就业家庭按户计：在册成员均未就业的家庭；一户成员分属两地的，合计只计一次。", "A household counts while no recognised member is in work; in the total once, though its members be in two areas."),
            ],
            Sources = [new(new("认定记录", "recognitions"), facts.Count)],
        };
    }

    private static StatisticalValue Households(IReadOnlyList<AidFact> rows, DateOnly day) => StatisticalValue.Count(
        rows.Where(fact => fact.ZeroEmploymentHousehold is not null && fact.IsRecognisedOn(day))
            .GroupBy(static fact => fact.ZeroEmploymentHousehold!, StringComparer.Ordinal)
            .LongCount(household => household.All(fact => !fact.IsInWorkOn(day))));

    private static Bilingual Of(AidWay way) => way switch
    {
        AidWay.Enterprise => new("企业吸纳", "hired by an enterprise"),
        AidWay.WelfarePost => new("公益性岗位", "public-welfare post"),
        AidWay.Flexible => new("灵活就业", "flexible work"),
        AidWay.SelfEmployed => new("自主创业", "self-employed"),
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "No such way into work."),
    };
}

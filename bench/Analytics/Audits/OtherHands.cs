using static Jiuye.Analytics.Bench.Audits.MarketSample;

namespace Jiuye.Analytics.Bench.Audits;

/// <summary>Paragraphs written after the auditor was finished, in turns of phrase of published reports that it was not written against: what it does with a stranger's text.</summary>
internal static class OtherHands
{
    internal static readonly IReadOnlyList<Action<Draft, IReadOnlyList<SampleQuarter>, int>> Paragraphs = [Supply, YearAgo, ThirdIndustry, Women, Schooling, Youth, Hardest];

    private static void Supply(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var (now, before) = (quarters[at], quarters[at - 1]);
        draft.Say("本季度全市各级公共人力资源市场共提供就业岗位").Count(now.Demand).Say("个，前来登记求职的有").Count(now.Seekers).Say("人，供求比为").Fraction(now.Ratio, 2)
            .Say("。岗位数环比").Up(now.Demand - before.Demand, "增长", "下降").Fraction(Math.Abs(Growth(now.Demand, before.Demand)), 1, Math.Abs(100m * (now.Demand - before.Demand) / now.Demand))
            .Say("%，求职人数环比").Up(now.Seekers - before.Seekers, "增长", "下降").Fraction(Math.Abs(Growth(now.Seekers, before.Seekers)), 1, Math.Abs(100m * (now.Seekers - before.Seekers) / now.Seekers)).Say("%。");
    }

    private static void YearAgo(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var (now, year) = (quarters[at], quarters[at - 4]);
        draft.Say("同上年同期相比，用工需求由").Count(year.Demand).Say("人").Up(now.Demand - year.Demand, "增加到", "减少到").Count(now.Demand).Say("人，").Up(now.Demand - year.Demand, "增幅", "降幅").Say("为")
            .Fraction(Math.Abs(Growth(now.Demand, year.Demand)), 2, Math.Abs(100m * (now.Demand - year.Demand) / now.Demand)).Say("%；求职者").Up(now.Seekers - year.Seekers, "多", "少").Say("了").Count(Math.Abs(now.Seekers - year.Seekers)).Say("人。");
    }

    private static void ThirdIndustry(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var (now, before) = (quarters[at], quarters[at - 1]);
        decimal Share(SampleQuarter quarter, int row) => SampleQuarter.Quotient(100m * quarter.Group(Industries, row).Demand, quarter.Demand, 2);
        draft.Say("第三产业提供岗位").Count(now.Group(Industries, 2).Demand).Say("个，占比").Fraction(Share(now, 2), 2, 100m * now.Group(Industries, 2).Demand / now.Seekers).Say("%，较上季度")
            .Up(Share(now, 2) - Share(before, 2), "提高", "回落").Fraction(Math.Abs(Share(now, 2) - Share(before, 2)), 2).Say("个百分点；第二产业提供岗位").Count(now.Group(Industries, 1).Demand).Say("个，占比").Fraction(Share(now, 1), 2).Say("%。");
    }

    private static void Women(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var (men, women) = (quarters[at].Group(Genders, 0).Seekers, quarters[at].Group(Genders, 1).Seekers);
        draft.Say("在登记的求职者中，女性").Count(women).Say("人，占求职总量的").Fraction(SampleQuarter.Quotient(100m * women, quarters[at].Seekers, 2), 2, 100m * women / (men + women)).Say("%；男性").Count(men).Say("人，占")
            .Fraction(SampleQuarter.Quotient(100m * men, quarters[at].Seekers, 2), 2, 100m * men / (men + women)).Say("%。");
    }

    private static void Schooling(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var now = quarters[at];
        var most = Enumerable.Range(0, 5).OrderByDescending(row => now.Group(Educations, row).Seekers).First();
        draft.Say("从学历看，求职人数最多的是").Name(now.Group(Educations, most).Name).Say("，有").Count(now.Group(Educations, most).Seekers).Say("人，占求职者的")
            .Fraction(SampleQuarter.Quotient(100m * now.Group(Educations, most).Seekers, now.Seekers, 2), 2, 100m * now.Group(Educations, most).Seekers / now.Demand).Say("%。");
    }

    private static void Youth(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var (now, year) = (quarters[at], quarters[at - 4]);
        decimal Share(SampleQuarter quarter) => SampleQuarter.Quotient(100m * quarter.Group(Ages, 0).Seekers, quarter.Seekers, 2);
        draft.Say("16—24岁求职者").Count(now.Group(Ages, 0).Seekers).Say("人，所占比重为").Fraction(Share(now), 2, 100m * now.Group(Ages, 0).Seekers / now.Demand).Say("%，同比")
            .Up(Share(now) - Share(year), "上升", "下降").Fraction(Math.Abs(Share(now) - Share(year)), 2).Say("个百分点，求人倍率为").Fraction(now.RatioOf(Ages, 0), 2).Say("。");
    }

    private static void Hardest(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var (now, before) = (quarters[at], quarters[at - 1]);
        var most = Enumerable.Range(0, 7).OrderByDescending(row => now.RatioOf(Occupations, row)).First();
        draft.Say("分职业看，").Name(now.Group(Occupations, most).Name).Say("的求人倍率最高，为").Fraction(now.RatioOf(Occupations, most), 2).Say("，用工需求").Count(now.Group(Occupations, most).Demand).Say("人，求职人数仅")
            .Count(now.Group(Occupations, most).Seekers).Say("人。市场总体求人倍率").Up(now.Ratio - before.Ratio, "较上季度上升", "较上季度下降", "与上季度持平");
        if (now.Ratio != before.Ratio)
            draft.Fraction(Math.Abs(now.Ratio - before.Ratio), 2);
        draft.Say("。");
    }

    private static decimal Growth(decimal now, decimal before) => 100 * (now - before) / before;
}

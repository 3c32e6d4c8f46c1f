using static Jiuye.Analytics.Bench.Audits.MarketSample;

namespace Jiuye.Analytics.Bench.Audits;

/// <summary>Paragraphs as offices write them, in wordings that the generator of the report does not use.</summary>
internal static class HandWritten
{
    internal static readonly IReadOnlyList<Action<Draft, IReadOnlyList<SampleQuarter>, int>> Paragraphs =
        [Overall, InTenThousands, Sides, ByIndustry, ByGender, ByAge, ByEducation, ByCategory, LargestOccupations, ShortOccupations];

    private static void Overall(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var (now, before) = (quarters[at], quarters[at - 1]);
        draft.Say($"{now.PeriodInChinese}，全市人力资源市场共登记用工需求").Count(now.Demand).Say("人次，登记求职").Count(now.Seekers).Say("人次，求人倍率为").Fraction(now.Ratio, 2).Say("。");
        draft.Say("与上季度相比，用工需求").Up(now.Demand - before.Demand, "增加", "减少").Count(Math.Abs(now.Demand - before.Demand)).Say("人次，")
            .Up(now.Demand - before.Demand, "增长", "下降").Fraction(Math.Abs(Growth(now.Demand, before.Demand)), 2, Math.Abs(100m * (now.Demand - before.Demand) / now.Demand)).Say("%；");
        draft.Say("求职人数").Up(now.Seekers - before.Seekers, "增加", "减少").Count(Math.Abs(now.Seekers - before.Seekers)).Say("人次，")
            .Up(now.Seekers - before.Seekers, "增长", "下降").Fraction(Math.Abs(Growth(now.Seekers, before.Seekers)), 2, Math.Abs(100m * (now.Seekers - before.Seekers) / now.Seekers)).Say("%；求人倍率")
            .Up(now.Ratio - before.Ratio, "上升", "下降").Fraction(Math.Abs(now.Ratio - before.Ratio), 2).Say("。");
    }

    private static void InTenThousands(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var (now, year) = (quarters[at], quarters[at - 4]);
        draft.Say("本季度，用人单位通过公共就业服务机构招聘各类人员约").Wan(now.Demand, 2).Say("万人，进入市场的求职者约").Wan(now.Seekers, 2).Say("万人，岗位空缺与求职人数的比率约为").Fraction(now.Ratio, 2).Say("。");
        draft.Say("与去年同期相比，需求人数").Up(now.Demand - year.Demand, "增加", "减少").Say("了").Wan(Math.Abs(now.Demand - year.Demand), 2).Say("万人，同比")
            .Up(now.Demand - year.Demand, "增长", "下降").Fraction(Math.Abs(Growth(now.Demand, year.Demand)), 1, Math.Abs(100m * (now.Demand - year.Demand) / now.Demand)).Say("%。");
    }

    private static void Sides(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var (now, before) = (quarters[at], quarters[at - 1]);
        draft.Say("从总体看，求职人数").Up(now.Seekers - now.Demand, "高于", "低于").Say("需求人数").Count(Math.Abs(now.Seekers - now.Demand)).Say("人。求人倍率由上季度的").Fraction(before.Ratio, 2)
            .Up(now.Ratio - before.Ratio, "上升至", "下降至").Fraction(now.Ratio, 2).Say("。");
    }

    private static void ByIndustry(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var (now, before) = (quarters[at], quarters[at - 1]);
        long D(int row) => now.Group(Industries, row).Demand;
        decimal Share(SampleQuarter quarter, int row) => SampleQuarter.Quotient(100m * quarter.Group(Industries, row).Demand, quarter.Demand, 2);
        draft.Say("从产业看，第一、第二、第三产业需求人数分别为").Count(D(0)).Say("人、").Count(D(1)).Say("人和").Count(D(2)).Say("人，占总需求的比重分别为")
            .Fraction(Share(now, 0), 2, 100m * D(0) / now.Seekers).Say("%、").Fraction(Share(now, 1), 2, 100m * D(1) / now.Seekers).Say("%和").Fraction(Share(now, 2), 2, 100m * D(2) / now.Seekers).Say("%。");
        draft.Say("与上季度相比，第二产业需求比重").Up(Share(now, 1) - Share(before, 1), "上升", "下降").Fraction(Math.Abs(Share(now, 1) - Share(before, 1)), 2).Say("个百分点，第三产业")
            .Up(Share(now, 2) - Share(before, 2), "上升", "下降").Fraction(Math.Abs(Share(now, 2) - Share(before, 2)), 2).Say("个百分点。");
        draft.Say("二、三产业合计需求").Count(D(1) + D(2), (D(0) + D(1)).ToString(System.Globalization.CultureInfo.InvariantCulture)).Say("人。");
    }

    private static void ByGender(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var (now, before) = (quarters[at], quarters[at - 1]);
        draft.Say("分性别看，男性求职人数为").Count(now.Group(Genders, 0).Seekers).Say("人，女性求职人数为").Count(now.Group(Genders, 1).Seekers).Say("人；男性、女性求人倍率分别为")
            .Fraction(now.RatioOf(Genders, 0), 2).Say("和").Fraction(now.RatioOf(Genders, 1), 2).Say("，与上季度相比，男性")
            .Up(now.RatioOf(Genders, 0) - before.RatioOf(Genders, 0), "上升", "下降").Fraction(Math.Abs(now.RatioOf(Genders, 0) - before.RatioOf(Genders, 0)), 2).Say("，女性")
            .Up(now.RatioOf(Genders, 1) - before.RatioOf(Genders, 1), "上升", "下降").Fraction(Math.Abs(now.RatioOf(Genders, 1) - before.RatioOf(Genders, 1)), 2).Say("。");
    }

    private static void ByAge(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var now = quarters[at];
        decimal Share(int row) => SampleQuarter.Quotient(100m * now.Group(Ages, row).Seekers, now.Seekers, 2);
        decimal Wrong(int row) => 100m * now.Group(Ages, row).Seekers / (now.Seekers - now.Breakdowns[Ages][^1].Seekers);
        draft.Say("从求职者年龄构成看，16—24岁的占").Fraction(Share(0), 2, Wrong(0)).Say("%，25—34岁的占").Fraction(Share(1), 2, Wrong(1)).Say("%，35—44岁的占").Fraction(Share(2), 2, Wrong(2))
            .Say("%，45岁以上的占").Fraction(Share(3), 2, Wrong(3)).Say("%。各年龄组求人倍率依次为：16—24岁").Fraction(now.RatioOf(Ages, 0), 2).Say("，25—34岁").Fraction(now.RatioOf(Ages, 1), 2)
            .Say("，35—44岁").Fraction(now.RatioOf(Ages, 2), 2).Say("，45岁以上").Fraction(now.RatioOf(Ages, 3), 2).Say("。");
    }

    private static void ByEducation(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var (now, year) = (quarters[at], quarters[at - 4]);
        decimal Share(SampleQuarter quarter, int row) => SampleQuarter.Quotient(100m * quarter.Group(Educations, row).Demand, quarter.Demand, 2);
        draft.Say("从用人单位对文化程度的要求看，要求大学本科的岗位").Count(now.Group(Educations, 3).Demand).Say("个，占需求总数的").Fraction(Share(now, 3), 2, 100m * now.Group(Educations, 3).Demand / (now.Demand - now.Breakdowns[Educations][^1].Demand)).Say("%，同比")
            .Up(Share(now, 3) - Share(year, 3), "提高", "回落").Fraction(Math.Abs(Share(now, 3) - Share(year, 3)), 2).Say("个百分点；对大专有需求的").Count(now.Group(Educations, 2).Demand).Say("个，占").Fraction(Share(now, 2), 2).Say("%。");
        draft.Say("大专和大学本科学历者的求人倍率分别为").Fraction(now.RatioOf(Educations, 2), 2).Say("、").Fraction(now.RatioOf(Educations, 3), 2).Say("，大学本科").Up(now.RatioOf(Educations, 3) - now.RatioOf(Educations, 2), "高于", "低于", "等于").Say("大专。");
    }

    private static void ByCategory(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var now = quarters[at];
        var groups = now.Breakdowns[Categories];
        decimal Share(int row) => SampleQuarter.Quotient(100m * groups[row].Seekers, now.Seekers, 2);
        draft.Say("在所有求职人员中，新成长失业青年").Count(groups[0].Seekers).Say("人，占").Fraction(Share(0), 2, 100m * groups[0].Seekers / now.Demand).Say("%（其中应届高校毕业生").Count(groups[1].Seekers)
            .Say("人，占新成长失业青年的").Fraction(SampleQuarter.Quotient(100m * groups[1].Seekers, groups[0].Seekers, 2), 2, 100m * groups[1].Seekers / now.Seekers).Say("%）；就业转失业人员").Count(groups[2].Seekers).Say("人，占").Fraction(Share(2), 2)
            .Say("%；本市农村人员和外埠人员分别占").Fraction(Share(8), 2).Say("%和").Fraction(Share(9), 2).Say("%，两者合计").Fraction(Share(8) + Share(9), 2, null, Share(9) + Share(7)).Say("%。");
    }

    private static void LargestOccupations(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var now = quarters[at];
        var rows = Enumerable.Range(0, 7).OrderByDescending(row => now.Group(Occupations, row).Demand).ToArray();
        decimal Share(int row) => SampleQuarter.Quotient(100m * now.Group(Occupations, row).Demand, now.Demand, 2);
        draft.Say("用人需求居前三位的职业依次是：");
        for (var place = 0; place < 3; place++)
            draft.Name(now.Group(Occupations, rows[place]).Name).Say("（").Fraction(Share(rows[place]), 2).Say(place < 2 ? "%）、" : "%）");
        draft.Say("，三者合计占总需求的").Fraction(rows.Take(3).Sum(Share), 2, null, rows.Take(2).Sum(Share) + Share(rows[3])).Say("%。");
    }

    private static void ShortOccupations(Draft draft, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var now = quarters[at];
        var best = Enumerable.Range(0, 7).OrderByDescending(row => now.RatioOf(Occupations, row)).ToArray();
        draft.Say("各职业大类中，求人倍率最高的是").Name(now.Group(Occupations, best[0]).Name).Say("，达到").Fraction(now.RatioOf(Occupations, best[0]), 2).Say("；最低的为").Name(now.Group(Occupations, best[^1]).Name).Say("，仅")
            .Fraction(now.RatioOf(Occupations, best[^1]), 2).Say("。专业技术人员需求").Count(now.Group(Occupations, 1).Demand).Say("人、求职").Count(now.Group(Occupations, 1).Seekers).Say("人。");
    }

    private static decimal Growth(decimal now, decimal before) => 100 * (now - before) / before;
}

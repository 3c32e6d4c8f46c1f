using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>The words of the report explained, and what it does not know.</summary>
internal static class MethodSection
{
    internal static void Write(ReportPage page, NightReport report) => page.Section("methods", new Bilingual("名词和局限", "Terms and limits"), () =>
    {
        page.Heading(new Bilingual("名词", "Terms"));
        page.Markup.Open("dl", ("class", "terms")).Line();
        foreach (var (term, meaning) in Terms())
            page.Markup.Element("dt", term).Element("dd", meaning).Line();
        page.Markup.CloseLine();
        page.Heading(new Bilingual("这份报告不知道什么", "What this report does not know"));
        page.Bullets([.. Unknown(report), .. report.Limits]);
    });

    private static IEnumerable<(Bilingual Term, Bilingual Meaning)> Terms()
    {
        yield return (
            new("有效招聘岗位", "Valid posting"),
            new("截至当日仍在招聘且未过期的岗位信息，重复的只算一条。", "A posting open and not expired on the day; duplicates count once."));
        yield return (
            new("需求人数", "Openings"),
            new("有效岗位的招聘人数之和；没有写人数的按1人计。", "Persons wanted by the valid postings; one where a posting does not say."));
        yield return (
            new("求职人数", "Seekers"),
            new("截至当日已登记、登记有效且尚未就业的人数。", "Persons registered, with a valid registration and not yet placed on the day."));
        yield return (
            new("求人倍率", "Openings per seeker"),
            new("需求人数与求职人数之比；大于1说明岗位多于求职者。", "Openings over seekers; above 1 there are more openings than seekers."));
        yield return (
            new("匹配", "Match"),
            new("求职者和岗位互相满足全部硬性条件，并进入推荐名单。", "A seeker and a posting that meet each other’s hard conditions and made the list."));
        yield return (
            new("重点帮扶", "Key assistance"),
            new("就业困难程度3级和4级人员应得的帮扶。", "The help due to persons at levels 3 and 4 of difficulty."));
        yield return (
            new("分位值", "Percentile"),
            new("把工资由低到高排序后某一位置上的数值，比平均数更不受极端值影响。", "The wage at a place in the sorted list; extremes move it less than an average."));
    }

    private static IEnumerable<Bilingual> Unknown(NightReport report)
    {
        yield return new(
            "岗位是否真实、是否已经招满，以用人单位为准；没有发布的岗位、没有登记的求职者不在其中。",
            "Whether a posting is genuine or already filled, only the employer knows. Jobs that were not posted and people who did not register are not in here.");
        yield return new(
            "推荐和等级由规则算出，供工作人员参考；是否推荐、怎样帮扶由工作人员决定，本人可以提出异议。",
            "Recommendations and levels are computed by rules, for counsellors to weigh. Counsellors decide whom to refer and how to help, and the person may object.");
        if (report.Totals.PostingsCountedAsOne is > 0 and { } asOne)
        {
            yield return new(
                $"{Figures.Count(asOne)} 条岗位没有写招聘人数，按1人计，需求人数可能偏低。",
                $"{Figures.Count(asOne)} postings do not say how many persons they want and count as one, so openings may be too low.");
        }
    }
}

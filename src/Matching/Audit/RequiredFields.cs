using System.Buffers;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>The seven things that a posting must state: employer, number, duties, conditions, pay, benefits, social insurance.</summary>
internal static class RequiredFields
{
    // Shorter than any description of work: a description that repeats the title says nothing about duties.
    private const int FewestCharactersOfDuties = 8;

    private static readonly SearchValues<string> SocialInsurance = SearchValues.Create(
    ["五险", "六险", "社保", "社会保险", "三险", "四险", "七险", "缴纳保险", "养老保险", "五金", "四金", "医社保", "社会统筹", "购买保险", "买保险", "保险齐全", "八险", "5险", "6险", "7险", "缴保险", "交保险", "办理保险", "提供保险", "享受保险", "各项保险", "基本保险", "综合保险", "失业保险", "工伤保险", "医疗保险", "医保", "职工保险"],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> BenefitWords = SearchValues.Create(
    [
        "福利", "包吃", "包住", "食宿", "餐补", "饭补", "房补", "补贴", "津贴", "年终奖", "奖金", "双休", "带薪", "年假", "旅游", "体检", "节日", "团建", "公积金",
        "下午茶", "班车", "宿舍", "股票", "期权", "调薪", "培训", "休假", "假期", "弹性", "全勤", "免费", "工作餐", "住宿", "单休", "月休", "周末休", "管吃", "管住", "吃住", "提供吃", "提供住", "公寓", "三餐", "两餐", "午餐", "晚餐", "早餐", "员工餐", "自助餐", "食堂", "夜宵", "伙食", "车补", "话补", "商保", "商业保险", "意外险", "补充医疗", "年金",
    ],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> ConditionWords = SearchValues.Create(
    ["要求", "条件", "任职", "资格", "以上学历", "优先", "经验", "不限", "熟悉", "持证", "学历", "能力", "会", "具备"],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> NumberWords = SearchValues.Create(
    ["招聘人数", "招收人数", "人数", "名额", "若干"],
        StringComparison.Ordinal);

    internal static void Check(JobPosting posting, ReadOnlySpan<char> folded, FindingList into)
    {
        if (string.IsNullOrWhiteSpace(posting.EmployerName))
            into.Add("required_employer", PostingField.Posting);
        if (posting.OpeningCount is null && !StatesNumber(folded))
            into.Add("required_openings", PostingField.Posting);
        if (!StatesDuties(posting))
            into.Add("required_duties", PostingField.Description);
        if (!StatesConditions(posting, folded))
            into.Add("required_conditions", PostingField.Posting);
        if (posting.Wage is not { IsStated: true })
            into.Add("required_pay", PostingField.Wage);
        var insured = Has(posting, ConditionKind.Insurance) || folded.ContainsAny(SocialInsurance);
        if (!insured && !Has(posting, ConditionKind.BoardAndLodging) && !folded.ContainsAny(BenefitWords))
            into.Add("required_benefits", PostingField.Posting);
        if (!insured)
            into.Add("required_social_insurance", PostingField.Posting);
    }

    private static bool StatesNumber(ReadOnlySpan<char> folded)
    {
        if (folded.ContainsAny(NumberWords))
            return true;
        for (var at = 0; at < folded.Length; at++)
        {
            var next = folded[at..].IndexOfAny('名', '人', '位');
            if (next < 0)
                return false;
            at += next;
            if (at > 0 && (char.IsAsciiDigit(folded[at - 1]) || "一二两三四五六七八九十数几".Contains(folded[at - 1], StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private static bool StatesDuties(JobPosting posting)
    {
        var description = posting.Description.AsSpan().Trim();
        return description.Length >= FewestCharactersOfDuties && !description.SequenceEqual(posting.Title.AsSpan().Trim());
    }

    private static bool StatesConditions(JobPosting posting, ReadOnlySpan<char> folded) =>
        posting.MinimumEducation is not null || posting.Experience is not null || posting.MinimumSkillGrade is not null
        || posting.Certificates.Count > 0 || posting.Skills.Count > 0 || posting.MinimumAge is not null || posting.MaximumAge is not null
        || folded.ContainsAny(ConditionWords);

    private static bool Has(JobPosting posting, ConditionKind kind)
    {
        for (var at = 0; at < posting.StatedConditions.Count; at++)
        {
            if (posting.StatedConditions[at].Kind == kind)
                return true;
        }

        return false;
    }
}

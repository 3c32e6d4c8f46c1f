using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Insurance: <c>五险一金</c>, <c>社保</c>, <c>公积金</c>, <c>意外险</c> and the like, each by itself.</summary>
internal sealed class InsuranceWords() : PatternReader(ConditionKind.Insurance, "险金保补", Phrases)
{
    private const string Phrases =
        @"[三四五六七八九5678](?:大)?(?:社会保险|社保|保险|险)(?:[一二两12](?:公积金|金))?|[一二两]金"
        + @"|(?:住房)?公积金|社会保险|社会福利保险|社保"
        + @"|(?:人身|团体|商业|交通|员工|雇主|重大|重疾|补充|综合|城镇|职工|基本|额外|企业|人寿|大病|职业|公众)*(?:意外伤害|意外|医疗|养老|失业|工伤|生育|责任|重疾|大病|人身|商业|团体|人寿|补充医疗|补充|雇主责任|伤害|健康|住院)(?:保险金|保险|险)"
        + @"|补充医疗|商保|境外险|交通险|旅游险|(?:购买|缴纳|交纳|办理|提供|享受|交|买|购|缴|福利:)(?:各种|各项|相关|基本|国家规定的?|法定)?保险|企业年金|职业年金|综合保险|农保|新农合|医社保|[医社]保";

    private protected override bool TryRead(ReadOnlySpan<char> text, ref Candidate found)
    {
        var match = text.Slice(found.Start, found.Length);
        var after = Clauses.AfterInClause(text, found.End, 8);
        var before = Clauses.BeforeInClause(text, found.Start, 12);
        if (match[^2..] is "保险" && match.Length is > 2 and <= 6 && match[0] is '购' or '缴' or '交' or '办' or '提' or '享' or '买' or '福')
        {
            if (Clauses.StartsWithAny(after, ["行业", "公司", "产品", "销售", "业务", "经验", "保障", "规划", "理赔", "客户", "从业", "知识", "资格", "专业", "经纪", "代理", "服务", "方案", "咨询", "计划", "相关", "、", "金融", "/", "的客户", "意向"]))
                return false;
            var cut = match.Length - 2;
            found = found with { Start = found.Start + cut, Length = 2 };
            match = match[cut..];
        }

        if (Clauses.StartsWithAny(after, ["申报", "专员", "办理", "核算", "缴纳工作", "开户", "报销", "手续", "基数", "增减", "台账", "账户", "业务", "核对", "对接", "产品", "公司", "局", "销售", "事务", "政策", "系统", "、公积金的", "等手续", "及公积金", "中心", "的缴", "的办", "的申", "的核", "的增", "关系", "转移", "理赔", "业", "代理", "代缴", "证", "稽核", "保障部", "部", "客户", "经纪", "公积金全流程", "、公积金全流程", "等的准", "等相关工作", "等工作", "等的核", "等事宜"]))
            return false;
        if (IsHeading(match, after))
            return false;
        // 五险一金 is a benefit wherever it stands; its parts are also what clerks handle and agents sell.
        var whole = match[0] is >= '一' and <= '鿿' && match[1] is '险' or '大' || char.IsAsciiDigit(match[0]);
        if (!whole && (IsTheWorkItself(Clauses.Before(text, found.Start, 40)) || (match is "医保" && !Clauses.HasAny(Clauses.Before(text, found.Start, 16), Gifts))))
            return false;
        if (match is "商保" && Clauses.StartsWithAny(after, ["持", "障"]))
            return false;
        var refused = Clauses.EndsWithAny(before, ["不", "无", "不交", "不买", "没有", "不缴", "不购买", "不提供"]);
        found = found with { Value = Meaning(match), Stance = refused ? ConditionStance.NotOffered : ConditionStance.Offered };
        return true;
    }

    // 社会保险：五险一金 names one thing, by its heading and by itself.
    private static bool IsHeading(ReadOnlySpan<char> match, ReadOnlySpan<char> after) =>
        match is "社保" or "社会保险" or "保险" && after.StartsWith(":", StringComparison.Ordinal) && Clauses.HasAny(after, ["五险", "六险", "5险", "七险", "养老", "社保", "公积金"]);

    // 完成社保、公积金的办理 is work, 为员工办理社保 a benefit: what stands nearer decides.
    private static bool IsTheWorkItself(ReadOnlySpan<char> before)
    {
        var gift = -1;
        foreach (var word in Gifts)
            gift = Math.Max(gift, before.LastIndexOf(word, StringComparison.Ordinal));
        foreach (var word in Works)
        {
            if (before.LastIndexOf(word, StringComparison.Ordinal) > gift)
                return gift < 0 || !Clauses.HasAny(before, ["为员工", "给员工", "为每", "给每", "为您"]);
        }

        return false;
    }

    private static readonly string[] Gifts = ["福利", "待遇", "享", "提供", "购买", "缴", "交", "入职", "转正", "买", "五险", "六险", "社会保险:", "赠", "+", "底薪", "双休", "薪酬", "工资", "奖"];

    private static readonly string[] Works = ["负责", "办理", "完成", "协助", "处理", "沟通", "协调", "对接", "熟悉", "申报", "核算", "销售", "推销", "推荐", "产品", "业务", "寿险", "车险", "财产", "代理", "配置", "行业", "对于", "客户", "设备险", "统筹", "考勤", "入离职", "理赔", "知识", "推广", "算"];

    private static string Meaning(ReadOnlySpan<char> match)
    {
        if (Clauses.HasAny(match, ["险一金", "险1金", "险一公积金", "险二金", "险两金", "险2金", "保险一金"]))
            return match[0] is '五' or '5' ? "five-insurances-and-fund" : "more-than-five-and-fund";
        if (match.Length is 2 or 3 or 4 && match[0] is '五' or '5')
            return "five-insurances";
        if (match.Contains("公积金", StringComparison.Ordinal) || match is "一金" or "两金" or "二金")
            return "housing-fund";
        foreach (var (word, value) in Parts)
        {
            if (match.Contains(word, StringComparison.Ordinal))
                return value;
        }

        return "social-insurance";
    }

    private static readonly (string Word, string Value)[] Parts =
    [
        ("补充医疗", "supplementary-medical"), ("意外", "accident"), ("雇主责任", "employer-liability"), ("商业", "commercial"), ("商保", "commercial"), ("团体", "commercial"), ("重疾", "critical-illness"),
        ("大病", "critical-illness"), ("养老", "pension"), ("年金", "occupational-pension"), ("医疗", "medical"), ("医保", "medical"), ("失业", "unemployment"), ("工伤", "work-injury"), ("生育", "maternity"), ("伤害", "accident"), ("人身", "commercial"),
    ];
}

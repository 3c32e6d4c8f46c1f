using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Meals and lodging: <c>包吃住</c>, <c>提供住宿</c>, <c>餐补</c>, <c>员工食堂</c>, <c>不包吃</c>.</summary>
internal sealed class BoardWords() : PatternReader(ConditionKind.BoardAndLodging, "吃住宿餐饭食寓房床膳夜", Phrases)
{
    private const string Give = @"(?:免费提供|免费安排|免费包|免费|统一安排|统一提供|统一|公司提供|公司安排|均提供|可提供|提供|可安排|安排|包|管|含|供|有)";
    private const string Phrases =
        @"(?:不|可|免费)?[包管](?:吃|食)(?:饭|工作餐|午餐|早餐|晚餐|中餐|两餐|2餐|三餐|3餐|一餐|1餐|早午餐|早午饭|中晚餐)?(?:[包管]?住)?(?:宿)?|(?:不|可|免费)?[包管](?:住宿|住)(?:[包管]?吃)?"
        + $@"|(?:不)?{Give}(?:员工|职工|集体|单身|公寓|空调|优质|精装|舒适|多人|单人|双人)?(?:食宿|吃住|膳食|住宿|宿舍|公寓式?(?:住宿|宿舍)?|房子|床位)(?:补贴|补助)?"
        + $@"|(?:不)?{Give}(?:员工|营养|自助|丰盛|可口)*(?:早中晚三餐|早中晚餐|一日三餐|三餐|两餐|四餐|中晚餐|午晚餐|早餐|早午餐|午餐|晚餐|中餐|工作餐|员工餐|自助餐|夜宵|餐食|伙食|用餐|餐饮|一餐|餐|午饭|晚饭|饭)(?:和晚餐|、晚餐|晚餐)?(?:补贴|补助|津贴|贴补|补|贴)?"
        + @"|(?:员工|职工|公司|单位|内部|免费|自设|自有|内设|自营|营养)?(?:食堂|饭堂|员工餐厅)|(?:员工|职工|集体|公寓|夫妻|空调|单人|双人|四人|免费|公司|男生|女生|人才|单身)?(?:宿舍|夫妻房)|员工公寓|人才公寓"
        + @"|(?:员工|公司|每日|每天|免费|工作日)?(?:工作午餐|工作餐|员工餐|下午茶餐|自助餐|免费午餐|免费早餐|免费晚餐|营养餐|三餐|加班餐)"
        + @"|(?:误餐|餐饮|餐费|用餐|伙食|午餐|早餐|晚餐|就餐|吃住|食宿|膳食|工作餐|餐|饭|饮食|夜宵)(?:费)?(?:补贴|补助|补|津贴|费)|误餐费|伙食费"
        + @"|(?:外住|住宿|住房|租房|购房|房租|房屋|宿舍|在外住宿|外宿|房)(?:费)?(?:补贴|补助|补|津贴)"
        + @"|住宿免费|食宿免费|吃住免费|包伙食|住宿|食宿|吃住|伙食";

    private static readonly string[] Headings = ["情况", "条件", "环境", "方面", "福利", "待遇", "标准", "问题", "安排", "说明", "住宿", "保障"];

    private static readonly string[] NotOurs = ["住宿", "食宿", "吃住", "伙食", "宿舍", "食堂", "饭堂", "公司", "单位"];

    private protected override bool TryRead(ReadOnlySpan<char> text, ref Candidate found)
    {
        var match = text.Slice(found.Start, found.Length);
        var trimmed = match.TrimEnd("、+,和");
        found = found with { Length = trimmed.Length };
        match = trimmed;
        var after = Clauses.AfterInClause(text, found.End, 8);
        var before = Clauses.BeforeInClause(text, found.Start, 10);
        if (IsTheWorkItself(match, before, after))
            return false;
        var refused = match[0] == '不' || Clauses.EndsWithAny(before, ["不", "不提供", "无", "没有", "不含", "自理"]) || after.StartsWith("自理", StringComparison.Ordinal) || after.StartsWith("自费", StringComparison.Ordinal);
        found = found with { Value = Meaning(match), Stance = refused ? ConditionStance.NotOffered : ConditionStance.Offered };
        return true;
    }

    private static bool IsTheWorkItself(ReadOnlySpan<char> match, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (Clauses.StartsWithAny(after, ["管理", "经理", "主管", "厨师", "卫生", "区域", "服务员", "工作人员", "经营", "行业", "厅", "管", "阿姨", "采购", "运营", "楼", "区", "承包", "档口", "后勤", "和后勤", "调动", "费用", "合同", "统计", "项目", "的台面", "结束", "人员", "维修", "巡", "纪律", "内务", "检查", "清洁", "清算", "水电", "用品", "产品", "业务", "预订", "安全", "员", "师", "品", "具", "店", "桌", "部", "帮工", "、门票", "、旅游"]))
            return true;
        var bare = match[0] is not ('包' or '管' or '提' or '免' or '含' or '供' or '不');
        if (bare && (match is "住宿" or "食宿" or "吃住" or "伙食") && IsHeading(after))
            return true;
        if (bare && Clauses.HasAny(before, ["负责", "管理", "打扫", "清洁", "学生", "检查", "学校", "酒店", "机关", "监督", "协助", "巡查", "维护", "安保", "招", "制作", "烹饪", "对接", "提交", "核算", "做好", "跟进", "家里", "减去", "经验", "能在"]) && (Clauses.HasAny(match, NotOurs) || match.EndsWith("餐", StringComparison.Ordinal)))
            return true;
        if (bare && (after.Contains("管理", StringComparison.Ordinal) || Clauses.StartsWithAny(after, ["地点", "地址"])))
            return true;
        if (match is "有餐" or "有饭" or "有中餐" or "含餐" or "有餐饮" or "供餐" or "管餐" or "有用餐" or "提供餐" or "提供餐饮" or "安排用餐" or "安排餐饮" or "提供用餐" or "包餐饮" or "有房子" or "有公寓")
            return Clauses.StartsWithAny(after, ["饮", "厅", "馆", "经验", "行业", "服务", "经", "桌", "烹"]) || match is "有中餐" or "有餐饮" or "提供餐饮" or "提供用餐" or "安排用餐" or "安排餐饮" or "有用餐" or "有房子" or "有公寓";
        return match[^1] == '餐' && Clauses.StartsWithAny(after, ["饮", "厅", "馆", "制作", "服务", "巾", "前", "后", "中", "盘", "食"]);
    }

    // 食宿：, 【吃住情况】, 伙食住宿：包吃住 head what follows.
    private static bool IsHeading(ReadOnlySpan<char> after)
    {
        foreach (var word in Headings)
        {
            if (after.StartsWith(word, StringComparison.Ordinal))
            {
                after = after[word.Length..];
                break;
            }
        }

        return !after.IsEmpty && after[0] is ':' or ']' or '】';
    }

    private static string Meaning(ReadOnlySpan<char> match)
    {
        if (Clauses.HasAny(match, ["补", "津贴", "贴", "费"]) && !match.Contains("免费", StringComparison.Ordinal))
            return Clauses.HasAny(match, ["房", "住", "宿"]) ? "lodging-allowance" : "meal-allowance";
        var meals = Clauses.HasAny(match, ["吃", "食", "餐", "饭", "膳", "夜宵"]);
        var lodging = Clauses.HasAny(match, ["住", "宿", "公寓", "床位", "房"]);
        return (meals, lodging) switch
        {
            (true, true) => "meals-and-lodging",
            (true, false) => "meals",
            _ => "lodging",
        };
    }
}

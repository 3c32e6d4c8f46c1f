using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Schooling: <c>大专及以上学历</c>, <c>统招本科</c>, <c>高中或中专以上</c>, <c>学历不限</c>; the level is read by <see cref="EducationText"/>.</summary>
internal sealed class EducationWords() : PatternReader(ConditionKind.Education, "学科专博硕中高初职技校一二大2985m不文", Phrases)
{
    private const string Kind = @"(?:国家|正规|正式|全国|全日制|日制|统招|统分|普通|重点|大学|公办|一类|一本|二本|211|985|双一流|及以上|/|、|或|的|以上|\*)";
    private const string Level = @"(?:博士研究生|博士|硕士研究生|硕士|研究生|本科|大专|专科|高职高专|高职|中等专业学校|中专|中技|技校|职业高中|职高|普高|高中|初中|小学|专升本|mba|一本|二本|大学(?:以上|及以上|学历)|211|985)";
    private const string Over = @"(?: ?(?:学历|文化程度|文化|文凭|学位|毕业))?(?: ?(?:\(含(?:[^()]{0,6})\)|\(及\)|\(含\)|及其|及|或者|或|含))?(?: ?以上| ?以下)?(?: ?(?:学历|文化程度|文化|文凭|学位|毕业|教育程度|水平))?(?:及以上|以上|或以上|及以下)?";
    private const string Phrases =
        $@"(?:学历(?:要求)?[: ]?)?{Kind}{{0,4}}{Level}(?:(?: ?[/、或及和-]| ?或者| ?以及) ?{Kind}{{0,3}}{Level})*{Over}"
        + @"|学历(?:要求)?[: ]?(?:不限|无要求|不做要求|不作要求|无限制|不要求|均可|不高)"
        + @"|(?:不限|无|不看|不要求|不设|没有)(?:制)?学历(?:要求|限制)?"
        + @"|不限文化程度|文化程度不限|不识字";

    private static readonly string[] Nouns =
    [
        "院校", "生导师", "后", "教育", "生产", "阶段", "数学", "语文", "英语", "物理", "化学", "生物", "政治", "历史", "地理", "科学", "教师", "老师", "部", "生课", "课程", "年级", "教学", "学科", "家长", "学生", "生及",
        "生家长", "生作业", "学段", "所学", "专业所", "导师", "工作站", "升学", "留学", "申请", "招生", "论文", "在读", "期间", "就读", "编程", "信息", "辅导", "全科", "信息技术", "美术", "体育", "音乐", "班主任", "托管", "课外", "一对一", "1对1", "作文", "奥数", "各", "项目", "医院", "门诊", "科室", "高校", "、985高校", "医生", "护士", "护理",
    ];

    private protected override bool TryRead(ReadOnlySpan<char> text, ref Candidate found)
    {
        var match = text.Slice(found.Start, found.Length);
        while (match[^1] is ' ' or '/' or '、' or '或' or '及' or '和' or '-')
        {
            match = match[..^1];
            if (match.IsEmpty)
                return false;
        }

        var leading = 0;
        while (leading < match.Length && match[leading] is '/' or '、' or '或' or '的' or '*')
            leading++;
        match = match[leading..];
        if (match.StartsWith("以上", StringComparison.Ordinal) || match.StartsWith("及以上", StringComparison.Ordinal))
        {
            var cut = match.IndexOf('上') + 1;
            leading += cut;
            match = match[cut..];
        }

        found = found with { Start = found.Start + leading, Length = match.Length };
        var after = Clauses.AfterInClause(text, found.End, 12);
        var before = Clauses.BeforeInClause(text, found.Start, 8);
        var explicitly = Clauses.HasAny(match, ["学历", "以上", "文化", "文凭", "毕业", "学位", "以下"]);
        if (Clauses.StartsWithAny(after, Nouns))
            return false;
        if (!explicitly && Clauses.HasAny(match, ["小学", "初中", "高中"]) && !IsAskedPlainly(before, after))
            return false;
        if (Clauses.EndsWithAny(before, ["中", "从", "教", "带", "辅导"]) && !explicitly)
            return false;
        if (match is "211" or "985" or "研究生" && !Clauses.HasAny(after, ["以上", "学历", "优先", "毕业"]))
            return false;
        if (match is "高职" && Clauses.StartsWithAny(after, ["业", "称"]))
            return false;
        var known = EducationText.ReadAsked(match).TryGet(out var level, out _);
        if (!known && Clauses.HasAny(match, ["一本", "二本", "211", "985", "大学"]))
            (known, level) = (true, EducationLevel.Bachelor);
        found = found with
        {
            Education = known ? level : null,
            Value = known ? LevelName(level) : "",
            Stance = known && level == EducationLevel.None ? ConditionStance.NotRequired : Clauses.HasAny(after, ["优先"]) ? ConditionStance.Preferred : ConditionStance.Required,
        };
        return true;
    }

    private static bool IsAskedPlainly(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        Clauses.EndsWithAny(before, ["学历", "学历:", "文化", "文化程度", "要求", "要求:"]) || (before.Trim(" 、.)0123456789(-·").IsEmpty && after.IsEmpty);

    private static string LevelName(EducationLevel level) => level switch
    {
        EducationLevel.None => "none",
        EducationLevel.Primary => "primary",
        EducationLevel.LowerSecondary => "lower-secondary",
        EducationLevel.UpperSecondary => "upper-secondary",
        EducationLevel.JuniorCollege => "junior-college",
        EducationLevel.Bachelor => "bachelor",
        EducationLevel.Master => "master",
        _ => "doctor",
    };
}

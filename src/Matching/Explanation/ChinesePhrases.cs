using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Sentences in Chinese.</summary>
internal sealed partial class ChinesePhrases : Phrases
{
    private const string Comma = "、";

    public static ChinesePhrases Instance { get; } = new();

    public override string Separator => "；";

    public override string FullStop => "。";

    public override string Colon => "：";

    public override string InFavour => "主要理由";

    public override string ToNote => "需要留意";

    public override string AlsoStated => "岗位还写明";

    public override string Stated(IReadOnlyList<StatedCondition> conditions) => string.Join(Comma, conditions.Select(static condition => condition.Name.Zh));

    public override string Name(string term) => term switch
    {
        ScoreTerms.Occupation => "职业",
        ScoreTerms.Text => "文字",
        ScoreTerms.Skills => "技能",
        ScoreTerms.Wage => "工资",
        ScoreTerms.Distance => "距离",
        ScoreTerms.Education => "学历",
        ScoreTerms.Experience => "经验",
        ScoreTerms.Recency => "发布时间",
        _ => term,
    };

    public override string Headline(double score) => Invariant($"匹配度{score * 100:0}%");

    public override string TextScore(double score) => Invariant($"文字相关度（BM25）{score:0.00}");

    public override string Verdict(FilterVerdict verdict, Audience audience) => verdict.Filter switch
    {
        HardFilter.PostingOpen => Invariant($"岗位当日不在有效期内，相差{verdict.Shortfall:0}天"),
        HardFilter.SeekerSeeking when audience == Audience.Employer => "该求职者目前不在求职",
        HardFilter.SeekerSeeking => Invariant($"{Whose(audience)}求职登记当日不在有效期内，相差{verdict.Shortfall:0}天"),
        HardFilter.District => "工作地点不在" + (audience == Audience.Seeker ? "您" : "求职者") + "愿意去的地方" + Steps(verdict.Shortfall),
        HardFilter.Education => audience == Audience.Employer ? "学历低于岗位要求" : Invariant($"{Whose(audience)}学历比岗位要求低{verdict.Shortfall:0}级"),
        HardFilter.SkillGrade => audience == Audience.Employer ? "职业技能等级低于岗位要求" : Invariant($"{Whose(audience)}职业技能等级比岗位要求低{verdict.Shortfall:0}级"),
        HardFilter.Certificates => "缺少岗位必需的证书" + Colon + string.Join(Comma, verdict.Missing),
        HardFilter.Age => audience == Audience.Employer ? "年龄不在岗位限定范围内" : Invariant($"{Whose(audience)}年龄与岗位限定范围相差{verdict.Shortfall:0}岁"),
        HardFilter.Health when audience == Audience.Employer => "岗位的劳动条件不适合该求职者",
        HardFilter.Health => $"岗位的体力要求超出{Whose(audience)}身体条件",
        HardFilter.Shifts => audience == Audience.Employer ? "班次不合" : (audience == Audience.Seeker ? "您" : "求职者") + "不接受岗位的班次",
        HardFilter.WageFloor when audience == Audience.Employer => "岗位工资低于求职者的最低期望",
        HardFilter.WageFloor => Invariant($"岗位最高工资比{Whose(audience)}最低期望少{verdict.Shortfall:0}元/月"),
        HardFilter.NotYetReferred => "此前已经推荐过",
        _ => verdict.Filter.ToString(),
    };

    protected override string Occupation(PairFacts facts, Audience audience)
    {
        if (facts.PostingOccupation is null)
            return "岗位职业尚未归类";
        if (facts.SeekerOccupation is null)
            return audience == Audience.Seeker ? "您还没有登记想找或做过的职业" : "求职者没有登记想找或做过的职业";
        var link = facts.Relation.Level switch
        {
            OccupationLevel.Occupation => "是同一职业",
            OccupationLevel.MinorGroup => "同属一个小类",
            OccupationLevel.MiddleGroup => "同属一个中类",
            OccupationLevel.MajorGroup => "只同属一个大类",
            _ => "不属同一大类",
        } + Together(facts.Relation, audience);
        var which = facts.OccupationIsWanted ? "想找的" : "做过的";
        return audience switch
        {
            Audience.Employer => $"岗位职业“{facts.PostingOccupation}”与求职者{which}职业{link}",
            _ => $"岗位职业“{facts.PostingOccupation}”与{(audience == Audience.Seeker ? "您" : "求职者")}{which}“{facts.SeekerOccupation}”{link}",
        };
    }

    /// <summary>What the market shows beside the classification: "，有12家单位并列招聘，30人同时意向，4人由此转岗，按0.80计".</summary>
    private static string Together(OccupationRelation relation, Audience audience)
    {
        if (relation.Level == OccupationLevel.Occupation)
            return "";
        var shown = "";
        if (relation.NamedTogether > 0)
            shown += Invariant($"，有{relation.NamedTogether}家单位并列招聘");
        if (relation.WantedTogether > 0)
            shown += Invariant($"，有{relation.WantedTogether}人同时意向");
        if (relation.Asked > 0)
            shown += Invariant($"，有{relation.Asked}家单位招聘时要求或优先这种经验");
        if (relation.Moved > 0)
            shown += Invariant($"，有{relation.Moved}人这样转过岗");
        return audience is Audience.Counsellor or Audience.Auditor ? shown + Invariant($"，按{relation.Weight:0.00}计") : shown;
    }

    protected override string Text(PairFacts facts, Audience audience) => facts.SharedWords.Count == 0
        ? (audience == Audience.Seeker ? "岗位描述与您的材料没有共同的词语" : "岗位描述与求职者的材料没有共同的词语")
        : audience switch
        {
            Audience.Employer => Invariant($"求职者的材料与岗位描述有{facts.SharedWords.Count}处词语相合"),
            Audience.Seeker => "岗位描述和您的材料都提到" + Shown(facts.SharedWords, Comma),
            _ => Invariant($"双方材料共有{facts.SharedWords.Count}个词语") + Colon + Shown(facts.SharedWords, Comma),
        };

    protected override string Skills(PairFacts facts, Audience audience)
    {
        if (facts.SkillsAsked == 0)
            return "岗位没有列出技能要求";
        if (!facts.SeekerHasSkills)
            return audience == Audience.Seeker ? "您还没有登记技能" : "求职者没有登记技能";
        var who = audience == Audience.Seeker ? "您" : "";
        var shared = facts.SharedSkills.Count == 0 ? "" : "（" + Shown(facts.SharedSkills, Comma) + "）";
        var missing = facts.MissingSkills.Count == 0 || audience == Audience.Employer ? "" : "，还缺" + Shown(facts.MissingSkills, Comma);
        return Invariant($"岗位要求的{facts.SkillsAsked}项技能中，{who}具备{facts.SharedSkills.Count}项{shared}{missing}");
    }

    protected override string Wage(PairFacts facts, Audience audience)
    {
        if (facts.Offer is not { } offer)
            return "岗位没有写明工资";
        if (facts.WantedPay is not { } wanted)
            return audience == Audience.Seeker ? "您还没有登记期望工资" : "求职者没有登记期望工资";
        var reaches = offer >= wanted ? "达到" : "低于";
        return audience == Audience.Employer
            ? $"岗位工资{reaches}求职者的期望"
            : Invariant($"岗位工资折合每月约{offer:0}元，{reaches}{Whose(audience)}期望（{wanted:0}元）");
    }

    protected override string Distance(PairFacts facts, Audience audience) => facts.Basis switch
    {
        DistanceBasis.Unknown => "没有足够的地点信息",
        DistanceBasis.SameCounty => "工作地点在同一区县或想去的区县",
        DistanceBasis.SameCity => "工作地点在同一城市或想去的城市",
        DistanceBasis.Elsewhere => "工作地点在另一座城市",
        _ when audience == Audience.Employer => facts.Kilometres switch { <= 5 => "通勤距离近", <= 15 => "通勤距离适中", _ => "通勤距离较远" },
        DistanceBasis.Centres => Invariant($"工作地点距{From(facts, audience)}直线约{facts.Kilometres:0}公里（按区县或城市中心估算）"),
        _ => Invariant($"工作地点距{From(facts, audience)}直线约{facts.Kilometres:0.0}公里"),
    };

    protected override string Education(PairFacts facts, Audience audience)
    {
        if (facts.EducationAsked is not { } asked)
            return "岗位没有写明学历要求";
        if (asked == EducationLevel.None)
            return "岗位不限学历";
        if (facts.EducationHeld is not { } held)
            return audience == Audience.Seeker ? "您还没有登记学历" : "求职者没有登记学历";
        var meets = held >= asked ? "符合要求" : "低于要求";
        return audience == Audience.Employer
            ? $"学历{meets}（{NameOf(asked)}）"
            : $"岗位要求{NameOf(asked)}，{Whose(audience)}学历是{NameOf(held)}，{meets}";
    }

    protected override string Experience(PairFacts facts, Audience audience)
    {
        if (facts.ExperienceAsked is not { } asked)
            return "岗位没有写明经验要求";
        if (asked == ExperienceRange.NotAsked)
            return "岗位不限工作经验";
        if (facts.Years is not { } years)
            return audience == Audience.Seeker ? "您还没有登记工作经验" : "求职者没有登记工作经验";
        var range = asked.High is { } high ? Invariant($"{asked.Low:0.#}至{high:0.#}年") : Invariant($"{asked.Low:0.#}年以上");
        var meets = years < asked.Low ? "少于要求" : years > asked.High ? "多于要求" : "符合要求";
        return audience == Audience.Employer
            ? $"工作经验{meets}（{range}）"
            : Invariant($"岗位要求{range}经验，{(audience == Audience.Seeker ? "您" : "求职者")}有{years:0.#}年，{meets}");
    }

    protected override string Recency(PairFacts facts) => facts.Age switch
    {
        null => "岗位没有注明发布日期",
        0 => "岗位今天发布",
        { } days => Invariant($"岗位{days}天前发布"),
    };

    private static string From(PairFacts facts, Audience audience) =>
        Whose(audience) + (facts.IsFromWantedPlace ? "意向地点" : "住处");

    private static string Whose(Audience audience) => audience == Audience.Seeker ? "您的" : "求职者的";

    private static string Steps(double steps) => steps switch
    {
        1 => "（同城另一区县）",
        2 => "（同省另一城市）",
        _ => "（外省）",
    };

    private static string NameOf(EducationLevel level) => level switch
    {
        EducationLevel.None => "未上学",
        EducationLevel.Primary => "小学",
        EducationLevel.LowerSecondary => "初中",
        EducationLevel.UpperSecondary => "高中（中专、技校）",
        EducationLevel.JuniorCollege => "大专",
        EducationLevel.Bachelor => "本科",
        EducationLevel.Master => "硕士",
        _ => "博士",
    };
}

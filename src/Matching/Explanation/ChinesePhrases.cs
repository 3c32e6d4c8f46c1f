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

    public override string ToNote => "需要留意";

    public override string AlsoAsked => "岗位还要求";

    public override string AlsoStated => "岗位还写明";

    public override string Prior => "（起始分）";

    public override string InFavour(Audience audience) => audience == Audience.Employer ? "符合之处" : "主要理由";

    public override string Asked(PairFacts facts) => string.Join(Comma, Requirements(facts));

    public override string Stated(IReadOnlyList<StatedCondition> conditions) => string.Join(Comma, conditions.Select(static condition => condition.Name.Zh));

    public override string OwnGaps(PairFacts facts) => string.Join(Comma, Untold(facts).Select(OwnName)) is { Length: > 0 } gaps ? $"您还没有登记{gaps}，登记后推荐会更准" : "";

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

    public override string Halves(MatchHalves halves, Audience audience) => audience switch
    {
        Audience.Seeker => Invariant($"（岗位符合您的意愿{halves.Seeker * 100:0}%，您符合岗位要求{halves.Posting * 100:0}%）"),
        Audience.Employer => Invariant($"（求职者符合岗位要求{halves.Posting * 100:0}%）"),
        _ => Invariant($"（岗位符合求职者意愿{halves.Seeker * 100:0}%，求职者符合岗位要求{halves.Posting * 100:0}%）"),
    };

    public override string Neutral(double fit) => fit == FitCurves.OccupationUnknown ? "，按四分之一计" : "，按一半计";

    public override string Points(double value, double weight) => Invariant($"（{value * 100:0.0}分，满分{weight * 100:0.#}分）");

    public override string TextScore(double score) => Invariant($"文字相关度（BM25）{score:0.00}");

    public override string Verdict(FilterVerdict verdict, Audience audience) => verdict.Filter switch
    {
        HardFilter.PostingOpen => Invariant($"岗位当天不在招聘有效期内（相差{verdict.Shortfall:0}天）"),
        HardFilter.SeekerSeeking when audience == Audience.Employer => "该求职者目前不在求职",
        HardFilter.SeekerSeeking => Invariant($"{Whose(audience)}求职登记当天不在有效期内（相差{verdict.Shortfall:0}天）"),
        HardFilter.District => "工作地点不在" + (audience == Audience.Seeker ? "您" : "求职者") + "愿意去的地方" + Steps(verdict.Shortfall),
        HardFilter.Education => audience == Audience.Employer ? "学历低于岗位要求" : Invariant($"{Whose(audience)}学历比岗位要求低{verdict.Shortfall:0}级"),
        HardFilter.SkillGrade => audience == Audience.Employer ? "职业技能等级低于岗位要求" : Invariant($"{Whose(audience)}职业技能等级比岗位要求低{verdict.Shortfall:0}级"),
        HardFilter.Certificates => "缺少岗位必需的证书" + Colon + string.Join(Comma, verdict.Missing),
        HardFilter.Age => audience == Audience.Employer ? "年龄不在岗位限定范围内" : Invariant($"{Whose(audience)}年龄与岗位限定范围相差{verdict.Shortfall:0}岁"),
        HardFilter.Health when audience == Audience.Employer => "岗位的劳动条件不适合该求职者",
        HardFilter.Health => $"岗位的体力要求超出{Whose(audience)}身体条件",
        HardFilter.Shifts => audience == Audience.Employer ? "求职者不接受岗位的班次" : $"岗位的班次不在{(audience == Audience.Seeker ? "您" : "求职者")}接受的范围内",
        HardFilter.WageFloor when audience == Audience.Employer => "岗位工资低于求职者的最低期望",
        HardFilter.WageFloor => Invariant($"岗位最高工资比{Whose(audience)}最低期望少{verdict.Shortfall:0}元/月"),
        HardFilter.NotYetReferred => "以前已经推荐过，是否再次推荐由工作人员决定",
        _ => verdict.Filter.ToString(),
    };

    protected override string Occupation(PairFacts facts, Audience audience)
    {
        if (facts.PostingOccupation is not { } offered)
            return "岗位职业尚未归类";
        if (facts.SeekerOccupation is not { } own)
            return audience == Audience.Seeker ? "您还没有登记想找或做过的职业" : "求职者没有登记想找或做过的职业";
        var which = (audience == Audience.Seeker ? "您" : "求职者") + (facts.OccupationIsWanted ? "想找的" : "做过的");
        if (facts.Relation.Level == OccupationLevel.Occupation)
            return audience == Audience.Employer ? $"岗位职业“{offered}”正是{which}职业" : $"岗位职业正是{which}“{own}”";
        // Two postings of one group: no more is known of either.
        if (offered == own)
            return $"岗位职业与{which}职业同属“{own}”一类" + Reasons(facts.Relation, audience, Together(facts.Relation, audience));
        var nearness = facts.Relation.Weight switch { >= 0.5 => "相近", >= 0.2 => "有些相近", >= 0.05 => "差别较大", _ => "差别很大" };
        return (audience == Audience.Employer ? $"岗位职业“{offered}”与{which}职业{nearness}" : $"岗位职业“{offered}”与{which}“{own}”{nearness}")
            + Reasons(facts.Relation, audience, LevelOf(facts.Relation.Level) + Together(facts.Relation, audience));
    }

    protected override string Sureness(PairFacts facts) => (facts.FormerTradeShare < 1, facts.OccupationCertainty < 1) switch
    {
        (true, true) => Invariant($"，做过的职业按{facts.FormerTradeShare:0.00}计，职业由文字推断、把握{facts.OccupationCertainty:0%}，其余按四分之一计"),
        (true, false) => Invariant($"，做过的职业按{facts.FormerTradeShare:0.00}计"),
        (false, true) => Invariant($"，职业由文字推断、把握{facts.OccupationCertainty:0%}，其余按四分之一计"),
        _ => "",
    };

    // The place in the classification and the count behind it are for those who know the classification.
    private static string Reasons(OccupationRelation relation, Audience audience, string reasons) => audience is Audience.Counsellor or Audience.Auditor
        ? "（" + (reasons + Invariant($"，按{relation.Weight:0.00}计")).TrimStart('，') + "）"
        : Together(relation, audience);

    private static string LevelOf(OccupationLevel? level) => level switch
    {
        OccupationLevel.MinorGroup => "同属一个小类",
        OccupationLevel.MiddleGroup => "同属一个中类",
        OccupationLevel.MajorGroup => "只同属一个大类",
        _ => "不属同一大类",
    };

    /// <summary>What the market shows beside the classification: "，有12家单位并列招聘，30人同时意向，4人由此转岗".</summary>
    private static string Together(OccupationRelation relation, Audience audience)
    {
        var shown = "";
        if (relation.NamedTogether > 0)
            shown += Invariant($"，有{relation.NamedTogether}家单位并列招聘");
        if (relation.Asked > 0)
            shown += Invariant($"，有{relation.Asked}家单位招聘时要求或优先这种经验");
        if (relation.Moved > 0)
            shown += Invariant($"，有{relation.Moved}人这样转过岗");
        // That others want both tells a counsellor something; as a reason for a person it is none.
        if (relation.WantedTogether > 0 && audience is Audience.Counsellor or Audience.Auditor)
            shown += Invariant($"，有{relation.WantedTogether}人同时意向");
        return shown;
    }

    protected override string Text(PairFacts facts, Audience audience)
    {
        if (facts.SharedWords.Count == 0)
            return audience == Audience.Seeker ? "岗位描述与您的材料没有共同的词语" : "岗位描述与求职者的材料没有共同的词语";
        if (audience == Audience.Employer)
            return Invariant($"求职者的材料与岗位描述有{facts.SharedWords.Count}处相合");
        if (facts.WordsSayLittle)
            return $"岗位描述与{(audience == Audience.Seeker ? "您" : "求职者")}的材料只有零散的词语相同（{Shown(facts.SharedWords, Comma)}）";
        var all = ShowsAll(facts.SharedWords) ? "" : Invariant($"等{facts.SharedWords.Count}个词语");
        return (audience == Audience.Seeker ? "岗位描述和您的材料都提到" : "岗位描述和求职者的材料都提到") + Shown(facts.SharedWords, Comma) + all;
    }

    protected override string Skills(PairFacts facts, Audience audience)
    {
        if (facts.SkillsAsked == 0)
            return "岗位没有列出技能要求";
        if (!facts.SeekerHasSkills)
            return audience == Audience.Seeker ? "您还没有登记技能" : "求职者没有登记技能";
        var who = audience == Audience.Seeker ? "您" : "求职者";
        var asked = facts.SkillsAsked == 1 ? "岗位要求的技能" : Invariant($"岗位要求的{facts.SkillsAsked}项技能");
        if (facts.MissingSkills.Count == 0)
            return $"{asked}{who}{(facts.SkillsAsked == 1 ? "" : "都")}具备（{Shown(facts.SharedSkills, Comma)}）";
        if (facts.SharedSkills.Count == 0)
            return $"{asked}（{Shown(facts.MissingSkills, Comma)}）{who}{(facts.SkillsAsked == 1 ? "" : "都")}没有登记";
        var missing = audience == Audience.Employer ? "" : "，还缺" + Shown(facts.MissingSkills, Comma);
        return Invariant($"{asked}中，{who}具备{facts.SharedSkills.Count}项（{Shown(facts.SharedSkills, Comma)}）{missing}");
    }

    protected override string Wage(PairFacts facts, Audience audience)
    {
        if (facts.Offer is not { } offer)
            return "岗位没有写明工资";
        if (facts.WantedPay is not { } wanted)
            return audience == Audience.Seeker ? "您还没有登记期望工资" : "求职者没有登记期望工资";
        // That a post pays far above the wish is the person's to know.
        var reaches = offer > FarAbove * wanted && audience != Audience.Employer ? "远高于" : offer >= wanted ? "达到" : offer >= PartStandings.AsGoodAs * wanted ? "接近" : "低于";
        if (audience == Audience.Employer)
            return $"岗位工资{reaches}求职者的期望";
        var pay = SpreadsOverTwelveMonths(facts.OfferRange)
            ? Invariant($"岗位工资每月{facts.OfferRange!.Low}至{facts.OfferRange.High}元，平均约{offer:0}元")
            : Invariant($"岗位工资每月约{offer:0}元");
        return Invariant($"{pay}，{reaches}{(audience == Audience.Seeker ? "您" : "求职者")}期望的{wanted:0}元");
    }

    protected override string Distance(PairFacts facts, Audience audience) => facts.Basis switch
    {
        DistanceBasis.Unknown => "没有足够的地点信息",
        _ when audience == Audience.Employer => Way(facts.Kilometres, "通勤距离近", "通勤距离适中", "通勤距离较远"),
        DistanceBasis.SameCounty => $"工作地点就在{Lives(facts, audience)}的区县",
        DistanceBasis.SameCity => $"工作地点在{Lives(facts, audience)}的城市，具体远近不详",
        DistanceBasis.Elsewhere => "工作地点在另一座城市，具体远近不详",
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
        if (audience == Audience.Employer)
            return $"学历{(held >= asked ? "符合" : "低于")}要求（{NameOf(asked)}）";
        var meets = held > asked ? "高于要求" : held == asked ? "符合要求" : "低于要求";
        return $"岗位要求{NameOf(asked)}，{(audience == Audience.Seeker ? "您" : "求职者")}是{NameOf(held)}，{meets}";
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
        var meets = years < asked.Low ? "少于要求" : years > asked.High ? "超过要求" : "符合要求";
        return audience == Audience.Employer
            ? $"工作经验{meets}（{range}）"
            : Invariant($"岗位要求{range}经验，{(audience == Audience.Seeker ? "您" : "求职者")}有{years:0.#}年，{meets}");
    }

    protected override string Recency(PairFacts facts, Audience audience) => facts.Age switch
    {
        null => "岗位没有注明发布日期",
        0 => "岗位今天发布",
        >= OldPosting and var days when audience == Audience.Seeker => Invariant($"岗位已发布{days}天，请先问清是否还在招人"),
        { } days => Invariant($"岗位{days}天前发布"),
    };

    private static string From(PairFacts facts, Audience audience) =>
        Whose(audience) + (facts.IsFromWantedPlace ? "意向地点" : "住处");

    private static string Lives(PairFacts facts, Audience audience) =>
        (audience == Audience.Seeker ? "您" : "求职者") + (facts.IsFromWantedPlace ? "想去" : "居住");

    private static IEnumerable<string> Requirements(PairFacts facts)
    {
        foreach (var certificate in facts.CertificatesAsked)
            yield return certificate;
        if (facts.GradeAsked is { } grade and not SkillGrade.None)
            yield return NameOf(grade) + "及以上";
        foreach (var shift in HardShifts.Where(shift => facts.ShiftsAsked.HasFlag(shift)))
            yield return NameOf(shift);
        if (facts.Demand == PhysicalDemand.Heavy)
            yield return "重体力劳动";
    }

    private static string OwnName(string term) => term switch
    {
        ScoreTerms.Occupation => "想找或做过的职业",
        ScoreTerms.Skills => "技能",
        ScoreTerms.Wage => "期望工资",
        ScoreTerms.Distance => "住处",
        ScoreTerms.Education => "学历",
        _ => "工作经验",
    };

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

using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <content>What would help.</content>
internal sealed partial class ChinesePhrases
{
    public override string Change(SeekerChange change) => change.Kind switch
    {
        SeekerChangeKind.AddSkill => $"补上技能“{change.Name}”",
        SeekerChangeKind.AddCertificate => $"取得“{change.Name}”",
        SeekerChangeKind.AddOccupation => $"把“{OccupationName(change.Occupation!.Value)}”也列为想找的职业",
        SeekerChangeKind.AddPlace => $"愿意到{DistrictGazetteer.Prc2023.DisplayName(change.Place!.Value)}工作",
        SeekerChangeKind.WiderPlace => Relaxation(new(RelaxationKind.WiderPlace, 0) { Place = change.Wide }),
        SeekerChangeKind.LowerWish => $"把最低期望工资降到每月{change.Pay}元",
        SeekerChangeKind.AcceptShifts => "接受" + string.Join(Comma, EachShift.Where(shift => change.Shifts.HasFlag(shift)).Select(NameOf)),
        SeekerChangeKind.StateEducation => $"登记学历（如果达到{NameOf(change.Education!.Value)}）",
        SeekerChangeKind.StateExperience => Invariant($"登记工作经验（如果有{change.Years:0.#}年）"),
        SeekerChangeKind.StateWish => $"登记期望工资（如果每月{change.Pay}元可以接受）",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, "Expected a kind that is defined."),
    };

    public override string Advice(PairAdvice advice) => Change(advice.Change) + Colon + (advice.Before.Passes
        ? $"在这个岗位的人选中从{Place(advice.Before)}升到{Place(advice.After)}"
        : $"就能进入这个岗位的人选，排在{Place(advice.After)}")
        + (advice.After.IsLearned ? "" : Invariant($"，匹配度从{advice.Before.Score * 100:0}%变为{advice.After.Score * 100:0}%"));

    public override string Advice(ListAdvice advice) => Change(advice.Change) + Colon
        + (advice.Before.Candidates == advice.After.Candidates ? "" : Invariant($"合适岗位从{advice.Before.Candidates}个变为{advice.After.Candidates}个，"))
        + Raise(advice.Before, advice.After, "个岗位");

    public override string Change(PostingChange change) => change.Kind switch
    {
        PostingChangeKind.StateOffer => $"写明工资，比如每月{change.Pay}元",
        PostingChangeKind.DropExperience => "不再要求工作经验",
        PostingChangeKind.HelpObtainCertificate => $"先招收还没有“{change.Name}”的人，帮助其取证后再上岗",
        _ => Relaxation(change.AsRelaxation ?? throw new ArgumentOutOfRangeException(nameof(change), change.Kind, "Expected a kind that is defined.")),
    };

    protected override string ToAskEmployer => "可以问问用人单位能不能";

    protected override string Brings(PostingAdvice advice) => string.Join("，", new[]
    {
        advice.Before.Candidates == advice.After.Candidates ? null : Invariant($"符合条件的人从{advice.Before.Candidates}人变为{advice.After.Candidates}人"),
        advice.Before.MeanOfFirst >= advice.After.MeanOfFirst ? null : Raise(advice.Before, advice.After, "名"),
    }.OfType<string>());

    protected override string Figures(PostingAdvice advice) => Invariant(
        $"人选{advice.Before.Candidates}→{advice.After.Candidates}，第一名{(advice.After.IsLearned ? "预期收益" : "匹配度")}{advice.Before.Best:0.0000}→{advice.After.Best:0.0000}，前{ListStanding.First}名平均{advice.Before.MeanOfFirst:0.0000}→{advice.After.MeanOfFirst:0.0000}，代价{advice.Change.Cost:0.#}");

    protected override string Costs(double cost) => Invariant($"（代价{cost:0.#}）");

    // A learned ranking's surplus is no match, and how low a chance is would discourage: what a change adds to it is told.
    private static string Raise(in ListStanding before, in ListStanding after, string counted) => !after.IsLearned
        ? Invariant($"前{ListStanding.First}{counted}的平均匹配度从{before.MeanOfFirst * 100:0.0}%升到{after.MeanOfFirst * 100:0.0}%")
        : after.Above(before) is { } more ? Invariant($"按以往推荐的结果估计，前{ListStanding.First}{counted}的预期收益平均提高{more * 100:0.0}%")
        : "清单就不再是空的";

    private static string Place(PairStanding standing) => standing.Place is { } place ? Invariant($"第{place}位") : Invariant($"第{MatchingEngine.LongestList}位以后");
}

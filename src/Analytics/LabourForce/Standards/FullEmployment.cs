using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Lays communities and streets beside the standard of full employment (001 Ch.6 §2(1).5, §2(2).6, Ch.9 §1.3).</summary>
/// <remarks>
/// Who has not been surveyed, or whose answer is missing, is not guessed: the share is printed of those known, and a verdict stands only where the missing records could not change it.
/// Satisfaction is of those who answered; the texts name neither scale nor sample.
/// </remarks>
public static class FullEmployment
{
    private static readonly Bilingual NotSurveyed = new("未调查", "not surveyed");
    private static readonly Bilingual NoWill = new("就业意愿或劳动能力未填报", "willingness or ability not stated");
    private static readonly Bilingual NoStatus = new("就业状况未填报", "status not stated");
    private static readonly Bilingual NoRecognition = new("是否就业困难人员未填报", "whether hard to employ not stated");

    /// <summary>One finding an area of the scope's level, by area; empty where the jurisdiction has no standard for the scope.</summary>
    /// <param name="facts">The persons of the roll, surveyed or not.</param>
    /// <param name="asOf">The day; what was surveyed later counts as not surveyed.</param>
    /// <param name="scope">Whose standard.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="certified">For a street: the communities already certified (已经创建的充分就业社区).</param>
    public static IReadOnlyList<FullEmploymentFinding> Of(
        IReadOnlyList<LabourFact> facts, DateOnly asOf, StandardScope scope, Policy policy, IReadOnlyCollection<AreaCode>? certified = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        if (FullEmploymentStandard.Of(policy, scope) is not { } standard)
            return [];
        var level = scope == StandardScope.Street ? AreaLevel.Street : AreaLevel.Community;
        var communities = scope == StandardScope.Street ? Of(facts, asOf, StandardScope.CommunityByStreet, policy).ToDictionary(static finding => finding.Area) : [];
        return
        [
            .. facts.Where(fact => fact.Area.At(level) is not null)
                .GroupBy(fact => fact.Area.At(level)!.Value)
                .OrderBy(static area => area.Key)
                .Select(area => Of(area.Key, [.. area], asOf, standard, [.. (certified ?? []).Where(area.Key.Contains)], communities)),
        ];
    }

    /// <summary>The share of an area's persons who know the policies (政策知晓率), against the jurisdiction's standard; of those who were asked.</summary>
    public static StandardIndicator PolicyAwareness(IEnumerable<LabourFact> facts, DateOnly asOf, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Asked("policy_awareness", new("政策知晓率", "policy awareness"), policy.Get(PolicyParameters.PolicyAwarenessRate), facts, asOf, static fact => fact.KnowsPolicies);
    }

    /// <summary>The share of skilled workers who hold a vocational qualification certificate, against the jurisdiction's standard.</summary>
    public static StandardIndicator SkilledWorkersCertified(IEnumerable<LabourFact> facts, DateOnly asOf, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        return StandardIndicator.Of(
            "skilled_workers_certified", new("技术工人持证率", "skilled workers with a certificate"), policy.Get(PolicyParameters.SkilledWorkerCertifiedRate),
            [
                .. facts.Select(fact => fact.IsSurveyedBy(asOf)
                    ? new StandardCase(fact.Person, fact.Area, fact.IsSkilledWorker, fact.HoldsCertificate, new("是否技术工人或持证未填报", "whether skilled or certified not stated"))
                    : new(fact.Person, fact.Area, null, null, NotSurveyed)),
            ]);
    }

    private static FullEmploymentFinding Of(
        AreaCode area, LabourFact[] facts, DateOnly asOf, FullEmploymentStandard standard, AreaCode[] certified, Dictionary<AreaCode, FullEmploymentFinding> communities)
    {
        var indicators = new List<StandardIndicator>
        {
            StandardIndicator.Of("willing_employed", WillingTitle(standard.Denominator), standard.Willing, Cases(facts, asOf, standard.IsWilling, NoWill)),
            StandardIndicator.Of("hard_to_employ_employed", new("就业困难人员就业率", "hard-to-employ persons in work"), standard.HardToEmploy, Cases(facts, asOf, static fact => fact.IsHardToEmploy, NoRecognition)),
        };
        if (standard.Satisfied is not null)
            indicators.Add(Asked("satisfied", new("服务对象满意度", "satisfied with the service"), standard.Satisfied, facts, asOf, static fact => fact.IsSatisfied));
        if (standard.CommunitiesKept is not null)
            indicators.Add(Kept(standard.CommunitiesKept, certified, communities));
        return new(area, standard.Scope, indicators, facts.Length);
    }

    private static StandardCase[] Cases(LabourFact[] facts, DateOnly asOf, Func<LabourFact, bool?> isCounted, Bilingual lacks) =>
    [
        .. facts.Select(fact => !fact.IsSurveyedBy(asOf)
            ? new StandardCase(fact.Person, fact.Area, null, null, NotSurveyed)
            : new(fact.Person, fact.Area, isCounted(fact), fact.Status is { } status ? status == LabourStatus.Employed : null, isCounted(fact) is null ? lacks : NoStatus)),
    ];

    // Of a sample of answers nobody is missing; where nobody answered, nothing can be said.
    private static StandardIndicator Asked(string name, Bilingual title, Quantity? threshold, IEnumerable<LabourFact> facts, DateOnly asOf, Func<LabourFact, bool?> answer)
    {
        var cases = facts.Where(fact => fact.IsSurveyedBy(asOf) && answer(fact) is not null)
            .Select(fact => new StandardCase(fact.Person, fact.Area, true, answer(fact), NotSurveyed)).ToArray();
        var indicator = StandardIndicator.Of(name, title, threshold, cases);
        return indicator.Verdict == IndicatorVerdict.NoCase ? indicator with { Verdict = IndicatorVerdict.CannotTell } : indicator;
    }

    private static StandardIndicator Kept(Quantity threshold, AreaCode[] certified, Dictionary<AreaCode, FullEmploymentFinding> communities) => StandardIndicator.Of(
        "certified_communities_kept", new("已创建社区保持达标率", "certified communities that keep the standard"), threshold,
        [
            .. certified.Distinct().Select(community => new StandardCase(
                community.Digits, community, true, communities.GetValueOrDefault(community)?.Verdict switch { IndicatorVerdict.Met => true, IndicatorVerdict.NotMet => false, _ => null },
                new("社区是否达标未能判定", "whether the community keeps the standard cannot be told"))),
        ]);

    private static Bilingual WillingTitle(string denominator) => denominator switch
    {
        "wish_to_transfer" => new("有转移就业意愿劳动力就业率", "in work, of those who wish to transfer"),
        "wish_to_work" => new("有就业意愿劳动力就业率", "in work, of those who wish to work"),
        _ => new("有劳动能力和就业意愿劳动力就业率", "in work, of those able and willing"),
    };
}

using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <content>What would help.</content>
internal sealed partial class EnglishPhrases
{
    public override string Change(SeekerChange change) => change.Kind switch
    {
        SeekerChangeKind.AddSkill => $"add the skill {change.Name}",
        SeekerChangeKind.AddCertificate => $"obtain {change.Name}",
        SeekerChangeKind.AddOccupation => $"want {OccupationName(change.Occupation!.Value)} too",
        SeekerChangeKind.AddPlace => $"work in {DistrictGazetteer.Prc2023.DisplayName(change.Place!.Value)} too",
        SeekerChangeKind.WiderPlace => Relaxation(new(RelaxationKind.WiderPlace, 0) { Place = change.Wide }),
        SeekerChangeKind.LowerWish => $"lower the least pay wanted to {change.Pay} yuan a month",
        SeekerChangeKind.AcceptShifts => "accept " + string.Join(" and ", EachShift.Where(shift => change.Shifts.HasFlag(shift)).Select(NameOf)),
        SeekerChangeKind.StateEducation => $"tell the schooling, should it reach {NameOf(change.Education!.Value)}",
        SeekerChangeKind.StateExperience => Invariant($"tell the experience, should it be {change.Years:0.#} {(change.Years == 1 ? "year" : "years")} or more"),
        SeekerChangeKind.StateWish => $"tell the pay wanted, should {change.Pay} yuan a month do",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, "Expected a kind that is defined."),
    };

    public override string Advice(PairAdvice advice) => Change(advice.Change) + Colon + (advice.Before.Passes
        ? $"from {Place(advice.Before)} to {Place(advice.After)} among the candidates for this posting"
        : $"then among the candidates for this posting, at {Place(advice.After)}")
        + (advice.After.IsLearned ? "" : Invariant($"; match from {advice.Before.Score * 100:0}% to {advice.After.Score * 100:0}%"));

    public override string Advice(ListAdvice advice) => Change(advice.Change) + Colon
        + (advice.Before.Candidates == advice.After.Candidates ? "" : Invariant($"{advice.After.Candidates} postings pass instead of {advice.Before.Candidates}, "))
        + Raise(advice.Before, advice.After);

    public override string Change(PostingChange change) => change.Kind switch
    {
        PostingChangeKind.StateOffer => $"state the pay, such as {change.Pay} yuan a month",
        PostingChangeKind.DropExperience => "ask for no experience",
        PostingChangeKind.HelpObtainCertificate => $"take people on who have yet to obtain {change.Name}, and help them obtain it before they start that work",
        _ => Relaxation(change.AsRelaxation ?? throw new ArgumentOutOfRangeException(nameof(change), change.Kind, "Expected a kind that is defined.")),
    };

    protected override string ToAskEmployer => "ask whether the employer would ";

    protected override string Brings(PostingAdvice advice) => string.Join(", ", new[]
    {
        advice.Before.Candidates == advice.After.Candidates ? null : Invariant($"{advice.After.Candidates} {(advice.After.Candidates == 1 ? "person passes" : "people pass")} instead of {advice.Before.Candidates}"),
        advice.Before.MeanOfFirst >= advice.After.MeanOfFirst ? null : Raise(advice.Before, advice.After),
    }.OfType<string>());

    protected override string Figures(PostingAdvice advice) => Invariant(
        $"candidates {advice.Before.Candidates} to {advice.After.Candidates}, best {advice.Before.Best:0.0000} to {advice.After.Best:0.0000}, mean of the first {ListStanding.First} {advice.Before.MeanOfFirst:0.0000} to {advice.After.MeanOfFirst:0.0000}, cost {advice.Change.Cost:0.#}");

    protected override string Costs(double cost) => Invariant($" (cost {cost:0.#})");

    // A learned ranking's surplus is no match, and how low a chance is would discourage: what a change adds to it is told.
    private static string Raise(in ListStanding before, in ListStanding after) => !after.IsLearned
        ? Invariant($"the first {ListStanding.First} match by {after.MeanOfFirst * 100:0.0}% on average instead of {before.MeanOfFirst * 100:0.0}%")
        : after.Above(before) is { } more ? Invariant($"by what earlier referrals led to, the first {ListStanding.First} promise {more * 100:0.0}% more on average")
        : "then the list is no longer empty";

    private static string Place(PairStanding standing) => standing.Place is { } place ? Invariant($"place {place}") : Invariant($"a place behind {MatchingEngine.LongestList}");
}

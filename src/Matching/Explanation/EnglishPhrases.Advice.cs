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
        : $"then among the candidates for this posting, at {Place(advice.After)}") + Invariant($"; match from {advice.Before.Score * 100:0}% to {advice.After.Score * 100:0}%");

    public override string Advice(ListAdvice advice) => Change(advice.Change) + Colon
        + (advice.Before.Candidates == advice.After.Candidates ? "" : Invariant($"{advice.After.Candidates} postings pass instead of {advice.Before.Candidates}, "))
        + Invariant($"the first {ListStanding.First} match by {advice.After.MeanOfFirst * 100:0.0}% on average instead of {advice.Before.MeanOfFirst * 100:0.0}%");

    private static string Place(PairStanding standing) => standing.Place is { } place ? Invariant($"place {place}") : Invariant($"a place behind {MatchingEngine.LongestList}");
}

using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.FairEventKind;

namespace Jiuye.Casework;

/// <summary>The rules that the entries of a fair's file keep by what they mean, whatever the jurisdiction.</summary>
/// <remarks>That fewer persons start work than reached an intention is no rule: somebody may be hired on the spot, or come to the employer later.</remarks>
internal static class FairLedgerRules
{
    private static readonly FairEventKind[] Results = [SlipReceived, IntentionsLearned, StartsLearned, IntentionsFollowedUp, StartsFollowedUp, FeedbackEntered, EmployerTracked];

    internal static IReadOnlyList<EntryRule<FairEvent, SeenFairEntries>> OfHistory { get; } =
    [
        new("accepted_without_day", new("受理记录未写明举办日期", "accepted without the day of the fair, so that no term before it can be told"), static (entry, _) => entry is { Kind: Accepted, Until: null }),
        new("held_twice", new("重复记录举办", "held twice"), static (entry, seen) => entry.Kind == Held && seen.Has(Held)),
        new("called_off_yet_held", new("已取消又记录举办", "held although it was called off"), static (entry, seen) => entry.Kind == Held && seen.Has(CalledOff)),
        new("result_before_fair", new("举办前已有结果记录", "a result before the fair was held"), static (entry, seen) => Results.Contains(entry.Kind) && seen.HeldOn is null),
        new("result_without_count", new("结果未写明单位或人数", "a result without its employer or its number of persons"), static (entry, _) =>
            entry.Kind is IntentionsLearned or StartsLearned && (entry.Employer is null || entry.Count is null)),
        new("more_entered_than_registered", new("补录的登记多于现场手工登记", "more registrations entered than were made by hand"), static (entry, seen) =>
            entry.Kind == RegistrationsEntered && seen.EnteredCount + (entry.Count ?? 0) > seen.RegisteredByHandCount),
    ];
}

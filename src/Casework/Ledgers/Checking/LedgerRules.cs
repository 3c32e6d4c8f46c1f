using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework;

/// <summary>The rules that entries keep by what they mean, whatever the jurisdiction.</summary>
internal static class LedgerRules
{
    // Things that may well happen twice on a day (a call, a visit) are no faults; these are.
    private static readonly CaseEventKind[] OnceADay = [Registered, Recognised, AgreementSigned, Recommended, StartedWork, LeftWork, Closed, TrainingStarted, TrainingEnded, WorkRegistered, StartupTrainingStarted, BusinessRegistered, StartupLoanPaid];

    private static readonly CaseEventKind[] NotAfterDeath =
        [Registered, Contacted, SurveyedWilling, SurveyedUnwilling, Guided, Interviewed, Declined, Hired, StartedWork, AgreementSigned, TrainingStarted, RefusedService, Reported, TrainingEnrolled, StartupTrainingStarted, StartupGuided, RuralSeekerRegistered];

    internal static IReadOnlyList<EntryRule<LedgerEntry, DateOnly>> OfOneEntry { get; } =
    [
        new("in_the_future", new("日期在检查日之后", "dated after the day of checking"), static (entry, asOf) => entry.On > asOf),
        new("recorded_before", new("录入日期早于发生日期", "entered before it happened"), static (entry, _) => entry.RecordedOn < entry.On),
        new("ends_before_it_begins", new("计划截止日早于开始日", "planned to end before it begins"), static (entry, _) => entry.Until < entry.On),
    ];

    internal static IReadOnlyList<EntryRule<CaseEvent, SeenEntries>> OfHistory { get; } =
    [
        new("entered_twice", new("同日同事项重复录入", "entered twice for one day"), static (entry, seen) => OnceADay.Contains(entry.Kind) && seen.WasOnSameDay(entry)),
        new("after_death", new("已记录死亡，其后又有本人参与的事项", "an act of the person after the death recorded"), static (entry, seen) => seen.HasDied && NotAfterDeath.Contains(entry.Kind)),
        new("left_without_work", new("未记录上岗即记录离岗", "left work that was never recorded as started"), static (entry, seen) => entry.Kind == LeftWork && !seen.IsInWork),
        new("started_twice", new("在岗期间又记录上岗", "started work while already in work"), static (entry, seen) => entry.Kind == StartedWork && seen.IsInWork),
        new("training_not_begun", new("未记录培训开始即记录结束", "a training ended that was never recorded as begun"), static (entry, seen) => entry.Kind == TrainingEnded && !seen.IsInTraining),
        new("nothing_to_follow_up", new("回访前没有相应服务记录", "a follow-up of something that was never recorded"), FollowsNothing),
        new("never_recommended", new("该岗位未曾推荐，却有其结果记录", "the outcome of a posting that was never recommended"), static (entry, seen) =>
            entry.Kind is RecommendationFollowedUp or Interviewed or RefusedByEmployer or Declined && entry.Posting is { } posting && !seen.WasRecommended(posting)),
        new("served_after_closing", new("结案后未重新登记，又有服务记录", "served after the case was closed, without a new registration"), static (entry, seen) =>
            seen.IsClosed && entry.Kind is (Guided or Recommended or AgreementSigned or TrainingOffered)),
    ];

    /// <summary>The names of all rules, those of the numbers too.</summary>
    internal static IReadOnlyList<string> Names { get; } =
    [
        .. OfOneEntry.Select(static rule => rule.Name), .. OfHistory.Select(static rule => rule.Name),
        "number_twice", "number_missing", "out_of_order", "reverses_nothing",
    ];

    private static bool FollowsNothing(CaseEvent entry, SeenEntries seen) => entry.Kind switch
    {
        GuidanceFollowedUp => !seen.Has(Guided) && !seen.Has(ExpertConsulted),
        WorkFollowedUp => !seen.Has(StartedWork),
        TrainingFollowedUp => !seen.Has(TrainingStarted),
        StartupFollowedUp => !seen.Has(StartupCertified),
        FamilyVisited => !seen.Has(StartedWork),
        ReadinessAssessed => !seen.Has(TrainingStarted) && !seen.Has(TrainingEnded),
        _ => false,
    };
}

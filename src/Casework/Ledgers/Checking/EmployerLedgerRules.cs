using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.EmployerEventKind;

namespace Jiuye.Casework;

/// <summary>The rules that the entries of an employer's ledger keep by what they mean, whatever the jurisdiction.</summary>
internal static class EmployerLedgerRules
{
    // A call or a visit may well happen twice on a day; these may not.
    private static readonly EmployerEventKind[] OnceADay = [Registered, Verified, AgreementSigned, NamedKey, NoLongerKey, RecruitmentCompleted, Closed];

    internal static IReadOnlyList<EntryRule<EmployerEvent, SeenEmployerEntries>> OfHistory { get; } =
    [
        new("entered_twice", new("同日同事项重复录入", "entered twice for one day"), static (entry, seen) => OnceADay.Contains(entry.Kind) && seen.WasOnSameDay(entry)),
        new("nothing_to_follow_up", new("回访前没有相应服务记录", "a follow-up of something that was never recorded"), FollowsNothing),
        new("never_recommended", new("未曾为该岗位推荐人选，却有其结果记录", "the outcome of a posting for which nobody was recommended"), static (entry, seen) =>
            entry.Kind == RecommendationFollowedUp && entry.Posting is { } posting && !seen.WasRecommendedFor(posting)),
        new("answers_nothing", new("答复的问题未曾记录", "the answer to a question that was never recorded"), static (entry, seen) => entry.Kind == QuestionAnswered && !seen.WasAsked(entry.Note)),
        new("no_need", new("未登记招聘需求，却有其结果记录", "the outcome of a recruitment need that was never registered"), static (entry, seen) =>
            entry.Kind is RecruitmentCompleted or NeedNotMet && !seen.Has(NeedRegistered)),
        new("not_key", new("不是重点企业，却记录不再作为重点企业", "no longer key without having been named key"), static (entry, seen) => entry.Kind == NoLongerKey && !seen.IsKey),
        new("served_after_closing", new("结束服务后未重新登记，又有服务记录", "served after the ledger was closed, without a new registration"), static (entry, seen) =>
            seen.IsClosed && entry.Kind is (Guided or CandidatesRecommended or AgreementSigned or NamedKey or NeedRegistered)),
    ];

    private static bool FollowsNothing(EmployerEvent entry, SeenEmployerEntries seen) => entry.Kind switch
    {
        GuidanceFollowedUp => !seen.Has(Guided),
        RecommendationFollowedUp => !seen.Has(CandidatesRecommended),
        ExpertServiceFollowedUp => !seen.Has(ExpertServed),
        HiresLearned => !seen.Has(RecruitmentCompleted) && !seen.Has(CandidatesRecommended),
        PerformanceLearned => !seen.Has(HelpedPersonStarted),
        _ => false,
    };
}

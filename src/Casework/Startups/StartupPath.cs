using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>“一条龙”创业服务: how far a founder has come on the way from training to tracking, and what comes next .</summary>
/// <param name="Seeker">The founder.</param>
/// <param name="Steps">The jurisdiction's steps in their order; empty where it states none.</param>
public sealed record StartupPath(SeekerId Seeker, IReadOnlyList<StartupStep> Steps)
{
    private static readonly CaseEventKind[] Showing =
        [CaseEventKind.StartupTrainingStarted, CaseEventKind.StartupCertified, CaseEventKind.StartupGuided, CaseEventKind.BusinessRegistered, CaseEventKind.StartupLoanPaid];

    /// <summary>The first step that is not done; null where all are, or the jurisdiction states none.</summary>
    public StartupStep? Next => Steps.FirstOrDefault(static step => step.DoneOn is null);

    /// <summary>True while a training has begun and no certificate has been issued.</summary>
    public bool IsInTraining { get; private init; }

    /// <summary>Follow-ups made after the certificate.</summary>
    public int FollowUps { get; private init; }

    /// <summary>Whether the founder is to be led to the small loan; null where the jurisdiction leads nobody to it.</summary>
    public Decision? LoanLead { get; private init; }

    /// <summary>The path of a case.</summary>
    /// <param name="ledger">The case's ledger.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day; later entries are left out.</param>
    /// <returns>Null where nothing in the ledger shows a founder.</returns>
    public static StartupPath? Of(Ledger ledger, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(policy);
        CaseEvent[] entries = [.. ledger.CountingOn(asOf)];
        return !Array.Exists(entries, static entry => Showing.Contains(entry.Kind)) ? null : new(ledger.Seeker, [.. Checklist.Of(PolicyParameters.StartupServiceSteps, policy)?.Items.Select(item => Step(item, entries)) ?? []])
        {
            IsInTraining = First(entries, CaseEventKind.StartupTrainingStarted) is not null && First(entries, CaseEventKind.StartupCertified) is null,
            FollowUps = entries.Count(static entry => entry.Kind == CaseEventKind.StartupFollowedUp),
            LoanLead = Lead(entries, policy),
        };
    }

    private static StartupStep Step(ChecklistItem item, CaseEvent[] entries) => new(
        item.Code,
        item.Text,
        First(entries, item.Code switch
        {
            "training" => CaseEventKind.StartupCertified,
            "opening_guidance" => CaseEventKind.StartupGuided,
            "small_loan" => CaseEventKind.StartupLoanPaid,
            "tracking" => CaseEventKind.StartupFollowedUp,
            _ => throw new ArgumentOutOfRangeException(nameof(item), item.Code, "No such step."),
        }),
        item.Article);

    private static DateOnly? First(CaseEvent[] entries, CaseEventKind kind) => Array.Find(entries, entry => entry.Kind == kind)?.On;

    private static Decision? Lead(CaseEvent[] entries, Policy policy)
    {
        if (policy.Statement(PolicyParameters.StartupLoanLead) is not { Value: not null } statement)
            return null;
        var (certified, licensed) = (First(entries, CaseEventKind.StartupCertified), First(entries, CaseEventKind.BusinessRegistered));
        // The last follow-up that says how the business goes; before the first one nobody knows.
        var last = Array.FindLast(entries, static entry => entry is { Kind: CaseEventKind.StartupFollowedUp, Note: LedgerNotes.InBusiness or LedgerNotes.GivenUp });
        var paid = First(entries, CaseEventKind.StartupLoanPaid);
        return Condition.All(
            statement.Source,
            new(new("引导享受小额担保贷款政策帮扶", "led to the small guaranteed loan"), new("暂不引导贷款", "not led to the loan for the time being")),
            new Condition(certified is not null, Say.On(certified, "取得创业培训合格证书", "start-up certificate"), new("取得创业培训合格证书", "holds the certificate of start-up training")),
            new Condition(licensed is not null, Say.On(licensed, "领取营业执照", "licence issued"), new("已领取营业执照", "holds a business licence")),
            new Condition(
                last is null ? null : last.Note == LedgerNotes.InBusiness,
                last is null ? new("未知：经营状况", "not known: how the business goes") : NoteWords.Of(last.Note),
                new("正常经营", "the business runs normally")),
            new Condition(paid is null, Say.On(paid, "贷款已发放", "loan paid out"), new("尚未发放贷款", "no loan has been paid out yet")));
    }
}

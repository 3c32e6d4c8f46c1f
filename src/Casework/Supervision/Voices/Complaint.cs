using Jiuye.Vocabulary;
using static Jiuye.Casework.ComplaintStep;

namespace Jiuye.Casework;

/// <summary>投诉、申诉: a complaint of a person whose rights were harmed, and its course .</summary>
/// <remarks>Immutable; what its entries amount to.</remarks>
public sealed record Complaint
{
    private Complaint(string id) => Id = id;

    /// <summary>Its id, which names nobody.</summary>
    public string Id { get; }

    /// <summary>The office complained of.</summary>
    public DistrictCode Office { get; private init; }

    /// <summary>The day on which it was received.</summary>
    public DateOnly ReceivedOn { get; private init; }

    /// <summary>The office that has it; the receiving one's where it was never passed on is not recorded, so null.</summary>
    public DistrictCode? With { get; private init; }

    /// <summary>Whether it was found right; null while nobody has decided, or where it was taken back.</summary>
    public bool? IsUpheld { get; private init; }

    /// <summary>The day on which what was wrong was put right; null where it was not.</summary>
    public DateOnly? PutRightOn { get; private init; }

    /// <summary>The day on which the person was told the result; null where that has not happened.</summary>
    public DateOnly? AnsweredOn { get; private init; }

    /// <summary>The day on which the person took it back; null where that has not happened.</summary>
    public DateOnly? WithdrawnOn { get; private init; }

    /// <summary>The day on which the result was published; null where it was not.</summary>
    public DateOnly? PublishedOn { get; private init; }

    /// <summary>True until the person has been told the result and, where the complaint was right, things were put right.</summary>
    public bool IsOpen => WithdrawnOn is null && (AnsweredOn is null || (IsUpheld == true && PutRightOn is null));

    /// <summary>The complaint that entries amount to, or the first entry that cannot stand where it stands.</summary>
    /// <param name="entries">The entries of one complaint; those of one day in the order in which they came in.</param>
    /// <exception cref="ArgumentException">There is no entry, or they are of several complaints.</exception>
    public static Result<Complaint, ComplaintFault> Of(IReadOnlyCollection<ComplaintEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Select(static entry => entry.Id).Distinct(StringComparer.Ordinal).Count() != 1)
            throw new ArgumentException("Expected the entries of one complaint, at least one.", nameof(entries));
        Complaint? complaint = null;
        foreach (var entry in entries.OrderBy(static entry => entry.On))
        {
            if (Fault(complaint, entry) is { } what)
                return new ComplaintFault(entry, what);
            complaint = (complaint ?? new(entry.Id)).After(entry);
        }

        return complaint!;
    }

    /// <summary>To which office a complaint of a person goes .</summary>
    /// <param name="place">Where the person is served.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction does not say.</returns>
    public static DistrictCode? Authority(DistrictCode place, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Get(PolicyParameters.ComplaintAuthority)?.Name switch
        {
            "city" => place.Region,
            "district" => place.County,
            "street" => place,
            _ => null,
        };
    }

    /// <summary>By when it is answered; null where the jurisdiction sets no number of days.</summary>
    /// <exception cref="MissingCalendarYearException">Working days are counted into a year that the calendar does not know.</exception>
    public DateOnly? AnswerDue(Policy policy, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Get(PolicyParameters.ComplaintAnswerDays)?.DayFor(ReceivedOn, calendar);
    }

    private Complaint After(ComplaintEntry entry) => entry.Step switch
    {
        Received => this with { Office = entry.Office!.Value, ReceivedOn = entry.On },
        PassedOn => this with { With = entry.Office },
        Upheld => this with { IsUpheld = true },
        Rejected => this with { IsUpheld = false },
        Withdrawn => this with { WithdrawnOn = entry.On },
        PutRight => this with { PutRightOn = entry.On },
        Answered => this with { AnsweredOn = entry.On },
        Published => this with { PublishedOn = entry.On },
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.Step, "No step."),
    };

    private static Bilingual? Fault(Complaint? before, ComplaintEntry entry) => (before, entry.Step) switch
    {
        (null, not Received) => new("尚无受理记录", "it was never received"),
        (not null, Received) => new("重复受理", "it was received already"),
        (_, Received or PassedOn) when entry.Office is null => new("未写明机构", "the entry names no office"),
        (_, Rejected) when entry.Note.Length == 0 => new("未说明不予支持的原因", "no reason is given for the rejection"),
        ({ WithdrawnOn: not null }, _) => new("本人已撤回", "the person took it back"),
        ({ IsUpheld: not null }, Upheld or Rejected or Withdrawn) => new("已有处理结果", "it has been decided"),
        ({ IsUpheld: not true }, PutRight) => new("未认定成立，无从整改", "nothing was found that could be put right"),
        ({ IsUpheld: null }, Answered or Published) => new("尚无处理结果", "it has not been decided"),
        _ => null,
    };
}

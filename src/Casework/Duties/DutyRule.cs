using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A rule by which a ledger entry makes something due: what starts it, what ends it, what fulfils it, and the policy's term with its article.</summary>
/// <remarks>Just one of <see cref="Deadline"/>, <see cref="Interval"/>, <see cref="Day"/> and <see cref="Words"/> is set: the first is due once after each entry that starts it, the second
/// again and again while it lasts, the third either way; with the fourth it is owed once, without a last day.</remarks>
public sealed record DutyRule
{
    /// <summary>The rule's name, unique in a policy: <c>recommendation_follow_up</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is to be done.</summary>
    public required Bilingual What { get; init; }

    /// <summary>The article.</summary>
    public required string Article { get; init; }

    /// <summary>The rows of the requirements catalogue.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>The level of office that owes it; null where none is named.</summary>
    public OfficeTier? Tier { get; init; }

    /// <summary>The term of a duty that is due once; null for a recurring one. "So long ahead" and "in the days before" lead up to the day that the entry plans (<see cref="LedgerEntry.Until"/>); without such a day there is no duty.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>The interval of a recurring duty; null for one that is due once.</summary>
    public Interval? Interval { get; init; }

    /// <summary>A day of the month, quarter or year; null where the term runs from the entry itself.</summary>
    public DayRule? Day { get; init; }

    /// <summary>With <see cref="Day"/>: true where it is due on that day of every period while it lasts, after the period of the entry from which it runs; false where once, in the period of the entry that started it.</summary>
    public bool IsEveryPeriod { get; init; }

    /// <summary>With <see cref="Deadline"/>: true where the term runs from the middle between the entry and the last day it plans (<see cref="LedgerEntry.Until"/>); without such a day there is no duty.</summary>
    public bool FromMiddle { get; init; }

    /// <summary>What the text says where it gives no number: 及时, promptly. Such a duty is owed at once and never overdue; null where there is a term.</summary>
    public string? Words { get; init; }

    /// <summary>Whom or what it is about, told by its kinds of entries.</summary>
    public SubjectKind Subject => SubjectKinds.Of(StartedBy[0]);

    /// <summary>Entries that start it, at least one; all kinds of one rule belong to one subject's enumeration.</summary>
    public required IReadOnlyList<Enum> StartedBy { get; init; }

    /// <summary>Entries that fulfil it.</summary>
    public required IReadOnlyList<Enum> FulfilledBy { get; init; }

    /// <summary>Entries that answer what the duty asks, so that nothing is left to be asked: they fulfil it on whatever day they come, before the first day too.</summary>
    public IReadOnlyList<Enum> SettledBy { get; init; } = [];

    /// <summary>Entries after which it is owed no more.</summary>
    public IReadOnlyList<Enum> EndedBy { get; init; } = [];

    /// <summary>How many fulfilling entries it takes, at least 1.</summary>
    public int Times { get; init; } = 1;

    /// <summary>For a recurring duty: how many times it is owed, at least 1; null where there is no end but <see cref="EndedBy"/>.</summary>
    public int? UntilTimes { get; init; }

    /// <summary>True where a fulfilling entry must be about the posting of the entry that started it, where both name one.</summary>
    public bool IsAboutPosting { get; init; }

    /// <summary>True where a fulfilling entry must carry the note of the entry that started it, where both carry one: the code of a question.</summary>
    public bool IsAboutNote { get; init; }

    /// <summary>True where it is owed only to key employers, false only to others; null where that plays no part.</summary>
    public bool? KeyEmployer { get; init; }

    /// <summary>True where it is owed only to persons recognised as hard to employ; null where recognition plays no part.</summary>
    public bool? Recognised { get; init; }

    /// <summary>True where it is owed only to persons who take special service, that is while their aid agreement is in force; false only to others; null where that plays no part.</summary>
    public bool? InSpecialService { get; init; }

    /// <summary>True where it is owed only while the person is registered when it starts, false only while not; null where registration plays no part.</summary>
    public bool? Registered { get; init; }

    /// <summary>For a recurring duty: true where it is owed only to persons in work, false only to those out of work; null where it plays no part.</summary>
    public bool? InWork { get; init; }

    /// <summary>Only where the note of the starting entry (for a recurring duty: the last note about the work) is one of these; empty where any will do.</summary>
    public IReadOnlyList<string> OnlyNotes { get; init; } = [];

    /// <summary>Not where that note is one of these.</summary>
    public IReadOnlyList<string> ExceptNotes { get; init; } = [];

    /// <summary>For a checkpoint of several after one entry: the term of the one before. A follow-up counts for this one from the day it lies nearer to it than to that one; null for the first.</summary>
    public Deadline? CheckpointBefore { get; init; }

    internal bool Takes(string note) => (OnlyNotes.Count == 0 || OnlyNotes.Contains(note)) && !ExceptNotes.Contains(note);

    internal void Check(string parameter)
    {
        var terms = (Deadline is null ? 0 : 1) + (Interval is null ? 0 : 1) + (Day is null ? 0 : 1) + (Words is null ? 0 : 1);
        if (terms != 1)
            throw new ArgumentException($"The duty rule '{Id}' has {terms} terms: expected just one of a deadline, an interval, a day and words.", parameter);
        if (StartedBy.Count == 0)
            throw new ArgumentException($"The duty rule '{Id}' is started by nothing: expected at least one kind of entry.", parameter);
        if (!StartedBy.Concat(FulfilledBy).Concat(SettledBy).Concat(EndedBy).All(kind => kind.GetType() == StartedBy[0].GetType()))
            throw new ArgumentException($"The duty rule '{Id}' reads entries of several subjects: expected kinds of {StartedBy[0].GetType().Name} only.", parameter);
        if (Times < 1)
            throw new ArgumentException($"The duty rule '{Id}' has times {Times}: expected at least 1.", parameter);
        if (UntilTimes < 1)
            throw new ArgumentException($"The duty rule '{Id}' is owed {UntilTimes} times: expected at least 1.", parameter);
    }
}

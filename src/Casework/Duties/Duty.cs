using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Something owed to a person, to an employer, after a fair, about a loan, a question or an office's own work.</summary>
public sealed record Duty
{
    /// <summary>Whom or what it is about.</summary>
    public required ServiceSubject Subject { get; init; }

    /// <summary>The rule, with what is to be done and its article.</summary>
    public required DutyRule Rule { get; init; }

    /// <summary>The day of the entry from which the term runs; that day is not counted.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The posting it is about; null where none is.</summary>
    public PostingId? Posting { get; init; }

    /// <summary>The office that serves the case on the day asked about; null where not recorded.</summary>
    public DistrictCode? Office { get; init; }

    /// <summary>The case officer's code on that day; empty where none is appointed.</summary>
    public string Officer { get; init; } = "";

    /// <summary>The first day on which it may be done; null where it may be done at once.</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>The last day on which it is in time; null where the rule names only a first day, or only words: "promptly".</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day on which it was fulfilled; null where it was not.</summary>
    public DateOnly? FulfilledOn { get; init; }

    /// <summary>The year whose working days are not known, so that the last day cannot be told; null where it can, or where there is none.</summary>
    public int? MissingYear { get; init; }

    /// <summary>True where the term hangs on a day that the entry should plan and does not (the end of a training, the day of a fair), so that the last day cannot be told.</summary>
    public bool LacksPlan { get; init; }

    /// <summary>Where it stands.</summary>
    public required DutyStatus Status { get; init; }

    /// <summary>Working days after <see cref="Due"/>: until the day asked about, or until it was done; 0 where in time.</summary>
    /// <remarks>Something due on a Friday is overdue on Saturday by 0 working days.</remarks>
    public required int OverdueWorkingDays { get; init; }
}

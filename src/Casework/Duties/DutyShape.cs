using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What a provision means in terms of a ledger; the term and the article come from the policy.</summary>
internal sealed record DutyShape(string Id, Bilingual What, IReadOnlyList<CaseEventKind> StartedBy, IReadOnlyList<CaseEventKind> FulfilledBy, IReadOnlyList<CaseEventKind> EndedBy)
{
    internal IReadOnlyList<CaseEventKind> SettledBy { get; init; } = [];

    internal int Times { get; init; } = 1;

    internal bool IsAboutPosting { get; init; }

    internal bool? Recognised { get; init; }

    internal bool? Registered { get; init; }

    internal bool? InWork { get; init; }

    internal IReadOnlyList<string> OnlyNotes { get; init; } = [];

    internal IReadOnlyList<string> ExceptNotes { get; init; } = [];

    internal Deadline? CheckpointBefore { get; init; }

    internal bool FromMiddle { get; init; }

    internal int? UntilTimes { get; init; }

    internal bool IsEveryPeriod { get; init; }

    internal DutyRule Of(Statement<Deadline> statement) => Of(statement, statement.Value);

    internal DutyRule Of(Statement<Interval> statement) => Of(statement, interval: statement.Value);

    internal DutyRule Of(Statement<DayRule> statement) => Of(statement, day: statement.Value);

    private DutyRule Of(Statement statement, Deadline? deadline = null, Interval? interval = null, DayRule? day = null) => new()
    {
        Id = Id,
        What = What,
        Article = statement.Source,
        Rows = statement.Rows,
        Tier = statement.Tier,
        Deadline = deadline,
        Interval = interval,
        Day = day,
        IsEveryPeriod = IsEveryPeriod,
        FromMiddle = FromMiddle,
        UntilTimes = UntilTimes,
        StartedBy = StartedBy,
        FulfilledBy = FulfilledBy,
        SettledBy = SettledBy,
        EndedBy = EndedBy,
        Times = Times,
        IsAboutPosting = IsAboutPosting,
        Recognised = Recognised,
        Registered = Registered,
        InWork = InWork,
        OnlyNotes = OnlyNotes,
        ExceptNotes = ExceptNotes,
        CheckpointBefore = CheckpointBefore,
    };
}

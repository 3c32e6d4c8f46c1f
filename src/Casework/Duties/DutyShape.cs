using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What a provision means in terms of a ledger; the term and the article come from the policy.</summary>
internal sealed record DutyShape(string Id, Bilingual What, IReadOnlyList<Enum> StartedBy, IReadOnlyList<Enum> FulfilledBy, IReadOnlyList<Enum> EndedBy)
{
    internal IReadOnlyList<Enum> SettledBy { get; init; } = [];

    internal int Times { get; init; } = 1;

    internal bool IsAboutPosting { get; init; }

    internal bool IsAboutNote { get; init; }

    internal bool? KeyEmployer { get; init; }

    internal bool? Recognised { get; init; }

    internal bool? InSpecialService { get; init; }

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

    /// <summary>The rule where the text has words in place of a number.</summary>
    internal DutyRule InWords(Statement statement) => Of(statement, words: statement.Words);

    private DutyRule Of(Statement statement, Deadline? deadline = null, Interval? interval = null, DayRule? day = null, string? words = null) => new()
    {
        Id = Id,
        What = What,
        Article = statement.Source,
        Rows = statement.Rows,
        Tier = statement.Tier,
        Deadline = deadline,
        Interval = interval,
        Day = day,
        Words = words,
        IsEveryPeriod = IsEveryPeriod,
        FromMiddle = FromMiddle,
        UntilTimes = UntilTimes,
        StartedBy = StartedBy,
        FulfilledBy = FulfilledBy,
        SettledBy = SettledBy,
        EndedBy = EndedBy,
        Times = Times,
        IsAboutPosting = IsAboutPosting,
        IsAboutNote = IsAboutNote,
        KeyEmployer = KeyEmployer,
        Recognised = Recognised,
        InSpecialService = InSpecialService,
        Registered = Registered,
        InWork = InWork,
        OnlyNotes = OnlyNotes,
        ExceptNotes = ExceptNotes,
        CheckpointBefore = CheckpointBefore,
    };
}

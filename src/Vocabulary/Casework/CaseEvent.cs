namespace Jiuye.Vocabulary;

/// <summary>One entry of a personal service ledger; entries are only ever added.</summary>
/// <param name="Seeker">Whose ledger.</param>
/// <param name="On">The day it happened.</param>
/// <param name="Kind">What happened.</param>
public sealed record CaseEvent(SeekerId Seeker, DateOnly On, CaseEventKind Kind)
{
    /// <summary>The posting concerned; null where none is.</summary>
    public PostingId? Posting { get; init; }

    /// <summary>A reason code or note without personal data; empty where there is none.</summary>
    public string Note { get; init; } = "";
}

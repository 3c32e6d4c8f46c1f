namespace Jiuye.Vocabulary;

/// <summary>One entry of a personal service ledger; entries are only ever added, and what was wrong is reversed by a later one.</summary>
/// <param name="Seeker">Whose ledger.</param>
/// <param name="On">The day it happened.</param>
/// <param name="Kind">What happened.</param>
public sealed record CaseEvent(SeekerId Seeker, DateOnly On, CaseEventKind Kind)
{
    /// <summary>The entry's running number in this person's ledger, from 1 without gaps; null where the source numbers nothing.</summary>
    public int? Number { get; init; }

    /// <summary>The day it was entered; null where that was the day it happened.</summary>
    public DateOnly? RecordedOn { get; init; }

    /// <summary>For <see cref="CaseEventKind.Reversed"/>: the <see cref="Number"/> of the entry that was wrong; null for every other kind.</summary>
    public int? Reverses { get; init; }

    /// <summary>The posting concerned; null where none is.</summary>
    public PostingId? Posting { get; init; }

    /// <summary>The street, district or community whose office did it; null where not recorded.</summary>
    public DistrictCode? Office { get; init; }

    /// <summary>The staff member who did it or was appointed, by a code that names nobody; empty where not recorded.</summary>
    public string Officer { get; init; } = "";

    /// <summary>The last day that is planned: of a training, a work trial, an agreement; null where none is.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>A reason code or note without personal data; empty where there is none.</summary>
    public string Note { get; init; } = "";
}

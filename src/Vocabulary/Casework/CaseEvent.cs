namespace Jiuye.Vocabulary;

/// <summary>One entry of a personal service ledger.</summary>
/// <param name="Seeker">Whose ledger.</param>
/// <param name="On">The day it happened.</param>
/// <param name="Kind">What happened.</param>
public sealed record CaseEvent(SeekerId Seeker, DateOnly On, CaseEventKind Kind) : LedgerEntry(On, (int)Kind)
{
    /// <summary>What happened.</summary>
    public CaseEventKind Kind
    {
        get => (CaseEventKind)KindNumber;
        init => KindNumber = (int)value;
    }

    /// <inheritdoc/>
    public override ServiceSubject Subject => new(SubjectKind.Person, Seeker.Value);

    /// <inheritdoc/>
    public override Enum EntryKind => Kind;
}

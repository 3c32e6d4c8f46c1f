namespace Jiuye.Vocabulary;

/// <summary>One entry of an employer's service ledger.</summary>
/// <param name="Employer">Whose ledger.</param>
/// <param name="On">The day it happened.</param>
/// <param name="Kind">What happened.</param>
public sealed record EmployerEvent(EmployerId Employer, DateOnly On, EmployerEventKind Kind) : LedgerEntry(On, (int)Kind)
{
    /// <summary>What happened.</summary>
    public EmployerEventKind Kind
    {
        get => (EmployerEventKind)KindNumber;
        init => KindNumber = (int)value;
    }

    /// <inheritdoc/>
    public override ServiceSubject Subject => new(SubjectKind.Employer, Employer.Value);

    /// <inheritdoc/>
    public override Enum EntryKind => Kind;
}

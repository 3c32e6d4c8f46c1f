namespace Jiuye.Vocabulary;

/// <summary>One entry of a loan's file.</summary>
/// <param name="Loan">Whose file.</param>
/// <param name="On">The day it happened.</param>
/// <param name="Kind">What happened.</param>
public sealed record LoanEvent(LoanId Loan, DateOnly On, LoanEventKind Kind) : LedgerEntry(On, (int)Kind)
{
    /// <summary>What happened.</summary>
    public LoanEventKind Kind
    {
        get => (LoanEventKind)KindNumber;
        init => KindNumber = (int)value;
    }

    /// <inheritdoc/>
    public override ServiceSubject Subject => new(SubjectKind.Loan, Loan.Value);

    /// <inheritdoc/>
    public override Enum EntryKind => Kind;
}

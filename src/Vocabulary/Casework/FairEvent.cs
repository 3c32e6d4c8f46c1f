namespace Jiuye.Vocabulary;

/// <summary>One entry of a job fair's file.</summary>
/// <param name="Fair">Whose file.</param>
/// <param name="On">The day it happened.</param>
/// <param name="Kind">What happened.</param>
public sealed record FairEvent(FairId Fair, DateOnly On, FairEventKind Kind) : LedgerEntry(On, (int)Kind)
{
    /// <summary>What happened.</summary>
    public FairEventKind Kind
    {
        get => (FairEventKind)KindNumber;
        init => KindNumber = (int)value;
    }

    /// <summary>The employer at the fair that it is about; null where it is about the fair as a whole.</summary>
    public EmployerId? Employer { get; init; }

    /// <summary>How many persons or slips it adds, at least 0; null where it counts nothing.</summary>
    public int? Count { get; init; }

    /// <inheritdoc/>
    public override ServiceSubject Subject => new(SubjectKind.Fair, Fair.Value);

    /// <inheritdoc/>
    public override Enum EntryKind => Kind;
}

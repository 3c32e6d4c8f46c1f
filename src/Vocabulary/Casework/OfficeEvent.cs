namespace Jiuye.Vocabulary;

/// <summary>One entry of an office's own ledger.</summary>
/// <param name="Area">The street, community or district of the office.</param>
/// <param name="On">The day it happened.</param>
/// <param name="Kind">What happened.</param>
public sealed record OfficeEvent(DistrictCode Area, DateOnly On, OfficeEventKind Kind) : LedgerEntry(On, (int)Kind)
{
    /// <summary>What happened.</summary>
    public OfficeEventKind Kind
    {
        get => (OfficeEventKind)KindNumber;
        init => KindNumber = (int)value;
    }

    /// <inheritdoc/>
    public override ServiceSubject Subject => new(SubjectKind.Office, Area.ToString());

    /// <inheritdoc/>
    public override Enum EntryKind => Kind;
}

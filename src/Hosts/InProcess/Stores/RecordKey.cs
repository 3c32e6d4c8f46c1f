using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Which record: its kind, its identity within the district, and the person whose record it is.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Id">The identity, one for each record of the kind in a district; at most 200 characters.</param>
/// <param name="Person">Whose record it is; null where it is nobody's. What erases a person goes by this.</param>
public sealed record RecordKey(RecordKind Kind, string Id, SeekerId? Person = null)
{
    /// <summary>The key of a posting.</summary>
    public static RecordKey Of(PostingId posting) => new(RecordKind.Posting, posting.Value);

    /// <summary>The key of a seeker.</summary>
    public static RecordKey Of(SeekerId seeker) => new(RecordKind.Seeker, seeker.Value, seeker);

    /// <summary>The key of a referral: its pair and day, so that a later referral of the pair is a record of its own.</summary>
    public static RecordKey Of(Referral referral)
    {
        ArgumentNullException.ThrowIfNull(referral);
        return new(RecordKind.Referral, FormattableString.Invariant($"{referral.Seeker.Value}|{referral.Posting.Value}|{referral.RecommendedOn:yyyy-MM-dd}"), referral.Seeker);
    }

    /// <summary>The key of a ledger entry: its subject and its number.</summary>
    /// <exception cref="ArgumentException">The entry has no number: without one, the same entry sent twice would be two.</exception>
    public static RecordKey Of(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Number is not { } number)
            throw new ArgumentException("A stored ledger entry needs its running number.", nameof(entry));
        var (kind, id) = (entry.Subject.Kind, entry.Subject.Id);
        return new(
            RecordKind.LedgerEntry,
            FormattableString.Invariant($"{SubjectNames.Of(kind)}|{id}|{number}"),
            kind == SubjectKind.Person ? new SeekerId(id) : null);
    }

    /// <summary>What the ledger of an entry's key is about; null where the key names no subject that this version knows.</summary>
    internal static SubjectKind? SubjectOf(RecordKey entry)
    {
        var name = entry.Id.AsSpan(0, Math.Max(0, entry.Id.IndexOf('|', StringComparison.Ordinal)));
        foreach (var kind in Enum.GetValues<SubjectKind>())
        {
            if (name.SequenceEqual(SubjectNames.Of(kind)))
                return kind;
        }

        return null;
    }
}

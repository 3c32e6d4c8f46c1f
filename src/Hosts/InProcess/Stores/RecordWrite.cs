using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>One record to be kept, or to be let go.</summary>
/// <param name="Key">Which record.</param>
/// <param name="Body">The record as a line of a dataset file, UTF-8; null lets it go. See <see cref="RecordBody"/>.</param>
public sealed record RecordWrite(RecordKey Key, ReadOnlyMemory<byte>? Body)
{
    /// <summary>Keeps a posting, in place of an earlier one of its id.</summary>
    public static RecordWrite Keep(JobPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return new(RecordKey.Of(posting.Id), RecordBody.Of(posting));
    }

    /// <summary>Keeps a seeker, in place of an earlier one of the id.</summary>
    public static RecordWrite Keep(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return new(RecordKey.Of(seeker.Id), RecordBody.Of(seeker));
    }

    /// <summary>Keeps a referral, in place of an earlier state of the same one.</summary>
    public static RecordWrite Keep(Referral referral) => new(RecordKey.Of(referral), RecordBody.Of(referral));

    /// <summary>Keeps a ledger entry.</summary>
    /// <exception cref="ArgumentException">The entry has no number.</exception>
    public static RecordWrite Keep(LedgerEntry entry) => new(RecordKey.Of(entry), RecordBody.Of(entry));

    /// <summary>Lets a record go; an unknown one is noted all the same, so that every follower knows.</summary>
    public static RecordWrite Remove(RecordKey key) => new(key, null);
}

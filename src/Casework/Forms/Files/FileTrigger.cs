using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What made a form due: a ledger entry or another form.</summary>
internal sealed record FileTrigger(DateOnly On, PostingId? Posting, Bilingual What)
{
    /// <summary>True where a record is about the same posting, or one of the two names none.</summary>
    internal bool Fits(FormRecord record) => Posting is null || record.Posting is null || record.Posting == Posting;
}

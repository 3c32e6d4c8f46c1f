using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What stays in memory of a posting whose duplicates are looked for; its text lies in the spool.</summary>
/// <param name="Id">The posting.</param>
/// <param name="Block">Employer, district and the core of the title in one number; only postings of one block are compared.</param>
/// <param name="Text">The plain text in one number; for a short text, its terms too.</param>
/// <param name="Title">The title as published, without punctuation, in one number.</param>
/// <param name="Terms">Pay, schooling and experience in one number.</param>
/// <param name="Start">Where the plain text lies in the spool.</param>
/// <param name="Length">Its characters; 0 for a short text, which is compared by <paramref name="Text"/> alone.</param>
internal readonly record struct PostingPrint(PostingId Id, UInt128 Block, UInt128 Text, ulong Title, ulong Terms, long Start, int Length);

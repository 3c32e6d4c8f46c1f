using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What stays in memory of a posting whose duplicates are looked for; its text lies in the spool.</summary>
/// <param name="Id">The posting.</param>
/// <param name="Block">Employer, district and the core of the title in one number; only postings of one block are compared.</param>
/// <param name="Text">The plain text in one number; for a short text, its terms too.</param>
/// <param name="Title">The title as published, without punctuation, in one number.</param>
/// <param name="Terms">Pay, schooling and experience in one number.</param>
/// <param name="LeastExperience">The least experience asked, years; null where the posting does not say.</param>
/// <param name="Start">Where the plain text lies in the spool.</param>
/// <param name="Length">Its characters; 0 for a short text, which is compared by <paramref name="Text"/> alone.</param>
internal readonly record struct PostingPrint(PostingId Id, UInt128 Block, UInt128 Text, ulong Title, ulong Terms, double? LeastExperience, long Start, int Length)
{
    // A post that asks two years more is another grade of the work: to fold it into the other would hide one of the two from somebody.
    private const double AnotherGrade = 2;

    /// <summary>What equal postings agree in: with it, each is like the same others.</summary>
    internal (UInt128, double?) Key => (Text, LeastExperience);

    /// <summary>False where two texts that are nearly the same speak of posts of different grade; the very same text speaks of one.</summary>
    internal bool MayBeOneWith(in PostingPrint other) =>
        Text == other.Text || LeastExperience is not { } years || other.LeastExperience is not { } otherYears || Math.Abs(years - otherYears) < AnotherGrade;
}

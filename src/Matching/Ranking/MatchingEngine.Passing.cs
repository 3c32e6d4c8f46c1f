using Jiuye.Vocabulary;

namespace Jiuye.Matching;

public sealed partial class MatchingEngine
{
    /// <summary>Everybody who passes every hard filter of a posting, in no particular order: the pool that a list is made from.</summary>
    /// <param name="posting">Which posting.</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <returns>Empty where nobody passes or the posting is not open.</returns>
    /// <exception cref="ArgumentException">The posting is not held.</exception>
    public IReadOnlyList<SeekerId> Passing(PostingId posting, DateOnly asOf)
    {
        var pick = Find(posting);
        return lists.Passing(pick, asOf);
    }
}

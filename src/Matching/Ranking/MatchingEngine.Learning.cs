using Jiuye.Matching.Learning.Ranking;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <content>What learned rankings read.</content>
public sealed partial class MatchingEngine
{
    /// <summary>Writes the features of a pair, on the day of the history.</summary>
    /// <returns>The declared score.</returns>
    /// <exception cref="ArgumentException">The seeker or the posting is not held.</exception>
    internal double ReadPair(SeekerId seeker, PostingId posting, OutcomeHistory history, Span<double> row)
    {
        var (pair, person, post) = Pair(seeker, posting);
        var declared = new PairReader(pair.On(history.Day), history).Read(person, post, row);
        GC.KeepAlive(pair);
        return declared;
    }
}

namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>Lets postings without a history stand beside those with one.</summary>
/// <remarks>
/// What content tells is cautious, and next to it scores from a history reach far out: by score alone no new posting would come up. So new ones take the places of their
/// own order: the best hundredth of them stands where the best hundredth of the others does.
/// </remarks>
internal static class UnseenLevel
{
    /// <summary>Gives the scores of unseen postings the levels of the seen ones.</summary>
    /// <param name="scores">One for each posting.</param>
    /// <param name="seen">Who acted upon what.</param>
    /// <param name="own">What the seeker acted upon himself: scored high for that alone, and in no list.</param>
    internal static void Set(Span<double> scores, Interactions seen, ReadOnlySpan<int> own)
    {
        var (others, unseen) = (new List<double>(scores.Length), new List<(double Negative, int Posting)>());
        for (var posting = 0; posting < scores.Length; posting++)
        {
            if (seen.SeekersOf(posting).IsEmpty)
                unseen.Add((-scores[posting], posting));
            else if (own.BinarySearch(posting) < 0)
                others.Add(-scores[posting]);
        }

        if (others.Count == 0)
            return;
        others.Sort();
        unseen.Sort();
        for (var at = 0; at < unseen.Count; at++)
        {
            var place = Math.Clamp(((at + 0.5) * others.Count / unseen.Count) - 0.5, 0, others.Count - 1);
            var (below, part) = ((int)place, place - Math.Floor(place));
            var above = Math.Min(below + 1, others.Count - 1);
            scores[unseen[at].Posting] = -(others[below] + (part * (others[above] - others[below])));
        }
    }
}

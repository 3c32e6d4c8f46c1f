namespace Jiuye.Matching.Clearing;

/// <summary>Lists of both sides and how likely each is looked at in them.</summary>
/// <param name="Seekers">The seekers' lists of postings; null where they are drawn by lot.</param>
/// <param name="Postings">The postings' lists of seekers; null where they are drawn by lot.</param>
/// <param name="SeekersLook">seekers × postings: how likely the seeker looks at the posting.</param>
/// <param name="PostingsLook">postings × seekers: how likely the posting looks at the seeker.</param>
internal sealed record ClearedLists(SideLists? Seekers, SideLists? Postings, double[] SeekersLook, double[] PostingsLook)
{
    /// <summary>By lot: seekers × postings × places, how likely a posting stands at a place of the seeker's list; null where lists are certain.</summary>
    internal double[]? SeekersLots { get; init; }

    /// <summary>By lot: postings × seekers × places; null where lists are certain.</summary>
    internal double[]? PostingsLots { get; init; }

    /// <summary>The posting that each seeker got, -1 for none; null where the rule makes no matching.</summary>
    internal int[]? Matching { get; init; }

    /// <summary>Lists that are certain.</summary>
    internal static ClearedLists Of(SideLists seekers, SideLists postings) => new(seekers, postings, seekers.Examined(), postings.Examined());

    /// <summary>How many pairs look at each other and like what they see, in expectation.</summary>
    internal double ExpectedMatches(PreferenceMarket market)
    {
        var matches = 0.0;
        for (var seeker = 0; seeker < market.Seekers; seeker++)
        {
            for (var posting = 0; posting < market.Postings; posting++)
            {
                var pair = (seeker * market.Postings) + posting;
                matches += market.Mutual[pair] * SeekersLook[pair] * PostingsLook[(posting * market.Seekers) + seeker];
            }
        }

        return matches;
    }
}

namespace Jiuye.Matching;

/// <summary>Whose wish or requirement a part of the score speaks of.</summary>
public enum MatchSide
{
    /// <summary>What the seeker wishes: occupation, pay, distance, freshness.</summary>
    Seeker = 1,

    /// <summary>What the posting requires: skills, schooling, experience.</summary>
    Posting = 2,

    /// <summary>Both alike: the words that the two texts share.</summary>
    Both = 3,
}

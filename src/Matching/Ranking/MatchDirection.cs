namespace Jiuye.Matching;

/// <summary>Who gets a list of whom.</summary>
public enum MatchDirection
{
    /// <summary>Each seeker gets postings.</summary>
    PostingsForSeekers = 0,

    /// <summary>Each posting gets seekers.</summary>
    SeekersForPostings = 1,
}

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>Where an example of a pair comes from.</summary>
internal enum CaseKind
{
    /// <summary>A referral whose outcome is known.</summary>
    Observed,

    /// <summary>A posting drawn from all that passed the seeker's filters on the day.</summary>
    Wide,

    /// <summary>A posting drawn from the first places of the declared ranking, which nobody recommended.</summary>
    Deep,
}

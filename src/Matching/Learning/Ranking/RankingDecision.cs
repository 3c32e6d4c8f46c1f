namespace Jiuye.Matching.Learning.Ranking;

/// <summary>Which ranking serves.</summary>
internal enum RankingDecision
{
    /// <summary>The declared weights: there are too few outcomes.</summary>
    TooFewOutcomes,

    /// <summary>The declared weights: nothing could be learned or measured, and no ranking served.</summary>
    NotLearned,

    /// <summary>The declared weights: what was learned did not beat them on held-out weeks.</summary>
    DeclaredKept,

    /// <summary>The declared weights: the ranking that served has fallen behind them and what was learned, if anything was, does not beat them either.</summary>
    FormerWithdrawn,

    /// <summary>The ranking that served: what was learned anew did not beat it, or nothing could be learned.</summary>
    FormerKept,

    /// <summary>What was learned tonight.</summary>
    Promoted,
}

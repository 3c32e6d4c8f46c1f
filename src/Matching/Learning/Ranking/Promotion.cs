namespace Jiuye.Matching.Learning.Ranking;

/// <summary>Who serves after a ranking was learned and measured.</summary>
internal static class Promotion
{
    /// <summary>Decides: promoted is only who wins on held-out weeks, against the declared weights and against whoever serves.</summary>
    /// <param name="learned">What was learned beside the declared weights.</param>
    /// <param name="againstFormer">What was learned beside the ranking that served; null where none did.</param>
    /// <param name="former">The ranking that served beside the declared weights; null where none did.</param>
    internal static RankingDecision Decide(RankingComparison learned, RankingComparison? againstFormer, RankingComparison? former)
    {
        if (former is null || againstFormer is null)
            return learned.IsWin ? RankingDecision.Promoted : RankingDecision.DeclaredKept;
        if (learned.IsWin && (againstFormer.IsWin || former.IsLoss))
            return RankingDecision.Promoted;
        return former.IsLoss ? RankingDecision.FormerWithdrawn : RankingDecision.FormerKept;
    }
}

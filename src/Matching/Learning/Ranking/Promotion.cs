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
        return DecideAlone(former);
    }

    /// <summary>Decides where nothing was learned: who serves stays, unless it has fallen behind the declared weights.</summary>
    /// <param name="former">The ranking that served beside the declared weights; where nothing could be measured it has not fallen behind.</param>
    internal static RankingDecision DecideAlone(RankingComparison former) => former.IsLoss ? RankingDecision.FormerWithdrawn : RankingDecision.FormerKept;
}

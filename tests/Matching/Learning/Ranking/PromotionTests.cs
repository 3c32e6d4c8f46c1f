using Jiuye.Matching.Learning.Models;
using Jiuye.Matching.Learning.Ranking;

namespace Jiuye.Matching.Tests.Learning;

public sealed class PromotionTests
{
    private static readonly RankingComparison Win = Of(0.01, 0.05);
    private static readonly RankingComparison Draw = Of(-0.01, 0.05);
    private static readonly RankingComparison Loss = Of(-0.05, -0.01);

    [Fact]
    public void Without_a_former_ranking_only_a_win_over_the_declared_weights_promotes()
    {
        Assert.Equal(RankingDecision.Promoted, Promotion.Decide(Win, null, null));
        Assert.Equal(RankingDecision.DeclaredKept, Promotion.Decide(Draw, null, null));
        Assert.Equal(RankingDecision.DeclaredKept, Promotion.Decide(Loss, null, null));
    }

    [Fact]
    public void Who_serves_stays_until_somebody_beats_it() => Assert.Equal(RankingDecision.FormerKept, Promotion.Decide(Win, Draw, Win));

    [Fact]
    public void Who_beats_both_is_promoted() => Assert.Equal(RankingDecision.Promoted, Promotion.Decide(Win, Win, Win));

    [Fact]
    public void Who_falls_behind_the_declared_weights_goes() => Assert.Equal(RankingDecision.FormerWithdrawn, Promotion.Decide(Draw, Win, Loss));

    [Fact]
    public void Who_serves_stays_where_nothing_could_be_learned_unless_it_has_fallen_behind()
    {
        Assert.Equal(RankingDecision.FormerKept, Promotion.DecideAlone(Draw));
        Assert.Equal(RankingDecision.FormerKept, Promotion.DecideAlone(RankingComparison.Unmeasured));
        Assert.Equal(RankingDecision.FormerWithdrawn, Promotion.DecideAlone(Loss));
    }

    [Fact]
    public void Lists_alone_are_no_win_who_imitates_the_office_wins_on_those() =>
        Assert.Equal(RankingDecision.DeclaredKept, Promotion.Decide(Win with { Concordance = new("", 0.01, -0.01, 0.03) }, null, null));

    private static RankingComparison Of(double low, double high) =>
        new(10, new("", 0.5, 0.4, 0.6), new("", 0.5, 0.4, 0.6), new ModelFigure("", (low + high) / 2, low, high), new("", (low + high) / 2, low, high));
}

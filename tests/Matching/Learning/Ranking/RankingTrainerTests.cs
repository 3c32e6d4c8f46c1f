using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Profiling;
using Jiuye.Matching.Learning.Ranking;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Learning;

public sealed class RankingTrainerTests
{
    private static readonly Lazy<(Market Market, RankingData Data, RankingResult Result)> Learned = new(static () =>
    {
        var market = OutcomeMarket.Of();
        return (market, OutcomeMarket.Data(market), OutcomeMarket.Result(market));
    });

    [Fact]
    public void Nobody_and_no_day_is_on_both_sides()
    {
        var data = Learned.Value.Data;
        var boundary = OutcomeMarket.AsOf.AddDays(1 - OutcomeMarket.Settings().HeldOutDays);

        Assert.Empty(data.Training.Persons.Intersect(data.HeldOut.Persons));
        Assert.Empty(data.Training.Where(one => one.On >= boundary));
        Assert.Empty(data.HeldOut.Where(one => one.On < boundary));
        Assert.NotEmpty(data.Training.Persons);
        Assert.NotEmpty(data.HeldOut.Persons);
    }

    [Fact]
    public void Pairs_are_drawn_wide_and_deep_to_train_and_only_wide_to_measure()
    {
        var data = Learned.Value.Data;

        Assert.NotEmpty(data.Training.Where(static one => one.Kind == CaseKind.Wide));
        Assert.NotEmpty(data.Training.Where(static one => one.Kind == CaseKind.Deep));
        Assert.Empty(data.HeldOut.Where(static one => one.Kind == CaseKind.Deep));
    }

    [Fact]
    public void What_nobody_answered_weighs_less_than_a_refusal_and_what_was_drawn_as_asked()
    {
        var training = Learned.Value.Data.Training;
        var examples = training.Hires(0.1);

        double WeightOf(Predicate<RankingCase> isSo) => examples.Weight(training.Where(isSo)[0]);
        Assert.Equal(1, WeightOf(static one => one.Outcome == ReferralOutcome.RefusedByEmployer));
        Assert.Equal(0.5, WeightOf(static one => one.Outcome == ReferralOutcome.NoAnswer));
        Assert.Equal(0.1, WeightOf(static one => one.Kind == CaseKind.Deep));
    }

    [Fact]
    public void What_comes_later_changes_no_feature_of_what_was_before()
    {
        var market = Learned.Value.Market;
        var boundary = OutcomeMarket.AsOf.AddDays(1 - OutcomeMarket.Settings().HeldOutDays);
        var random = new Random(3);
        var otherwise = market with { Referrals = [.. market.Referrals.Select(referral => referral.OutcomeOn >= boundary && referral.RecommendedOn >= boundary ? referral with { Outcome = (ReferralOutcome)random.Next(1, 5) } : referral)] };

        Assert.Equal(Learned.Value.Data.Training.Values.ToArray(), OutcomeMarket.Data(otherwise).Training.Values.ToArray());
    }

    [Fact]
    public void Work_that_began_after_the_first_referral_is_not_read()
    {
        var market = Learned.Value.Market;
        var hired = market with { Seekers = [.. market.Seekers.Select(static seeker => seeker with { History = [new("电工", OccupationCode.Parse("6-31-01-03"), OutcomeMarket.AsOf, null)] })] };

        Assert.Equal(Learned.Value.Data.Training.Values.ToArray(), OutcomeMarket.Data(hired).Training.Values.ToArray());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void More_threads_learn_the_same_bytes(int threads) =>
        Assert.Equal(RankingModelFile.ToBytes(Learned.Value.Result.Model), RankingModelFile.ToBytes(OutcomeMarket.Result(Learned.Value.Market, threads).Model));

    [Fact]
    public void A_planted_preference_is_found_and_told_with_its_interval()
    {
        var figures = Learned.Value.Result.Figures;

        Assert.True(figures.LearnedArea > 0.7, FormattableString.Invariant($"AUC {figures.LearnedArea}"));
        Assert.InRange(figures.Declared.Difference.Value, figures.Declared.Difference.Low, figures.Declared.Difference.High);
        Assert.InRange(figures.Deviations, -4, 4);
    }

    [Fact]
    public void The_halves_and_the_hire_are_probabilities_and_the_surplus_keeps_them_apart()
    {
        var (data, model) = (Learned.Value.Data, Learned.Value.Result.Model);
        for (var at = 0; at < data.HeldOut.Count; at++)
        {
            var row = data.HeldOut.Row(at);
            Assert.InRange(model.Hire.Predict(row), 0, 1);
            Assert.InRange(model.Accepts!.Predict(row), 0, 1);
            Assert.InRange(model.Takes!.Predict(row), 0, 1);
            Assert.Equal(model.Hire.Predict(row) * (0.8 + (0.2 * row[PairFeatures.SeekerHalf])), model.Surpluses(data.HeldOut)[at], 12);
            if (at == 50)
                break;
        }
    }

    [Fact]
    public void Outcomes_of_one_kind_teach_nothing()
    {
        var market = OutcomeMarket.Of(change: static (_, _) => ReferralOutcome.Hired);

        Assert.False(new RankingTrainer(OutcomeMarket.Settings()).Train(OutcomeMarket.Data(market), "m", OutcomeMarket.AsOf, default).TryGet(out _, out var fault));

        Assert.Equal(TrainingProblem.OneClass, fault.Problem);
    }

    [Fact]
    public void A_form_that_breaks_the_declared_directions_is_passed_over()
    {
        // The better the occupations fit, the less often somebody is hired: no regression on that fit may say so.
        var turned = OutcomeMarket.Data(OutcomeMarket.Of(change: static (chance, _) => chance > 0.4 ? ReferralOutcome.RefusedByEmployer : ReferralOutcome.Hired)).Training;
        var broken = new HireForm("occupation alone", 0) { Logistic = [new("logistic") { L2 = 1 }], Features = [PairFeatures.OccupationFit] };
        var trainer = new HireTrainer(OutcomeMarket.Settings());

        Assert.False(trainer.Fit(turned, [broken], default).TryGet(out _, out var fault));
        Assert.True(trainer.Fit(turned, [broken, HireForm.All[0]], default).TryGet(out var fit, out _));

        Assert.Equal(TrainingProblem.DirectionsBroken, fault.Problem);
        Assert.Single(fit.Tried);
    }

    [Fact]
    public void Held_out_weeks_without_a_hire_can_measure_nothing()
    {
        var market = OutcomeMarket.Of(change: static (_, _) => ReferralOutcome.RefusedByEmployer);

        Assert.False(new RankingTrainer(OutcomeMarket.Settings()).Train(OutcomeMarket.Data(market), "m", OutcomeMarket.AsOf, default).TryGet(out _, out var fault));

        Assert.Equal(TrainingProblem.NoPairs, fault.Problem);
    }

    [Fact]
    public void Referrals_of_strangers_and_without_an_end_are_counted_and_left_out()
    {
        var market = OutcomeMarket.Of();
        Referral[] odd = [new(new("nobody"), market.Postings[0].Id, OutcomeMarket.AsOf.AddDays(-9), ReferralOutcome.Hired, OutcomeMarket.AsOf), new(market.Seekers[0].Id, market.Postings[0].Id, OutcomeMarket.AsOf.AddDays(-60), ReferralOutcome.Hired, null)];

        var (plain, more) = (Learned.Value.Data.Tally, OutcomeMarket.Data(market with { Referrals = [.. market.Referrals, .. odd] }).Tally);

        Assert.Equal(plain with { Given = plain.Given + 2, Strange = 1, Pending = plain.Pending + 1 }, more);
    }

    [Fact]
    public void Features_of_one_value_everywhere_are_pointed_at() =>
        Assert.Contains(Learned.Value.Result.Figures.Warnings, static warning => warning is { Kind: FeatureWarningKind.Constant, Feature: "education_above" });

    [Fact]
    public void The_same_rows_have_not_drifted_and_others_have()
    {
        var data = Learned.Value.Data;
        var reference = DriftReference.Of(data.Training);
        var wide = data.Training.Select(data.Training.Where(static one => one.Kind == CaseKind.Deep));

        Assert.All(reference.Drift(data.Training, data.Training.Count), static drift => Assert.Equal(0, drift.Index, 12));
        Assert.True(reference.Drift(wide, data.Training.Count)[PairFeatures.OccupationFit].IsAlarm(0.25));
    }

    [Fact]
    public void A_ranking_compared_with_itself_neither_wins_nor_loses()
    {
        var (data, model) = (Learned.Value.Data, Learned.Value.Result.Model);
        var scores = model.Surpluses(data.HeldOut);

        var comparison = RankingComparison.Of(data.HeldOut, scores, scores, OutcomeMarket.Settings())!;

        Assert.Equal((0.0, false, false), (comparison.Difference.Value, comparison.IsWin, comparison.IsLoss));
    }

    [Fact]
    public void The_card_says_what_it_was_trained_and_measured_on_in_both_languages()
    {
        var card = RankingCard.Of(Learned.Value.Result.Model, Learned.Value.Result.Figures, Learned.Value.Result.Tally);

        Assert.Contains("| 训练数据 Trained on | small |", card, StringComparison.Ordinal);
        Assert.Contains("No feature is sex", card, StringComparison.Ordinal);
        Assert.Contains("NDCG@10 declared weights", card, StringComparison.Ordinal);
    }
}

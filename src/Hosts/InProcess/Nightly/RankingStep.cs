using Jiuye.Matching;
using Jiuye.Matching.Learning.Ranking;

namespace Jiuye;

/// <summary>Learns a ranking from what came of referrals, where enough came, and lets it serve only if it wins on weeks and persons held out; the declared weights serve otherwise.</summary>
internal sealed class RankingStep : INightStep
{
    /// <summary>The ranking that serves; absent where the declared weights do.</summary>
    internal const string ModelFile = "ranking.model";

    private const string CardFile = "ranking-card.md";

    public string Name => "ranking";

    public IReadOnlyList<string> Run(Night night)
    {
        var policy = night.Policy.Learning;
        var outcomes = night.Records.Referrals.Count(referral => Outcome.IsKnown(referral) && referral.OutcomeOn <= night.AsOf);
        var former = FormerRanking.Of(night.Inputs);
        var verdict = new RankingVerdict { Decision = RankingDecision.TooFewOutcomes, Outcomes = outcomes, Needed = policy.FewestOutcomes, FormerUnusable = former.Fault };
        if (outcomes < policy.FewestOutcomes)
            return Finish(night, verdict with { FormerIdle = former.Model is not null }, null, null);
        var settings = new RankingSettings { HeldOutDays = policy.HeldOutDays, UtilityShare = policy.UtilityShare, Threads = night.Threads };
        var market = new Market(night.Records.Postings, night.Records.Seekers, night.Records.Referrals);
        var collector = new CaseCollector(market, new() { Ranking = night.Policy.Ranking, Filters = night.Policy.Filters }, night.Inputs.Reader, night.AsOf, settings, night.Cancellation);
        var data = collector.Collect(new Days(night, Name), night.Cancellation);
        night.Report(Name, 0, null, "forms");
        var trainer = new RankingTrainer(settings);
        return trainer.Train(data, night.Inputs.Manifest.Name, night.AsOf, night.Cancellation).TryGet(out var result, out var fault)
            ? Judge(night, verdict, former, trainer, settings, data, result)
            : JudgeAlone(night, verdict with { Reason = fault.Detail }, former, trainer, data);
    }

    private static string[] Judge(Night night, RankingVerdict verdict, FormerRanking before, RankingTrainer trainer, RankingSettings settings, RankingData data, RankingResult result)
    {
        var learned = RankingModelFile.ToBytes(result.Model);
        // A night that is made again from the same records learns what serves already: it is then judged as it was the first time.
        var former = before.Is(learned) ? null : before.Model;
        var figures = former is null ? null : trainer.Measure(former, data, []);
        var challenge = former is null ? null : RankingComparison.Of(data.HeldOut, former.Surpluses(data.HeldOut), result.Model.Surpluses(data.HeldOut), settings);
        verdict = verdict.Knowing(figures) with
        {
            Decision = Promotion.Decide(result.Figures.Declared, challenge, figures?.Declared),
            Method = result.Hire.Method,
            Declared = result.Figures.Declared.Before,
            Learned = result.Figures.Declared.After,
            Difference = result.Figures.Declared.Difference,
            Concordance = result.Figures.Declared.Concordance,
            AgainstFormer = challenge?.Difference,
        };
        return verdict.Decision switch
        {
            RankingDecision.Promoted => Serve(night, verdict, learned, result.Model, result.Figures, data.Tally),
            RankingDecision.FormerKept => Serve(night, verdict, RankingModelFile.ToBytes(former!), former!, figures!, data.Tally),
            _ => Finish(night, verdict, null, null),
        };
    }

    // A night without a challenger is no verdict on who serves: that is the comparison with the declared weights, as on every other night.
    private static string[] JudgeAlone(Night night, RankingVerdict verdict, FormerRanking before, RankingTrainer trainer, RankingData data)
    {
        if (before.Model is not { } former)
            return Finish(night, verdict with { Decision = RankingDecision.NotLearned }, null, null);
        var figures = trainer.Measure(former, data, []);
        verdict = verdict.Knowing(figures) with { Decision = Promotion.DecideAlone(figures.Declared), Declared = figures.Declared.IsMeasured ? figures.Declared.Before : null };
        return verdict.IsLearned
            ? Serve(night, verdict, RankingModelFile.ToBytes(former), former, figures, data.Tally)
            : Finish(night, verdict, null, null);
    }

    private static string[] Serve(Night night, RankingVerdict verdict, byte[] bytes, RankingModel model, RankingFigures figures, ReferralTally tally)
    {
        var policy = night.Policy.Learning;
        var (feature, drift) = figures.MostDrifted;
        verdict = verdict with
        {
            Drifted = feature,
            Drift = drift.Index,
            DriftByChance = drift.Chance,
            DriftAlarm = drift.IsAlarm(policy.DriftAlarm),
            ExpectedHires = figures.Expected,
            Hires = figures.Came,
            CalibrationAlarm = Math.Abs(figures.Deviations) > policy.CalibrationAlarm,
        };
        return Finish(night, verdict, bytes, RankingCard.Of(model, figures, tally));
    }

    private static string[] Finish(Night night, RankingVerdict verdict, byte[]? model, string? card)
    {
        verdict.Write(night);
        if (model is null)
            return [RankingVerdict.File];
        night.Write(ModelFile, stream => stream.Write(model));
        night.Write(CardFile, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(card!)));
        night.Write(OutcomeHistoryFile.Name, stream => OutcomeHistoryFile.Write(stream, HistoryOf(night)));
        return [RankingVerdict.File, ModelFile, CardFile, OutcomeHistoryFile.Name];
    }

    private static OutcomeHistory HistoryOf(Night night)
    {
        var history = new OutcomeHistory(night.Records.Postings, night.Records.Referrals);
        history.AdvanceTo(night.AsOf);
        return history;
    }

    private sealed class Days(Night night, string step) : IProgress<(int Done, int Of)>
    {
        public void Report((int Done, int Of) value) => night.Report(step, value.Done, value.Of, "days");
    }
}

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
            return Finish(night, verdict, null, null);
        var settings = new RankingSettings { HeldOutDays = policy.HeldOutDays, UtilityShare = policy.UtilityShare, Threads = night.Threads };
        var market = new Market(night.Records.Postings, night.Records.Seekers, night.Records.Referrals);
        var collector = new CaseCollector(market, new() { Ranking = night.Policy.Ranking, Filters = night.Policy.Filters }, night.Inputs.Reader, night.AsOf, settings, night.Cancellation);
        var data = collector.Collect(new Days(night, Name), night.Cancellation);
        night.Report(Name, 0, null, "forms");
        var trainer = new RankingTrainer(settings);
        return trainer.Train(data, night.Inputs.Manifest.Name, night.AsOf, night.Cancellation).TryGet(out var result, out var fault)
            ? Judge(night, verdict, former, trainer, settings, data, result)
            : Finish(night, verdict with { Decision = RankingDecision.NotLearned, Reason = fault.Detail }, null, null);
    }

    private static string[] Judge(Night night, RankingVerdict verdict, FormerRanking before, RankingTrainer trainer, RankingSettings settings, RankingData data, RankingResult result)
    {
        var learned = RankingModelFile.ToBytes(result.Model);
        // A night that is made again from the same records learns what serves already: it is then judged as it was the first time.
        var former = before.Is(learned) ? null : before.Model;
        var declared = RankingTrainer.Declared(data.HeldOut);
        var served = former?.Surpluses(data.HeldOut);
        var challenge = served is null ? null : RankingComparison.Of(data.HeldOut, served, result.Model.Surpluses(data.HeldOut), settings);
        var decision = Promotion.Decide(result.Figures.Declared, challenge, served is null ? null : RankingComparison.Of(data.HeldOut, declared, served, settings));
        verdict = verdict with
        {
            Decision = decision,
            Method = result.Hire.Method,
            Declared = result.Figures.Declared.Before,
            Learned = result.Figures.Declared.After,
            Difference = result.Figures.Declared.Difference,
            Concordance = result.Figures.Declared.Concordance,
            AgainstFormer = challenge?.Difference,
        };
        if (!verdict.IsLearned)
            return Finish(night, verdict, null, null);
        var isNew = decision == RankingDecision.Promoted;
        var figures = isNew ? result.Figures : trainer.Measure(former!, data, []);
        var policy = night.Policy.Learning;
        verdict = verdict with
        {
            Drifted = figures.MostDrifted.Feature,
            Drift = figures.MostDrifted.Index,
            DriftAlarm = figures.MostDrifted.Index > policy.DriftAlarm,
            ExpectedHires = figures.Expected,
            Hires = figures.Came,
            CalibrationAlarm = Math.Abs(figures.Deviations) > policy.CalibrationAlarm,
        };
        return Finish(night, verdict, isNew ? learned : RankingModelFile.ToBytes(former!), RankingCard.Of(result with { Model = isNew ? result.Model : former!, Figures = figures }));
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

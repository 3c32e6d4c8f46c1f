using Jiuye.Matching.Learning.Models;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>What a ranking loses without a family of features, and how it grows with what it is trained on.</summary>
internal sealed class RankingAblation(RankingSettings settings)
{
    /// <summary>Each family left out, trained again in the chosen form: what stays is before, the whole after. Null where it cannot be learned without.</summary>
    internal IEnumerable<(FeatureFamily Family, RankingComparison? Comparison)> Families(RankingData data, RankingResult result, CancellationToken cancellation)
    {
        var whole = result.Model.Surpluses(data.HeldOut);
        foreach (var family in Enum.GetValues<FeatureFamily>())
        {
            var places = PairFeatures.Of(family);
            var without = Fit(data.Training.Without(places), result, cancellation);
            yield return (family, without is null ? null : RankingComparison.Of(data.HeldOut, Scores(without, data.HeldOut.Without(places), data.HeldOut), whole, settings));
        }
    }

    /// <summary>Trained on shares of the persons: how many referrals, and how it compares with the declared weights. Null where so few cannot teach.</summary>
    internal IEnumerable<(double Share, int Referrals, RankingComparison? Comparison)> Curve(RankingData data, RankingResult result, IReadOnlyList<double> shares, CancellationToken cancellation)
    {
        var persons = data.Training.Persons.Distinct().Order().ToArray();
        new SeededRandom(settings.Seed).Shuffle(persons.AsSpan());
        foreach (var share in shares)
        {
            var chosen = persons.Take((int)Math.Ceiling(share * persons.Length)).ToHashSet();
            var part = data.Training.Select(data.Training.Where(one => chosen.Contains(one.Person)));
            var fit = Fit(part, result, cancellation);
            yield return (share, part.Observed().Length, fit is null ? null : RankingComparison.Of(data.HeldOut, RankingTrainer.Declared(data.HeldOut), Scores(fit, data.HeldOut, data.HeldOut), settings));
        }
    }

    private RankingModel? Fit(CaseSet training, RankingResult result, CancellationToken cancellation) =>
        new HireTrainer(settings).Fit(training, [result.Hire.Form], cancellation).TryGet(out var fit, out _)
            ? result.Model with { Hire = new LearnedModel(fit.Scorer, fit.Calibration, result.Model.Hire.Provenance) }
            : null;

    // What a hire is worth is declared and stays, also where a family is not learned from.
    private static double[] Scores(RankingModel model, CaseSet read, CaseSet whole)
    {
        var chances = RankingTrainer.Chances(model, read);
        return [.. Enumerable.Range(0, whole.Count).Select(at => model.Surplus(chances[at], whole.Row(at)))];
    }
}

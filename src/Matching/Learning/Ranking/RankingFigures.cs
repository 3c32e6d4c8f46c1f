using Jiuye.Matching.Learning.Measures;
using Jiuye.Matching.Learning.Profiling;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>How well a learned ranking did on persons and weeks that it was not trained on.</summary>
/// <param name="Declared">Beside the declared weights.</param>
/// <param name="DeclaredArea">How well the declared score tells hired from other referrals: area under the curve, interval [0, 1].</param>
/// <param name="LearnedArea">How well P(hire) does.</param>
/// <param name="Expected">The hires that P(hire) promises of the held-out referrals.</param>
/// <param name="Came">The hires that came.</param>
/// <param name="Deviations">How far they lie apart, in standard deviations of the promise.</param>
/// <param name="CalibrationError">See <see cref="CalibrationCurve.Error"/>.</param>
/// <param name="Drift">How far each feature has moved between the referrals trained on and those held out.</param>
/// <param name="Warnings">Features that teach nothing, or too much.</param>
internal sealed record RankingFigures(
    RankingComparison Declared,
    double DeclaredArea,
    double LearnedArea,
    double Expected,
    int Came,
    double Deviations,
    double CalibrationError,
    IReadOnlyList<FeatureDrift> Drift,
    IReadOnlyList<FeatureWarning> Warnings)
{
    /// <summary>The feature that drifted most, one beyond chance before any other; histories are left out, since they grow with every day and drift by themselves.</summary>
    internal (string Feature, FeatureDrift Drift) MostDrifted
    {
        get
        {
            var most = Enumerable.Range(0, Drift.Count).Where(static place => PairFeatures.FamilyOf(place) is not (FeatureFamily.PostingHistory or FeatureFamily.SeekerHistory)).MaxBy(place => (Drift[place].IsBeyondChance, Drift[place].Index));
            return (PairFeatures.All[most].Name, Drift[most]);
        }
    }
}

using System.Globalization;
using Jiuye.Matching.Learning.Ranking;

namespace Jiuye.Cli;

/// <summary>Pairs with their features as CSV, for programs that train models of hires.</summary>
internal static class PairTable
{
    /// <summary>The file by which a folder of pairs is known.</summary>
    internal const string TrainingFile = "training.csv";

    // As the engine's own forms weigh what nobody referred beside what somebody did.
    private const double DrawnWeight = 0.1;

    /// <summary>Writes: label (1 for a hire), grade, query, person, weight and kind, then the features; a missing value is an empty cell.</summary>
    internal static void Write(string file, CaseSet cases)
    {
        using var csv = new StreamWriter(file) { NewLine = "\n" };
        csv.WriteLine($"label,grade,query,person,weight,kind,{string.Join(',', PairFeatures.All.All.Select(static feature => feature.Name))}");
        var (hires, labels) = (cases.Hires(DrawnWeight), RankingTrainer.Labels(cases));
        for (var at = 0; at < cases.Count; at++)
        {
            var one = cases[at];
            csv.Write(string.Create(CultureInfo.InvariantCulture, $"{labels[at]},{one.Grade},{one.Query},{one.Person},{hires.Weight(at)},{one.Kind.ToString().ToLowerInvariant()}"));
            foreach (var value in cases.Row(at))
                csv.Write(double.IsNaN(value) ? "," : string.Create(CultureInfo.InvariantCulture, $",{value:R}"));
            csv.WriteLine();
        }
    }
}

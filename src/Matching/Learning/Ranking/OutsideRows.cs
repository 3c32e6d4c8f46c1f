using Jiuye.Matching.Learning.Measures;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>How the training pairs are parted for a model that another program trains: what it gets, and what is kept from it so that its scores can be calibrated.</summary>
/// <param name="Training">The places of the pairs that it is trained on.</param>
/// <param name="Calibration">The places of the others; no person stands in both.</param>
internal sealed record OutsideRows(int[] Training, int[] Calibration)
{
    // A quarter: a calibration of two numbers needs few outcomes, trees need many.
    private const int Folds = 4;

    /// <summary>Parts pairs by person; null where there are fewer persons than parts.</summary>
    /// <param name="training">The pairs.</param>
    /// <param name="seed">The same seed parts them the same way.</param>
    internal static OutsideRows? Of(CaseSet training, int seed)
    {
        var persons = training.Persons;
        if (persons.Distinct().Count() < Folds)
            return null;
        var (folds, places) = (GroupedFolds.Assign(persons, training.Count, Folds, seed), Enumerable.Range(0, training.Count));
        return new([.. places.Where(at => folds[at] > 0)], [.. places.Where(at => folds[at] == 0)]);
    }
}

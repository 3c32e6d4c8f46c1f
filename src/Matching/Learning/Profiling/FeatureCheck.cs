using System.Globalization;
using Jiuye.Matching.Learning.Measures;

namespace Jiuye.Matching.Learning.Profiling;

/// <summary>Looks for features that teach nothing, or too much.</summary>
internal static class FeatureCheck
{
    /// <summary>An area under the curve from which one feature alone is too good to be true: an engineer's line. A cause known beforehand leaves chance some room, and no
    /// profiling system that publishes its area comes near this with all its features.</summary>
    private const double TooGood = 0.97;

    /// <summary>The warnings, in the order of the features.</summary>
    /// <param name="examples">Labels 0 and 1, both present.</param>
    internal static IReadOnlyList<FeatureWarning> Of(Examples examples)
    {
        var warnings = new List<FeatureWarning>();
        var column = new double[examples.Count];
        for (var place = 0; place < examples.Features.Count; place++)
        {
            var feature = examples.Features[place];
            for (var row = 0; row < column.Length; row++)
                column[row] = examples.Row(row)[place];
            if (column.All(value => value.Equals(column[0])))
            {
                warnings.Add(new(feature.Name, FeatureWarningKind.Constant, double.IsNaN(column[0]) ? "It is always missing." : "It has one value everywhere."));
                continue;
            }

            var absence = Strength(Array.ConvertAll(column, static value => double.IsNaN(value) ? 1.0 : 0), examples.Labels);
            var strength = Strength(feature.Kind == FeatureKind.Category ? Shares(column, examples) : Filled(column), examples.Labels);
            if (absence >= TooGood)
                warnings.Add(new(feature.Name, FeatureWarningKind.LeakByAbsence, Told("Whether it is missing", absence)));
            else if (strength >= TooGood)
                warnings.Add(new(feature.Name, FeatureWarningKind.Leak, Told("It", strength)));
        }

        return warnings;
    }

    private static string Told(string subject, double area) =>
        string.Create(CultureInfo.InvariantCulture, $"{subject} alone orders the outcomes with an AUC of {area:0.000}: is it known before the outcome?");

    private static double Strength(double[] column, ReadOnlySpan<double> labels)
    {
        var area = AreaUnderCurve.Of(column, labels);
        return Math.Max(area, 1 - area);
    }

    /// <summary>Missing values stand in the middle.</summary>
    private static double[] Filled(double[] column)
    {
        var known = column.Where(static value => !double.IsNaN(value)).Order().ToArray();
        return Array.ConvertAll(column, value => double.IsNaN(value) ? known[known.Length / 2] : value);
    }

    /// <summary>The share of ones among other rows of the category, so that a category of one row does not tell itself.</summary>
    private static double[] Shares(double[] column, Examples examples)
    {
        var sums = new Dictionary<double, (double Ones, int Rows)>();
        for (var row = 0; row < column.Length; row++)
        {
            var (ones, rows) = sums.GetValueOrDefault(column[row]);
            sums[column[row]] = (ones + examples.Labels[row], rows + 1);
        }

        var shares = new double[column.Length];
        for (var row = 0; row < column.Length; row++)
        {
            var (ones, rows) = sums[column[row]];
            shares[row] = rows == 1 ? 0.5 : (ones - examples.Labels[row]) / (rows - 1);
        }

        return shares;
    }
}

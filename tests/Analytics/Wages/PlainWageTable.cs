using System.Globalization;
using MathNet.Numerics.Distributions;

namespace Jiuye.Analytics.Tests;

/// <summary>The slow twin: a dictionary of lists, each list sorted and looked at by itself, every formula written out.</summary>
internal static class PlainWageTable
{
    public static IEnumerable<string> Lines(IEnumerable<(CellKey Key, WageObservation Wage)> records, WageGuidelineSettings settings) =>
        records.GroupBy(static record => record.Key).OrderBy(static cell => cell.Key, CellKey.Order)
            .Select(cell => Line(cell.Key, [.. cell.Select(static record => record.Wage)], settings));

    private static string Line(CellKey key, WageObservation[] wages, WageGuidelineSettings settings)
    {
        wages = [.. wages.OrderBy(static wage => wage.Yuan).ThenBy(static wage => wage.Weight).ThenBy(static wage => wage.Employer)];
        var sample = new WeightedSample([.. wages.Select(static wage => wage.Yuan)], [.. wages.Select(static wage => wage.Weight)]);
        var draws = wages.Select(static (wage, at) => wage.Employer?.Value ?? FormattableString.Invariant($"#{at}")).ToArray();
        var employers = wages.Where(static wage => wage.Employer is not null).Select(static wage => wage.Employer).Distinct().Count();
        var mean = sample.Mean;
        var percentiles = settings.Levels.Select(level =>
        {
            var yuan = Quantile.Of(sample, level, settings.Rule);
            var share = sample.ShareAtMost(yuan);
            var reach = Error(wages, draws, wage => (wage.Yuan <= yuan ? 1 : 0) - share)
                * (draws.Distinct().Count() < 2 ? double.NaN : StudentT.InvCDF(0, 1, draws.Distinct().Count() - 1, 0.975));
            return (Yuan: yuan, Low: End(sample, share - reach, settings.Rule), High: End(sample, share + reach, settings.Rule));
        });
        var all = wages.Sum(static wage => wage.Yuan * wage.Weight);
        var largest = wages.Where(static wage => wage.Employer is not null).GroupBy(static wage => wage.Employer)
            .Select(static group => group.Sum(static wage => wage.Yuan * wage.Weight)).DefaultIfEmpty().Max();
        return Show(key, wages.Length, employers, sample.TotalWeight, mean, Error(wages, draws, wage => wage.Yuan - mean), employers == 0 || all == 0 ? double.NaN : largest / all, percentiles);
    }

    public static string Show(CellKey key, int wages, int employers, double persons, double mean, double error, double largest, IEnumerable<(double Yuan, double Low, double High)> percentiles) =>
        FormattableString.Invariant($"{key} {wages} {employers} {persons:R} {mean:R} {error:R} {largest:R} ")
            + string.Join(' ', percentiles.Select(static each => FormattableString.Invariant($"{each.Yuan:R} [{each.Low:R} {each.High:R}]")));

    /// <summary>Same words, and numbers that differ by no more than one in a thousand million: no rounding to a digit is free of a boundary.</summary>
    public static bool Agree(string left, string right)
    {
        var (those, these) = (left.Split(' ', '[', ']'), right.Split(' ', '[', ']'));
        return those.Length == these.Length && those.Zip(these).All(static pair => pair.First == pair.Second
            || (double.TryParse(pair.First, CultureInfo.InvariantCulture, out var a) && double.TryParse(pair.Second, CultureInfo.InvariantCulture, out var b)
                && Math.Abs(a - b) <= 1e-9 * Math.Abs(a)));
    }

    private static double End(WeightedSample sample, double share, QuantileRule rule) => share is >= 0 and <= 1 ? Quantile.Of(sample, share, rule) : double.NaN;

    private static double Error(WageObservation[] wages, string[] draws, Func<WageObservation, double> deviation)
    {
        var totals = wages.Zip(draws).GroupBy(static pair => pair.Second)
            .Select(group => group.Sum(pair => pair.First.Weight * deviation(pair.First))).ToArray();
        if (totals.Length < 2)
            return double.NaN;
        // Summed as the engine does, because an end of an interval jumps where a share lands exactly on a rank.
        var squares = new CompensatedSum();
        foreach (var total in totals)
            squares.Add(total * total);
        return Math.Sqrt(squares.Value * totals.Length / (totals.Length - 1)) / wages.Sum(static wage => wage.Weight);
    }
}

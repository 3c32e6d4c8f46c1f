namespace Jiuye.Analytics;

/// <summary>Follows unemployment and vacancies month by month and says when both have turned.</summary>
/// <remarks>Michaillat and Saez (2024), sections 3 and 4. A month uses nothing that came after it, so the same call serves the present and a replay.</remarks>
public static class TurningPoints
{
    /// <summary>The turn of every month from the first that has a smoothed value.</summary>
    /// <param name="first">The first day of the first month.</param>
    /// <param name="unemployment">Unemployment rates, per cent, month by month.</param>
    /// <param name="vacancies">Vacancy rates, per cent, the same months.</param>
    /// <param name="settings">The settings.</param>
    /// <exception cref="ArgumentException">The rates differ in number, or one is not a finite number: a gap must be filled or the series cut, knowingly.</exception>
    public static IReadOnlyList<TurningPoint> Of(DateOnly first, ReadOnlySpan<double> unemployment, ReadOnlySpan<double> vacancies, TurningPointSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        settings.Check();
        if (unemployment.Length != vacancies.Length)
            throw new ArgumentException($"{unemployment.Length} unemployment rates and {vacancies.Length} vacancy rates: expected as many of both.", nameof(vacancies));
        var (u, v) = (Smoothed(first, unemployment, settings.Smoothing, nameof(unemployment)), Smoothed(first, vacancies, settings.Smoothing, nameof(vacancies)));
        var points = new TurningPoint[u.Length];
        for (var at = 0; at < u.Length; at++)
        {
            var from = Math.Max(0, at - settings.Window + 1);
            points[at] = At(first.AddMonths(at + settings.Smoothing - 1), u.AsSpan(from, at - from + 1), v.AsSpan(from, at - from + 1), settings);
        }

        return points;
    }

    private static TurningPoint At(DateOnly month, ReadOnlySpan<double> u, ReadOnlySpan<double> v, TurningPointSettings settings)
    {
        var (least, greatest) = (u[^1], v[^1]);
        for (var at = 0; at < u.Length; at++)
            (least, greatest) = (Math.Min(least, u[at]), Math.Max(greatest, v[at]));
        var (rise, fall) = (u[^1] - least, greatest - v[^1]);
        var turn = Math.Round(Math.Min(rise, fall), settings.Decimals, MidpointRounding.AwayFromZero);
        var probability = Math.Clamp((turn - settings.Possible) / (settings.Certain - settings.Possible), 0, 1);
        return new(month, rise, fall, turn, probability, turn >= settings.Possible, u.Length);
    }

    private static double[] Smoothed(DateOnly first, ReadOnlySpan<double> rates, int months, string name)
    {
        for (var at = 0; at < rates.Length; at++)
        {
            if (!double.IsFinite(rates[at]))
                throw new ArgumentException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name} of {first.AddMonths(at):yyyy-MM} is {rates[at]}: expected a rate in per cent."), name);
        }

        var means = new double[Math.Max(0, rates.Length - months + 1)];
        for (var at = 0; at < means.Length; at++)
        {
            var sum = 0.0;
            foreach (var rate in rates.Slice(at, months))
                sum += rate;
            means[at] = sum / months;
        }

        return means;
    }
}

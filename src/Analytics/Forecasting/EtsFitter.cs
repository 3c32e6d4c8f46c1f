namespace Jiuye.Analytics;

/// <summary>Fits exponential smoothing models by their likelihood.</summary>
/// <remarks>Weights and first states are estimated together; the season's first states keep their sum, so that level and season can be told apart.</remarks>
internal static class EtsFitter
{
    private const int MostRounds = 8;
    private const int EvaluationsACoordinate = 50;
    private const int EvaluationsACoordinateAtFirst = 25;

    // A gain in -2 log-likelihood that no choice between forms depends on.
    private const double LeastGain = 1e-3;
    private const double Tolerance = 1e-9;

    // How far behind the best a form may be after the first round and still be searched on: far more than a further round ever gained.
    private const double HopeAfterFirstRound = 25;

    // Slow, middling and fast learners: the likelihood has more than one valley.
    private static readonly double[] FirstAlphas = [0.05, 0.3, 0.7];

    /// <summary>The form with the least AICc of all admissible ones; null where no form has fewer parameters than there are values.</summary>
    /// <param name="values">The values in order of months; NaN where missing.</param>
    /// <param name="period">Months in a season; 1 for none.</param>
    internal static EtsFit? Best(ReadOnlySpan<double> values, int period)
    {
        List<EtsSearch> searches = [];
        foreach (var form in EtsForm.Admissible(IsPositive(values), period > 1 && values.Length >= 2 * period))
        {
            if (Begin(form, values, period) is { } search && search.Round(EvaluationsACoordinateAtFirst, Tolerance) < double.PositiveInfinity)
                searches.Add(search);
        }

        EtsFit? best = null;
        foreach (var search in searches.OrderBy(static search => search.Aicc))
        {
            if (best is not null && search.Aicc > best.Aicc + HopeAfterFirstRound)
                break;
            if (Polish(search) is { } fit && (best is null || fit.Aicc < best.Aicc))
                best = fit;
        }

        return best;
    }

    /// <summary>One form; null where the series is too short or too odd for it.</summary>
    internal static EtsFit? Fit(EtsForm form, ReadOnlySpan<double> values, int period) =>
        Begin(form, values, period) is { } search ? Polish(search) : null;

    private static EtsSearch? Begin(EtsForm form, ReadOnlySpan<double> values, int period)
    {
        var seen = Seen(values);
        var lacksSeason = form.Season != EtsSeason.None && (period < 2 || values.Length < 2 * period);
        if (lacksSeason || seen < form.Parameters(period) + 2 || EtsStart.Of(form, values, period) is not { } start)
            return null;
        var search = new EtsSearch(form, values.ToArray(), period, seen);
        return search.Begin(start, FirstAlphas) ? search : null;
    }

    private static EtsFit? Polish(EtsSearch search)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var before = search.Least;
            if (before - search.Round(EvaluationsACoordinate, Tolerance) < LeastGain)
                break;
        }

        return search.Finish();
    }

    /// <summary>Fits the same form to other values of the series (one that has grown or was cut), searching from the model at hand; null where that fails.</summary>
    internal static EtsFit? Resume(EtsFit fit, ReadOnlySpan<double> values, int period)
    {
        var seen = Seen(values);
        if (seen < fit.Form.Parameters(period) + 2)
            return null;
        var search = new EtsSearch(fit.Form, values.ToArray(), period, seen);
        if (!search.Resume(fit))
            return null;
        search.Round(EvaluationsACoordinate, Tolerance);
        return search.Finish();
    }

    private static bool IsPositive(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            if (value <= 0)
                return false;
        }

        return true;
    }

    private static int Seen(ReadOnlySpan<double> values)
    {
        var seen = 0;
        foreach (var value in values)
            seen += double.IsNaN(value) ? 0 : 1;
        return seen;
    }
}

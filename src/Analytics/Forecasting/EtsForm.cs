namespace Jiuye.Analytics;

/// <summary>One form of exponential smoothing: ETS(error, trend, season).</summary>
/// <remarks>
/// Hyndman, R. J., Koehler, A. B., Ord, J. K. and Snyder, R. D. (2008), Forecasting with Exponential Smoothing, chapter 2.
/// Multiplicative trends are left out: on monthly counts they run away, and R's <c>ets</c> leaves them out by default too.
/// </remarks>
/// <param name="MultiplicativeError">True for a relative error, false for an additive one.</param>
/// <param name="Trend">The trend.</param>
/// <param name="Season">The season.</param>
internal readonly record struct EtsForm(bool MultiplicativeError, EtsTrend Trend, EtsSeason Season)
{
    /// <summary>The parameters that are estimated: smoothing, first states and the variance of the errors.</summary>
    /// <param name="period">Months in a season, at least 2 where there is a season.</param>
    internal int Parameters(int period) =>
        3 + Trend switch { EtsTrend.None => 0, EtsTrend.Additive => 2, _ => 3 } + (Season == EtsSeason.None ? 0 : period);

    /// <summary>The forms that may be fitted, in a fixed order.</summary>
    /// <param name="isPositive">True where every value lies above zero: relative errors and seasons need that.</param>
    /// <param name="isSeasonal">True where a season can be estimated.</param>
    /// <remarks>An additive error with a multiplicative season is left out: its variance is infinite (same book, section 15.3; R's <c>restrict</c>).</remarks>
    internal static IEnumerable<EtsForm> Admissible(bool isPositive, bool isSeasonal)
    {
        foreach (var season in Enum.GetValues<EtsSeason>())
        {
            foreach (var trend in Enum.GetValues<EtsTrend>())
            {
                foreach (var isMultiplicative in new[] { false, true })
                {
                    var form = new EtsForm(isMultiplicative, trend, season);
                    if (form.IsAdmissible(isPositive, isSeasonal))
                        yield return form;
                }
            }
        }
    }

    /// <summary>ETS(M,Ad,A), as the literature writes it.</summary>
    public override string ToString() =>
        $"ETS({(MultiplicativeError ? 'M' : 'A')},{Trend switch { EtsTrend.None => "N", EtsTrend.Additive => "A", _ => "Ad" }},{Season.ToString()[0]})";

    private bool IsAdmissible(bool isPositive, bool isSeasonal) =>
        (isPositive || (!MultiplicativeError && Season != EtsSeason.Multiplicative))
        && (isSeasonal || Season == EtsSeason.None)
        && (MultiplicativeError || Season != EtsSeason.Multiplicative);
}

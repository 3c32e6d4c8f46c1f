namespace Jiuye.Analytics;

/// <summary>Which smoothing parameters may be used.</summary>
/// <remarks>Hyndman et al. (2008): the usual region of section 2.4 together with the forecastable region of chapter 10 (tables 10.1 and 10.2), as R's <c>ets</c> asks for by default.</remarks>
internal static class EtsRegion
{
    /// <summary>The least and greatest value of each weight: R's bounds.</summary>
    internal const double Least = 0.0001;

    /// <summary>The greatest value of <see cref="EtsSmoothing.Alpha"/>.</summary>
    internal const double Most = 0.9999;

    /// <summary>The range of the damping; below it is no trend, above it can't be told from a line.</summary>
    internal const double LeastPhi = 0.8, MostPhi = 0.98;

    /// <summary>True where the model forgets its beginnings.</summary>
    internal static bool Holds(EtsForm form, EtsSmoothing smoothing, int period)
    {
        var (alpha, beta, gamma, phi) = smoothing;
        if (!(alpha is > Least and < Most))
            return false;
        if (form.Trend != EtsTrend.None && !(beta >= Least && beta <= alpha))
            return false;
        if (form.Trend == EtsTrend.Damped && phi is < LeastPhi or > MostPhi)
            return false;
        return form.Season == EtsSeason.None || (gamma >= Least && gamma <= 1 - alpha && IsForecastable(smoothing, period));
    }

    // The characteristic polynomial of the discount matrix, equation (10.15): phi(1 - a - g) + ... + x^(m+1); all roots inside the unit circle.
    private static bool IsForecastable(EtsSmoothing smoothing, int period)
    {
        var (alpha, beta, gamma, phi) = smoothing;
        Span<double> polynomial = stackalloc double[period + 2];
        polynomial[0] = phi * (1 - alpha - gamma);
        polynomial[1] = alpha + beta - alpha * phi + gamma - 1;
        polynomial[2..period].Fill(alpha + beta - alpha * phi);
        polynomial[period] = alpha + beta - phi;
        polynomial[period + 1] = 1;
        return IsStable(polynomial);
    }

    /// <summary>True where no root lies outside the unit circle: the Schur–Cohn recursion, which needs no roots.</summary>
    /// <param name="polynomial">Coefficients from the constant upwards, the last not zero; overwritten.</param>
    internal static bool IsStable(Span<double> polynomial)
    {
        const double Slack = 1e-10;
        Span<double> reduced = stackalloc double[polynomial.Length];
        for (var degree = polynomial.Length - 1; degree > 0; degree--)
        {
            var reflection = polynomial[0] / polynomial[degree];
            if (Math.Abs(reflection) > 1 + Slack)
                return false;
            var rest = 1 - reflection * reflection;
            if (rest < Slack)
                return true;
            for (var at = 1; at <= degree; at++)
                reduced[at - 1] = (polynomial[at] - reflection * polynomial[degree - at]) / rest;
            reduced[..degree].CopyTo(polynomial);
        }

        return true;
    }
}

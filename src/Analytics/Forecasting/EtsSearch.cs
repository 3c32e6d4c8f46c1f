namespace Jiuye.Analytics;

/// <summary>The likelihood of one form over one series, as a function of one vector: weights, first level and trend, first season but its last month.</summary>
internal sealed class EtsSearch
{
    private const double FirstBetaOfAlpha = 0.1;
    private const double FirstGamma = 0.05;
    private const double FirstPhi = 0.95;

    private readonly EtsForm form;
    private readonly double[] values;
    private readonly int period;
    private readonly double[] states;
    private readonly int weights;
    private readonly int seen;
    private double[] point = [];
    private double[] steps = [];

    internal EtsSearch(EtsForm form, double[] values, int period, int seen)
    {
        this.seen = seen;
        this.form = form;
        this.values = values;
        this.period = period;
        states = new double[EtsRecursion.SeasonAt + (form.Season == EtsSeason.None ? 0 : period)];
        weights = 1 + (HasTrend ? 1 : 0) + (HasSeason ? 1 : 0) + (form.Trend == EtsTrend.Damped ? 1 : 0);
    }

    /// <summary>The least criterion found; positive infinity before the first round.</summary>
    internal double Least { get; private set; } = double.PositiveInfinity;

    /// <summary>Akaike's corrected criterion of the best point found.</summary>
    internal double Aicc => Least + 2.0 * Parameters * seen / (seen - Parameters - 1);

    private int Parameters => form.Parameters(period);

    private bool HasTrend => form.Trend != EtsTrend.None;

    private bool HasSeason => form.Season != EtsSeason.None;

    private double SeasonTotal => form.Season == EtsSeason.Multiplicative ? period : 0;

    /// <summary>−2 log-likelihood at a point; positive infinity outside the region.</summary>
    internal double Criterion(ReadOnlySpan<double> coded)
    {
        var smoothing = Decode(coded, states);
        return EtsRegion.Holds(form, smoothing, period) ? EtsRecursion.Run(form, values, smoothing, states, []) : double.PositiveInfinity;
    }

    /// <summary>Takes the likeliest of several first points; false where none lies in the region.</summary>
    internal bool Begin(double[] start, double[] alphas)
    {
        double[]? best = null;
        var least = double.PositiveInfinity;
        foreach (var alpha in alphas)
        {
            var candidate = Point(start, new(alpha, FirstBetaOfAlpha * alpha, Math.Min(FirstGamma, (1 - alpha) / 2), FirstPhi));
            var criterion = Criterion(candidate);
            if (criterion < least)
                (best, least) = (candidate, criterion);
        }

        if (best is null)
            return false;
        (point, steps) = (best, Steps(start));
        return true;
    }

    /// <summary>Takes the weights and first states of a fitted model; false where they no longer fit the values.</summary>
    internal bool Resume(EtsFit fit)
    {
        point = Point(fit.First, fit.Smoothing);
        steps = Steps(fit.First);
        return double.IsFinite(Criterion(point));
    }

    /// <summary>Walks on from the best point with a fresh simplex, which frees one that has collapsed.</summary>
    /// <returns>The least criterion found.</returns>
    internal double Round(int evaluationsACoordinate, double tolerance) =>
        Least = new NelderMead(point.Length).Minimise(Criterion, point, steps, evaluationsACoordinate * point.Length, tolerance);

    private double[] Steps(double[] start)
    {
        var reach = new double[weights + (HasTrend ? 2 : 1) + (HasSeason ? period - 1 : 0)];
        var at = 0;
        reach[at++] = 0.05;
        if (HasTrend)
            reach[at++] = 0.01;
        if (HasSeason)
            reach[at++] = 0.03;
        if (form.Trend == EtsTrend.Damped)
            reach[at++] = 0.02;
        var size = Math.Max(Math.Abs(start[0]), 1e-6);
        reach[at++] = 0.05 * size;
        if (HasTrend)
            reach[at++] = 0.005 * size;
        reach.AsSpan(at).Fill(form.Season == EtsSeason.Multiplicative ? 0.03 : 0.03 * size);
        return reach;
    }

    /// <summary>The model at the best point; null where the states leave what the form allows.</summary>
    internal EtsFit? Finish()
    {
        var smoothing = Decode(point, states);
        var first = (double[])states.Clone();
        var last = (double[])states.Clone();
        var criterion = EtsRecursion.Run(form, values, smoothing, last, []);
        return double.IsFinite(criterion) ? new(form, smoothing, first, last, criterion, Aicc, values.Length) : null;
    }

    private double[] Point(double[] start, EtsSmoothing smoothing)
    {
        var first = new double[weights + (HasTrend ? 2 : 1) + (HasSeason ? period - 1 : 0)];
        var at = 0;
        first[at++] = smoothing.Alpha;
        if (HasTrend)
            first[at++] = smoothing.Beta;
        if (HasSeason)
            first[at++] = smoothing.Gamma;
        if (form.Trend == EtsTrend.Damped)
            first[at++] = smoothing.Phi;
        first[at++] = start[0];
        if (HasTrend)
            first[at++] = start[1];
        if (HasSeason)
            start.AsSpan(EtsRecursion.SeasonAt, period - 1).CopyTo(first.AsSpan(at));
        return first;
    }

    private EtsSmoothing Decode(ReadOnlySpan<double> coded, Span<double> into)
    {
        var at = 0;
        var alpha = coded[at++];
        var beta = HasTrend ? coded[at++] : 0;
        var gamma = HasSeason ? coded[at++] : 0;
        var phi = form.Trend == EtsTrend.Damped ? coded[at++] : 1;
        into[0] = coded[at++];
        into[1] = HasTrend ? coded[at++] : 0;
        if (HasSeason)
        {
            var left = SeasonTotal;
            for (var month = 0; month < period - 1; month++)
            {
                into[EtsRecursion.SeasonAt + month] = coded[at + month];
                left -= coded[at + month];
            }

            into[EtsRecursion.SeasonAt + period - 1] = left;
        }

        return new(alpha, beta, gamma, phi);
    }
}

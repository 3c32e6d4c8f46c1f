using System.Globalization;

namespace Jiuye.Analytics;

/// <summary>How a line is fitted to a series and how sure its coefficients are said to be.</summary>
public sealed record RegressionSettings
{
    /// <summary>What the standard errors allow for. Default: dependence over time, because labour-market series have it.</summary>
    public StandardErrors Errors { get; init; } = StandardErrors.Hac;

    /// <summary>Lags that the errors may reach, [0, observations); null for ⌊4 · (n / 100)^(2/9)⌋ (Newey and West 1994). Read under <see cref="StandardErrors.Hac"/> only.</summary>
    public int? Lags { get; init; }

    /// <summary>The confidence of the intervals, in (0, 1). Default 0.95.</summary>
    public double Confidence { get; init; } = 0.95;

    internal int LagsFor(int observations) => Lags ?? Math.Min(observations - 1, (int)Math.Floor(4 * Math.Pow(observations / 100.0, 2.0 / 9)));

    internal string MethodFor(int observations) => Errors == StandardErrors.Plain
        ? string.Create(CultureInfo.InvariantCulture, $"OLS, plain standard errors, t intervals at {Confidence}")
        : string.Create(CultureInfo.InvariantCulture, $"OLS, Newey-West standard errors with {LagsFor(observations)} lags, t intervals at {Confidence}");

    internal void Check(int observations)
    {
        if (!(Confidence > 0 && Confidence < 1))
            throw Outside(nameof(Confidence), Confidence, "The confidence must lie between 0 and 1, both left out.");
        if (Lags is { } lags && (lags < 0 || lags >= observations))
            throw Outside(nameof(Lags), lags, FormattableString.Invariant($"There are {observations} observations; expected 0 to {observations - 1} lags."));
        if (!Enum.IsDefined(Errors))
            throw Outside(nameof(Errors), Errors, "No such standard errors.");
    }

    private static ArgumentOutOfRangeException Outside(string setting, object value, string message) => new(setting, value, message);
}

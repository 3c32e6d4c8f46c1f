using System.Globalization;

namespace Jiuye.Casework;

/// <summary>Bands of age for plans and sums.</summary>
public sealed record AgeBands
{
    /// <summary>The band of persons whose age is not recorded.</summary>
    public const string Unknown = "unknown";

    /// <summary>The one band where there are no bounds.</summary>
    public const string All = "all";

    /// <summary>The first ages of the bands after the first, rising, each in [15, 100]; default 25, 35, 45: the age groups of the quarterly supply and demand tables.</summary>
    public IReadOnlyList<int> Bounds { get; init; } = [25, 35, 45];

    /// <summary>The band of an age: <c>under-25</c>, <c>25-34</c>, <c>45-over</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bounds do not rise, or leave their range.</exception>
    public string Of(int? age)
    {
        Check();
        if (age is not { } years)
            return Unknown;
        var band = 0;
        while (band < Bounds.Count && years >= Bounds[band])
            band++;
        if (Bounds.Count == 0)
            return All;
        return band == 0
            ? string.Create(CultureInfo.InvariantCulture, $"under-{Bounds[0]}")
            : band == Bounds.Count
                ? string.Create(CultureInfo.InvariantCulture, $"{Bounds[^1]}-over")
                : string.Create(CultureInfo.InvariantCulture, $"{Bounds[band - 1]}-{Bounds[band] - 1}");
    }

    private void Check()
    {
        var before = 14;
        foreach (var bound in Bounds)
        {
            if (bound <= before || bound > 100)
                throw new ArgumentOutOfRangeException(nameof(Bounds), bound, "Expected rising ages from 15 to 100.");
            before = bound;
        }
    }
}

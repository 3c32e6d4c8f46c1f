namespace Jiuye.Simulation;

/// <summary>What market to simulate.</summary>
public sealed record SimulationOptions
{
    /// <summary>The most postings or seekers that one market may have.</summary>
    public const long Most = 10_000_000;

    /// <summary>How many postings, range [0, 10,000,000]; 0 makes seekers only.</summary>
    public required long Postings { get; init; }

    /// <summary>How many seekers, range [0, 10,000,000]; 0 makes postings only.</summary>
    public required long Seekers { get; init; }

    /// <summary>The seed: equal seeds and sizes give equal bytes, whatever the threads.</summary>
    public required long Seed { get; init; }

    /// <summary>The day on which the market is looked at; nothing recorded lies after it.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The dataset's name; default <c>simulated</c>.</summary>
    public string Name { get; init; } = "simulated";

    /// <summary>The policy that the dataset names; default <c>jiuye-default</c>.</summary>
    public string Policy { get; init; } = "jiuye-default";

    /// <summary>The cities and their shares; null for a mix like that of the real postings this project is measured on.</summary>
    public IReadOnlyList<CityShare>? Cities { get; init; }

    /// <summary>The share of posting rows with a planted defect (half of them duplicates, half unreadable or impossible), interval [0, 0.2]; default 0.</summary>
    public double Defects { get; init; }

    /// <summary>True to write postings, seekers, referrals and ledger as <c>.gz</c>.</summary>
    public bool Gzip { get; init; }

    /// <summary>Threads that compose records, range [1, 256]; the bytes do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>True to replace a dataset that is there; false to refuse.</summary>
    public bool Overwrite { get; init; }

    /// <summary>Checks every option against its range.</summary>
    /// <exception cref="ArgumentException">An option is out of its range; the message names it, its value and the range.</exception>
    public void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Postings);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Postings, Most);
        ArgumentOutOfRangeException.ThrowIfNegative(Seekers);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Seekers, Most);
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Threads, 256);
        if (Defects is not (>= 0 and <= 0.2))
            throw new ArgumentOutOfRangeException(nameof(Defects), Defects, "Expected a share from 0 to 0.2.");
        if (Cities is { } cities && (cities.Count == 0 || cities.Any(static city => !double.IsFinite(city.Weight) || city.Weight <= 0)))
            throw new ArgumentException("Cities must not be empty and every weight must be finite and above 0.", nameof(Cities));
    }
}

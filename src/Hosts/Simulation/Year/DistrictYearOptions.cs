using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>How large a simulated district is and how many hands its office has.</summary>
public sealed record DistrictYearOptions
{
    /// <summary>Under which rules the office works.</summary>
    public required Policy Policy { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>How many days, range [1, 1096].</summary>
    public int Days { get; init; } = 365;

    /// <summary>How many persons are registered on the first day, range [1, 1,000,000].</summary>
    public int Persons { get; init; } = 1_000;

    /// <summary>How many persons come to register on each working day, range [0, 10,000].</summary>
    public int Arrivals { get; init; } = 6;

    /// <summary>How many acts (calls, visits, recommendations) the office can do on a working day, range [0, 1,000,000].</summary>
    public int ActsPerDay { get; init; } = 120;

    /// <summary>The seed; equal options give equal days.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Throws where a number is out of its range.</summary>
    /// <exception cref="ArgumentException">A number is out of its range; the message names it with its range.</exception>
    internal void Check()
    {
        Check(Days, 1, 1_096, nameof(Days));
        Check(Persons, 1, 1_000_000, nameof(Persons));
        Check(Arrivals, 0, 10_000, nameof(Arrivals));
        Check(ActsPerDay, 0, 1_000_000, nameof(ActsPerDay));
    }

    private static void Check(int value, int least, int most, string name)
    {
        if (value < least || value > most)
            throw new ArgumentException(FormattableString.Invariant($"{name} is {value}: expected {least} to {most}."), name);
    }
}

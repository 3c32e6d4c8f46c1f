using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What the local labour market offers to one person: figures of the occupation the person wants most.</summary>
public sealed record LocalMarketFacts
{
    private readonly double? openingsPerSeeker;
    private readonly MonthlyWage? medianWage;

    /// <summary>No figure is known.</summary>
    public static LocalMarketFacts Unknown { get; } = new();

    /// <summary>Openings per seeker (求人倍率), finite, at least 0; null where not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public double? OpeningsPerSeeker
    {
        get => openingsPerSeeker;
        init
        {
            if (value is { } ratio && !(ratio >= 0 && double.IsFinite(ratio)))
                throw new ArgumentOutOfRangeException(nameof(value), ratio, "Openings per seeker are finite and at least 0.");
            openingsPerSeeker = value;
        }
    }

    /// <summary>The median wage, yuan a month, above 0; null where not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0.</exception>
    public MonthlyWage? MedianWage
    {
        get => medianWage;
        init
        {
            if (value is { Yuan: 0 })
                throw new ArgumentOutOfRangeException(nameof(value), 0, "A median wage is above 0.");
            medianWage = value;
        }
    }

    /// <summary>The day up to which the figures were counted; null where not known.</summary>
    public DateOnly? CountedUpTo { get; init; }
}

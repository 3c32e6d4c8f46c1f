namespace Jiuye.Analytics;

/// <summary>How the tables of the labour force are laid out.</summary>
public sealed record LabourReportSettings
{
    private readonly IReadOnlyList<int> payBands = [2_000, 4_000, 6_000, 8_000, 12_000];

    /// <summary>The day that the tables speak of; what was surveyed later is not counted.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The level of the rows: communities for a street, streets for a district. Default: streets.</summary>
    public AreaLevel Level { get; init; } = AreaLevel.Street;

    /// <summary>What areas are called.</summary>
    public AreaNames Names { get; init; } = AreaNames.None;

    /// <summary>The ends of the bands of monthly pay, yuan, above 0 and rising; default 2,000, 4,000, 6,000, 8,000, 12,000: an engineer's choice, no text names bands.</summary>
    /// <exception cref="ArgumentException">There is none, or they do not rise.</exception>
    public IReadOnlyList<int> PayBands
    {
        get => payBands;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Count == 0 || value[0] <= 0 || value.Zip(value.Skip(1)).Any(static pair => pair.Second <= pair.First))
                throw new ArgumentException($"Bands of pay are above 0 and rise: {string.Join(", ", value)}.", nameof(value));
            payBands = value;
        }
    }

    /// <summary>A share or percentile that rests on fewer persons is marked; at least 1; default 30.</summary>
    public int FewestPersons { get; init; } = 30;

    internal string? RowOf(LabourFact fact) => fact.Area.At(Level)?.Digits;

    internal bool IsSurveyed(LabourFact fact) => fact.IsSurveyedBy(AsOf);
}

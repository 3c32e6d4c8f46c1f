namespace Jiuye.Vocabulary;

/// <summary>The pay that a posting offers or a seeker wants.</summary>
/// <remarks>Unit: whole yuan a month, before tax. An open end is null. Immutable.</remarks>
public sealed record WageRange
{
    /// <summary>Pay that is to be agreed (面议), with no amount.</summary>
    public static WageRange Negotiable { get; } = new(null, null) { IsNegotiable = true };

    /// <summary>Creates a range.</summary>
    /// <param name="low">The least, or null where the text gives only a most.</param>
    /// <param name="high">The most, or null where the text gives only a least.</param>
    /// <exception cref="ArgumentException"><paramref name="high"/> is below <paramref name="low"/>.</exception>
    public WageRange(MonthlyWage? low, MonthlyWage? high)
    {
        if (low > high)
            throw new ArgumentException($"The most ({high}) is below the least ({low}).", nameof(high));
        Low = low;
        High = high;
    }

    /// <summary>The least, yuan a month; null where open.</summary>
    public MonthlyWage? Low { get; }

    /// <summary>The most, yuan a month; null where open.</summary>
    public MonthlyWage? High { get; }

    /// <summary>The period for which the amount was stated.</summary>
    public WageBasis Basis { get; init; }

    /// <summary>True where the text named no period and <see cref="BarePayRule"/> chose <see cref="Basis"/> by the size of the amount.</summary>
    public bool IsBasisAssumed { get; init; }

    /// <summary>Monthly payments a year: 13 for <c>·13薪</c>. Range [12, 36]; default 12. <see cref="Low"/> and <see cref="High"/> are one payment.</summary>
    public int PaymentsAYear { get; init; } = 12;

    /// <summary>True where the posting says that pay is to be agreed, with or without an amount.</summary>
    public bool IsNegotiable { get; init; }

    /// <summary>True where at least one amount is known.</summary>
    public bool IsStated => Low is not null || High is not null;

    /// <summary>The middle of the range, yuan a month; the known end where one is open; null where nothing is stated.</summary>
    public MonthlyWage? Middle => (Low, High) switch
    {
        ({ } low, { } high) => MonthlyWage.FromMonth((low.Yuan + high.Yuan) / 2m),
        ({ } low, null) => low,
        (null, { } high) => high,
        _ => null,
    };
}

using System.Globalization;

namespace Jiuye;

/// <summary>What an answer was ranked by.</summary>
/// <param name="Model">The version of the learned ranking; null for the declared weights.</param>
/// <param name="Night">The night that promoted it; null for the declared weights.</param>
/// <param name="Prices">The night at whose prices the list was chosen; null where none counted.</param>
public sealed record RankingOrigin(string? Model, DateOnly? Night, DateOnly? Prices)
{
    /// <summary>The declared weights, without prices.</summary>
    public static RankingOrigin Declared { get; } = new(null, null, null);

    /// <summary>The night whose ranking or prices would have served, were it not too old on the day asked about; null where none was.</summary>
    public DateOnly? TooOld { get; init; }

    /// <summary>True where a learned ranking ordered it.</summary>
    public bool IsLearned => Model is not null;

    /// <summary>In a line: <c>declared</c>, or <c>learned; model=0a1b2c3d4e5f; night=2026-03-31; prices=2026-03-31</c>, or <c>declared; too-old=2026-03-01</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(IsLearned ? $"learned; model={Model}" : "declared")}{Part("night", Night)}{Part("prices", Prices)}{Part("too-old", TooOld)}");

    private static string Part(string name, DateOnly? day) => day is { } known ? string.Create(CultureInfo.InvariantCulture, $"; {name}={known:yyyy-MM-dd}") : "";
}

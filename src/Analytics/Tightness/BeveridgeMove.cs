namespace Jiuye.Analytics;

/// <summary>A change of unemployment taken apart: along the Beveridge curve and by its shift.</summary>
/// <remarks>
/// With vacancies falling from v₀ to v₁, unemployment on the old curve would have been û = u₀ · (v₁ / v₀)^(1/b). Along = log(û / u₀); shift = log(u₁ / û); they sum to log(u₁ / u₀).
/// A shift outward (above 0) says that more persons are without work at the same vacancies: matching got worse, or more people left their jobs.
/// The split rests on b: another elasticity gives another split, so <see cref="Elasticity"/> is printed with it.
/// </remarks>
/// <param name="From">The earlier period.</param>
/// <param name="To">The later period.</param>
/// <param name="Elasticity">b, below 0.</param>
/// <param name="UnemploymentOnOldCurve">û, in the unit of the periods.</param>
/// <param name="Along">Log points along the curve.</param>
/// <param name="Shift">Log points by which the curve moved; above 0 outward.</param>
public sealed record BeveridgeMove(BeveridgePoint From, BeveridgePoint To, double Elasticity, double UnemploymentOnOldCurve, double Along, double Shift)
{
    /// <summary>log(u₁ / u₀): what is taken apart.</summary>
    public double Total => Along + Shift;

    /// <summary>Takes the change between two periods apart.</summary>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <param name="elasticity">b, finite, below 0: that of <see cref="BeveridgeCurve.Elasticity"/>, or −1 where nothing is known (a hyperbola).</param>
    /// <exception cref="ArgumentException">A number of a period is not above 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The elasticity is not below 0.</exception>
    public static BeveridgeMove Between(BeveridgePoint from, BeveridgePoint to, double elasticity)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        BeveridgePoint.Check([from, to]);
        if (!(elasticity < 0) || !double.IsFinite(elasticity))
            throw new ArgumentOutOfRangeException(nameof(elasticity), elasticity, "The elasticity of a Beveridge curve is finite and below 0.");
        var along = Math.Log(to.Vacancies / from.Vacancies) / elasticity;
        return new(from, to, elasticity, from.Unemployment * Math.Exp(along), along, Math.Log(to.Unemployment / from.Unemployment) - along);
    }
}

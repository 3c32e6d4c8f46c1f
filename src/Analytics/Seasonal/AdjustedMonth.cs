namespace Jiuye.Analytics;

/// <summary>One month of an adjusted series.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Original">The number as counted.</param>
/// <param name="Adjusted">Without season and festival, in the unit of the series.</param>
/// <param name="Trend">The trend, in the unit of the series.</param>
/// <param name="Seasonal">The season: a factor where season multiplies, else an amount.</param>
/// <param name="Festival">The festival's early or late coming: a factor or an amount likewise; 1 or 0 where the calendar has no say.</param>
/// <param name="Irregular">What is left: a factor or an amount likewise.</param>
/// <param name="IsProvisional">True near the ends, where the smoothers see one side only: the number will be revised as months come in (or rests on no earlier ones).</param>
public sealed record AdjustedMonth(DateOnly Month, double Original, double Adjusted, double Trend, double Seasonal, double Festival, double Irregular, bool IsProvisional);

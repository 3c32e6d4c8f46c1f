namespace Jiuye.Analytics;

/// <summary>What is paid and what is posted for the same work, side by side.</summary>
/// <param name="Key">The cell.</param>
/// <param name="Paid">The surveyed wages; null where there are none or they are withheld.</param>
/// <param name="Posted">The posted wages; null likewise.</param>
public sealed record PostedAgainstPaidRow(CellKey Key, WageGuideline? Paid, WageGuideline? Posted)
{
    /// <summary>The posted median over the paid one; null where one is missing or the paid one is zero.</summary>
    public double? MedianRatio => Paid?.At(0.5) is { Yuan: > 0 } paid && Posted?.At(0.5) is { } posted ? posted.Yuan / paid.Yuan : null;

    /// <summary>Where the posted median lies among the wages paid; null where one is missing.</summary>
    public PayStanding? Standing => Posted?.At(0.5) is { } posted && Paid is { } paid ? PayStandings.Of(posted.Yuan, paid) : null;
}

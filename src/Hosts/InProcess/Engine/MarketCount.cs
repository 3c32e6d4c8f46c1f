namespace Jiuye;

/// <summary>When words and occupations of a market were counted: what decides when they are counted anew.</summary>
/// <param name="Counted">Records there were then.</param>
/// <param name="Come">Records that came since.</param>
internal readonly record struct MarketCount(int Counted, int Come);

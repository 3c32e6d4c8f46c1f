namespace Jiuye.Matching;

/// <summary>How many of each a market numbers: numbers in its segments are below.</summary>
internal sealed record MarketNumbers(int Terms, int Skills, int Certificates, int Held, int Offered);

namespace Jiuye.Analytics;

/// <summary>One column of codes, each code kept once and every row naming its code by number.</summary>
/// <param name="Codes">The codes in any order; null stands for a row that states none. A code may stand twice.</param>
/// <param name="Numbers">For each row the place of its code in <paramref name="Codes"/>.</param>
public sealed record WageCodes(IReadOnlyList<string?> Codes, ReadOnlyMemory<int> Numbers);

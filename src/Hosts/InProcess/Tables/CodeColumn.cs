namespace Jiuye;

/// <summary>A column of codes in a file of facts.</summary>
/// <param name="Name">The column's name in the header.</param>
/// <param name="Coarsen">Makes a code as coarse as the table needs it, or gives null where it is no code that can be; null to take codes as they stand.</param>
/// <param name="Expected">What a code must be, for messages; empty where any will do.</param>
public sealed record CodeColumn(string Name, Func<string, string?>? Coarsen = null, string Expected = "");

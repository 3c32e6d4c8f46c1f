using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>How many of how many, of one office.</summary>
/// <param name="Office">The office, by its place.</param>
/// <param name="Count">How many, from 0 to <paramref name="Of"/>.</param>
/// <param name="Of">Of how many, at least 0.</param>
public sealed record OfficeCount(DistrictCode Office, int Count, int Of);

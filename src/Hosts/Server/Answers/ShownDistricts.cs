namespace Jiuye.Server;

/// <summary>The districts that a key opens.</summary>
/// <param name="AsOf">The day as of which questions are answered that name none.</param>
/// <param name="Districts">The districts, by code.</param>
internal sealed record ShownDistricts(DateOnly AsOf, IReadOnlyList<ShownDistrict> Districts);

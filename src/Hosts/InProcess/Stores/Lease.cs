namespace Jiuye;

/// <summary>The right of one holder to do one piece of work until a moment.</summary>
/// <param name="Name">The work, such as <c>nightly/2026-11-23/110105</c>; at most 200 characters.</param>
/// <param name="Holder">Who has it; at most 200 characters.</param>
/// <param name="Epoch">How often the work was claimed, from 1: writes under an earlier number are refused.</param>
public sealed record Lease(string Name, string Holder, long Epoch);

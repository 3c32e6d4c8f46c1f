namespace Jiuye.Server;

/// <summary>What became of a record that was sent.</summary>
/// <param name="Result">accepted, unchanged, repeated or removed.</param>
/// <param name="Sequence">The row of the log that holds it; for a repeated request the row it had.</param>
internal sealed record ShownWrite(string Result, long Sequence);

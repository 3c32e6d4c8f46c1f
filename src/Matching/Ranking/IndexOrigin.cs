namespace Jiuye.Matching;

/// <summary>What a caller notes with an index: of which state of its records it is.</summary>
/// <param name="Sequence">The caller's number, such as the last row of a log that the records have seen.</param>
/// <param name="Notes">The caller's own facts; keys of at most 33 lower-case letters, digits, points and hyphens, values without control characters.</param>
public sealed record IndexOrigin(long Sequence, IReadOnlyDictionary<string, string> Notes)
{
    internal static IndexOrigin None { get; } = new(0, new Dictionary<string, string>());
}

namespace Jiuye;

/// <summary>A text that nobody could read, and in how many rows it stands.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The text, cut and masked as in <see cref="RejectedRow"/>.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="Rows">Rows that hold it.</param>
public sealed record UnreadText(string Field, string Value, string Reason, long Rows);

namespace Jiuye.Analytics.Publication;

/// <summary>Where something was found: in the text or in a cell of a table.</summary>
/// <param name="Table">The table's name; null for the text.</param>
/// <param name="Row">The row's key; null for the text.</param>
/// <param name="Column">The column's name; null for the text.</param>
/// <param name="Start">First character in the text, from 0; 0 for a table.</param>
/// <param name="Length">Characters; 0 for a table.</param>
/// <param name="Sentence">The sentence of the text, or the title and heading of the cell, for people.</param>
public sealed record AuditPlace(string? Table, string? Row, string? Column, int Start, int Length, string Sentence)
{
    internal static AuditPlace InText(int start, int length, string sentence) => new(null, null, null, start, length, sentence);
}

namespace Jiuye.Matching;

/// <summary>A row of one of several segments.</summary>
internal readonly record struct RowPick(int Segment, int Row);

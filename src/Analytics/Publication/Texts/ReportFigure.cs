namespace Jiuye.Analytics.Publication;

/// <summary>A figure of a report's text and where it comes from.</summary>
/// <param name="Start">Its first character, from 0.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Placeholder">What the template asked for, such as <c>全部.需求人数.环比.增减</c>.</param>
/// <param name="Cells">The cells from which it is taken or computed, each with its table, row and column.</param>
public sealed record ReportFigure(int Start, int Length, string Placeholder, IReadOnlyList<AuditPlace> Cells);

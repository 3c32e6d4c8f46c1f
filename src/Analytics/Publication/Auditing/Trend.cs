namespace Jiuye.Analytics.Publication;

/// <summary>A direction without a number: 较上季度有所上升.</summary>
internal sealed record Trend(TextToken Token, IReadOnlyList<string> Subjects, IReadOnlyList<string> Measures, bool OfShare, IReadOnlyList<Against> Againsts);

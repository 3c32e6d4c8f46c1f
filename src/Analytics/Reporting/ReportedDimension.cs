using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>The groups of one dimension, such as age, and how many of each are hard to place.</summary>
/// <param name="Id">A short name for files and anchors: lower-case letters, digits and dashes.</param>
/// <param name="Name">What the groups differ by.</param>
/// <param name="Groups">The groups, in their natural order, or the hardest first where they have none.</param>
public sealed record ReportedDimension(string Id, Bilingual Name, IReadOnlyList<ReportedGroup> Groups);

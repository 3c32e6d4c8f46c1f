using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Publication;

/// <summary>Neighbouring columns under one heading, or one column without.</summary>
/// <param name="Group">The shared heading; null for a column without.</param>
/// <param name="First">The first column, from 0.</param>
/// <param name="Count">How many.</param>
public sealed record HeadingSpan(Bilingual? Group, int First, int Count);

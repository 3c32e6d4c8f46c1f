using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>A column of a facet's table.</summary>
internal sealed record FacetCategory(string Name, Bilingual Title);

using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>A person or community as an indicator sees it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Area">Where it is.</param>
/// <param name="IsCounted">Whether it belongs below the line; null where the record does not say.</param>
/// <param name="HasIt">Whether it belongs above the line too; null where the record does not say.</param>
/// <param name="Lacks">What the record lacks, where it does.</param>
internal readonly record struct StandardCase(string Key, AreaCode Area, bool? IsCounted, bool? HasIt, Bilingual Lacks);

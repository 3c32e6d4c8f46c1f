using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>What areas are called in tables; an area without a name shows its code.</summary>
/// <param name="names">Names by code.</param>
public sealed class AreaNames(IReadOnlyDictionary<string, string> names)
{
    /// <summary>No names: codes only.</summary>
    public static AreaNames None { get; } = new(new Dictionary<string, string>());

    /// <summary>The heading of an area's row.</summary>
    public Bilingual Of(string code) => names.TryGetValue(code, out var name) ? new(name, $"{name} ({code})") : Bilingual.Same(code);
}

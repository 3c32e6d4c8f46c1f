using System.Collections.Frozen;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Industries by the names that GB/T 4754-2017 gives them; a name that two levels share means the coarser one.</summary>
internal static class IndustryNames
{
    private static readonly Lazy<FrozenDictionary<string, IndustryCode>> ByName = new(static () =>
        IndustryClassification.Prc2017.Codes
            .OrderBy(static code => code.Level)
            .DistinctBy(static code => IndustryClassification.Prc2017.NameOf(code))
            .ToFrozenDictionary(static code => IndustryClassification.Prc2017.NameOf(code)!, StringComparer.Ordinal));

    internal static IndustryCode? Find(string name) => ByName.Value.TryGetValue(name, out var code) ? code : null;
}

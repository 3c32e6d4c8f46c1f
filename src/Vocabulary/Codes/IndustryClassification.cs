using System.Collections.Frozen;

namespace Jiuye.Vocabulary;

/// <summary>The industries of GB/T 4754-2017 with their names.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed class IndustryClassification
{
    private static readonly Lazy<IndustryClassification> Prc = new(static () => new(CodeTable.Read("industries-2017.tsv")));

    private readonly FrozenDictionary<IndustryCode, string> names;

    private IndustryClassification(IEnumerable<string[]> rows)
    {
        var list = new List<KeyValuePair<IndustryCode, string>>();
        foreach (var row in rows)
            list.Add(new(IndustryCode.Parse(row[0]), row[2]));
        names = list.ToFrozenDictionary();
        Codes = [.. list.Select(static pair => pair.Key).Order()];
    }

    /// <summary>GB/T 4754-2017: 20 sections, 97 divisions, 473 groups, 1,381 classes.</summary>
    public static IndustryClassification Prc2017 => Prc.Value;

    /// <summary>Every code, in the order of their texts.</summary>
    public IReadOnlyList<IndustryCode> Codes { get; }

    /// <summary>The Chinese name; null where the list does not hold the code.</summary>
    public string? NameOf(IndustryCode code) => names.GetValueOrDefault(code);
}

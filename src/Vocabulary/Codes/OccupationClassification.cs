using System.Collections.Frozen;

namespace Jiuye.Vocabulary;

/// <summary>The occupations of a classification with their names.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed class OccupationClassification
{
    private static readonly Lazy<OccupationClassification> Prc = new(static () => new(CodeTable.Read("occupations-2022.tsv")));

    private readonly FrozenDictionary<OccupationCode, string> names;

    private OccupationClassification(IEnumerable<string[]> rows)
    {
        var list = new List<KeyValuePair<OccupationCode, string>>();
        foreach (var row in rows)
            list.Add(new(OccupationCode.Parse(row[0]), row[1]));
        names = list.ToFrozenDictionary();
        Codes = [.. list.Select(static pair => pair.Key).Order()];
    }

    /// <summary>The PRC classification of 2022; the list that could be had holds 8 / 73 / 336 / 1,634 entries of 8 / 79 / 450 / 1,639.</summary>
    public static OccupationClassification Prc2022 => Prc.Value;

    /// <summary>Every code with a name, groups before what they hold.</summary>
    public IReadOnlyList<OccupationCode> Codes { get; }

    /// <summary>The Chinese name; null where the list does not hold the code.</summary>
    public string? NameOf(OccupationCode code) => names.GetValueOrDefault(code);

    /// <summary>True where the list holds the code.</summary>
    public bool Contains(OccupationCode code) => names.ContainsKey(code);
}

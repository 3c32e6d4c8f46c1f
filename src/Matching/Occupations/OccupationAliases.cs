using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Occupations;

/// <summary>What people call occupations: <c>datasets/lexicons/occupation-aliases.tsv</c> and the classification's own names.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
internal sealed class OccupationAliases
{
    private static readonly Lazy<OccupationAliases> Embedded = new(static () => new());

    private readonly OccupationAlias[] all;
    private readonly ArrayTrie trie;

    private OccupationAliases()
    {
        all = [.. Listed().Concat(OfficialNames()).DistinctBy(static alias => alias.Word)];
        trie = ArrayTrie.Build(all.Select(static (alias, index) => KeyValuePair.Create(alias.Word, index)));
    }

    internal static OccupationAliases Default => Embedded.Value;

    internal IReadOnlyList<OccupationAlias> All => all;

    /// <summary>The longest alias that starts at a place of a folded text; null where none does.</summary>
    internal OccupationAlias? LongestAt(ReadOnlySpan<char> text, int start) =>
        trie.Longest(text, start, out var index) > 0 ? all[index] : null;

    private static IEnumerable<OccupationAlias> Listed() =>
        LexiconResource.Rows("occupation-aliases.tsv").Select(static row =>
            new OccupationAlias(CharacterFolding.FoldToString(row[0]), OccupationCode.Parse(row[1]), row[2] == "title"));

    private static IEnumerable<OccupationAlias> OfficialNames()
    {
        var classification = OccupationClassification.Prc2022;
        foreach (var code in classification.Codes)
        {
            var name = CharacterFolding.FoldToString(classification.NameOf(code)!);
            if (code.Level >= OccupationLevel.MinorGroup && !name.StartsWith("其他", StringComparison.Ordinal))
                yield return new(name, code, IsTitle: true);
        }
    }
}

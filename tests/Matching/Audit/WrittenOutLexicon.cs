using System.Text.Json;
using Jiuye.Matching.Audit;
using Jiuye.Matching.Text;

namespace Matching.Tests;

/// <summary>The lexicon of the audit with every word made of parts written out: the plain counterpart of looking for them part by part.</summary>
internal static class WrittenOutLexicon
{
    private static readonly Lazy<Dictionary<string, AuditWord>> All = new(WriteOut);

    /// <summary>Every word by its folded text.</summary>
    internal static IReadOnlyDictionary<string, AuditWord> Words => All.Value;

    private static Dictionary<string, AuditWord> WriteOut()
    {
        var words = AuditLexicon.Default.Words.ToDictionary(static word => word.Text, StringComparer.Ordinal);
        var composed = new Dictionary<string, AuditWord>(StringComparer.Ordinal);
        foreach (var row in AuditTable.Rows("compounds.tsv"))
        {
            var texts = from first in Parts(row[2]) from second in Parts(row[3]) from third in Parts(row[4]) select CharacterFolding.FoldToString(first + second + third);
            foreach (var text in texts.Where(text => text.Length > 0 && !words.ContainsKey(text)))
            {
                if (!composed.TryGetValue(text, out var word))
                    composed.Add(text, word = new(text));
                word.Add(Role(row[0]), Grounds.Named(row[1]));
            }
        }

        foreach (var (text, word) in composed)
            words.Add(text, word);
        return words;
    }

    private static WordRoles Role(string name) => Enum.GetValues<WordRoles>().First(role => JsonNamingPolicy.SnakeCaseLower.ConvertName(role.ToString()) == name);

    private static string[] Parts(string field) => field == "-" ? [""] : [.. field.Split(' ').Select(static part => part == "~" ? "" : part)];
}

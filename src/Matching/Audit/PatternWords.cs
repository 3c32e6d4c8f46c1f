using System.Text;

namespace Jiuye.Matching.Audit;

/// <summary>Writes out the patterns of the audit's tables: <c>{list}</c> becomes the words of a list, <c>⟨</c> and <c>⟩</c> an edge of the clause.</summary>
internal static class PatternWords
{
    // What divides clauses in folded text, and the signs of numbered lists.
    private const string Signs = @"[ ,、:;.()/+|\[\]【】""'“”~·•★◆●■▪*#<>_-]";

    private static readonly Dictionary<string, string> Lists = AuditTable.Rows("words.tsv").ToDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal);

    /// <summary>The pattern as the regular expression engine takes it.</summary>
    /// <exception cref="InvalidOperationException">The pattern names a list that words.tsv lacks.</exception>
    internal static string Expand(string pattern)
    {
        var written = new StringBuilder(pattern.Length * 4);
        for (var at = 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '⟨':
                    written.Append("(?:^|").Append(Signs).Append(')');
                    break;
                case '⟩':
                    written.Append("(?:$|").Append(Signs).Append(')');
                    break;
                case '{' when char.IsAsciiLetter(pattern[at + 1]):
                    var end = pattern.IndexOf('}', at);
                    written.Append(Words(pattern[(at + 1)..end]));
                    at = end;
                    break;
                default:
                    written.Append(pattern[at]);
                    break;
            }
        }

        return written.ToString();
    }

    private static string Words(string list) =>
        Lists.TryGetValue(list, out var words) ? "(?:" + words + ")" : throw new InvalidOperationException($"audit/words.tsv has no list '{list}'.");
}

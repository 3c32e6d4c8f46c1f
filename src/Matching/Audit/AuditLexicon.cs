using System.Text.Json;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>The words that the audit reads (<c>lexicon.tsv</c>), and the ways of hiding them (<c>evasions.tsv</c>), in one trie.</summary>
/// <remarks>Immutable, shared by all threads; looking up allocates nothing.</remarks>
internal sealed class AuditLexicon
{
    // A word of more characters is clear enough with one of them replaced; longer ones would only fill the trie.
    private const int LongestHidden = 4;

    private readonly Dictionary<string, AuditWord> words = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> pictures = [];
    private readonly AuditWord[] byNumber;
    private readonly ArrayTrie trie;

    private AuditLexicon()
    {
        foreach (var row in AuditTable.Rows("lexicon.tsv"))
            AddRow(row);
        var standIns = new Dictionary<char, string[]>();
        foreach (var row in AuditTable.Rows("evasions.tsv"))
        {
            var stands = row[1].Split(' ');
            if (row[0] == "picture")
                pictures.Add(char.ConvertToUtf32(stands[0], 0), stands[1]);
            else
                standIns.Add(row[0][0], stands);
        }

        AddHidden(standIns);
        byNumber = [.. words.Values];
        trie = ArrayTrie.Build(byNumber.Select(static (word, index) => KeyValuePair.Create(word.Text, index)));
    }

    internal static AuditLexicon Default { get; } = new();

    /// <summary>All words, those of hidden spellings included.</summary>
    internal IReadOnlyCollection<AuditWord> Words => byNumber;

    /// <summary>The longest word at a place of a text; null where none stands there.</summary>
    internal AuditWord? LongestAt(ReadOnlySpan<char> text, int start, out int length)
    {
        length = trie.Longest(text, start, out var number);
        return length > 0 ? byNumber[number] : null;
    }

    /// <summary>The words that a pictograph stands for; null where it says nothing.</summary>
    internal string? Picture(int codePoint) => pictures.GetValueOrDefault(codePoint);

    private void AddRow(string[] row)
    {
        var role = RoleNamed(row[0]);
        DiscriminationGround? ground = row[1] == "*" ? null : Grounds.Named(row[1]) ?? throw new InvalidOperationException($"audit/lexicon.tsv: '{row[1]}' is no ground.");
        foreach (var written in row[2].Split(' '))
        {
            var word = CharacterFolding.FoldToString(written);
            if (!string.IsNullOrWhiteSpace(word))
                Word(word).Add(role, ground);
        }
    }

    // Each character of a short word for whom is meant may be hidden by its stand-in, one at a time and all together.
    private void AddHidden(Dictionary<char, string[]> standIns)
    {
        foreach (var word in words.Values.Where(static word => word.Is(WordRoles.Subjects) && word.Text.Length is > 1 and <= LongestHidden).ToArray())
        {
            foreach (var spelling in Spellings(word.Text, standIns))
            {
                if (words.ContainsKey(spelling))
                    continue;
                foreach (var (role, ground) in word.Meanings)
                    Word(spelling).Add(role, ground);
            }
        }
    }

    private static IEnumerable<string> Spellings(string word, Dictionary<char, string[]> standIns)
    {
        for (var at = 0; at < word.Length; at++)
        {
            foreach (var standIn in standIns.GetValueOrDefault(word[at], []))
                yield return word[..at] + standIn + word[(at + 1)..];
        }

        if (word.Length == 2 && standIns.TryGetValue(word[0], out var first) && standIns.TryGetValue(word[1], out var second))
        {
            foreach (var one in first)
            {
                foreach (var other in second)
                    yield return one + other;
            }
        }
    }

    private AuditWord Word(string text)
    {
        if (!words.TryGetValue(text, out var word))
            words.Add(text, word = new(text));
        return word;
    }

    private static WordRoles RoleNamed(string name) =>
        Enum.TryParse<WordRoles>(name, ignoreCase: true, out var role) && JsonNamingPolicy.SnakeCaseLower.ConvertName(role.ToString()) == name
            ? role
            : throw new InvalidOperationException($"audit/lexicon.tsv: '{name}' is no part a word plays.");
}

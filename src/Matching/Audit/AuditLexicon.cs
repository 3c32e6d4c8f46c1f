using System.Text.Json;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>The words that the audit reads (<c>lexicon.tsv</c>), the ways of hiding them (<c>evasions.tsv</c>), and words made of parts (<c>compounds.tsv</c>).</summary>
/// <remarks>Shared by all threads; looking up allocates nothing but a word made of parts when it is met for the first time.</remarks>
internal sealed class AuditLexicon
{
    // A word of more characters is clear enough with one of them replaced; longer ones would only fill the trie.
    private const int LongestHidden = 4;

    private readonly Dictionary<string, AuditWord> words = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> pictures = [];
    private readonly CompoundWords compounds = new();
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
        foreach (var row in AuditTable.Rows("compounds.tsv"))
            AddCompounds(row);
        AddPrefectures();
        byNumber = [.. words.Values];
        trie = ArrayTrie.Build(byNumber.Select(static (word, index) => KeyValuePair.Create(word.Text, index)));
    }

    internal static AuditLexicon Default { get; } = new();

    /// <summary>The words that are not made of parts, those of hidden spellings included.</summary>
    internal IReadOnlyCollection<AuditWord> Words => byNumber;

    /// <summary>The longest word at a place of a text; null where none stands there. A word that <c>lexicon.tsv</c> names goes before the same made of parts.</summary>
    internal AuditWord? LongestAt(ReadOnlySpan<char> text, int start, out int length)
    {
        length = trie.Longest(text, start, out var number);
        var composed = compounds.Longest(text, start);
        if (composed > length)
        {
            length = composed;
            return compounds.Find(text.Slice(start, length));
        }

        return length > 0 ? byNumber[number] : null;
    }

    /// <summary>The words that a pictograph stands for; null where it says nothing.</summary>
    internal string? Picture(int codePoint) => pictures.GetValueOrDefault(codePoint);

    private void AddRow(string[] row)
    {
        var role = RoleNamed(row[0], "lexicon.tsv");
        var ground = GroundNamed(row[1], "lexicon.tsv");
        foreach (var written in row[2].Split(' '))
        {
            var word = CharacterFolding.FoldToString(written);
            if (!string.IsNullOrWhiteSpace(word))
                Word(word).Add(role, ground);
        }
    }

    private void AddCompounds(string[] row) =>
        compounds.Add(RoleNamed(row[0], "compounds.tsv"), GroundNamed(row[1], "compounds.tsv"), [Parts(row[2]), Parts(row[3]), Parts(row[4])]);

    private static string[] Parts(string field) => field == "-" ? [""] : [.. field.Split(' ').Select(static part => part == "~" ? "" : CharacterFolding.FoldToString(part))];

    // 周口籍, 毕节人: the second level of the districts, by its name without the kind of district.
    private void AddPrefectures()
    {
        foreach (var code in DistrictGazetteer.Prc2023.Codes.Where(static code => code.Level == DistrictLevel.City))
        {
            var name = DistrictGazetteer.Prc2023.NameOf(code)!;
            if (name.Length > 2 && name[^1] is '市' && !words.ContainsKey(name[..^1]) && compounds.Find(name.AsSpan(0, name.Length - 1)) is null)
                Word(name[..^1]).Add(WordRoles.Place, DiscriminationGround.HouseholdRegistration);
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

    private static DiscriminationGround? GroundNamed(string name, string file) =>
        name == "*" ? null : Grounds.Named(name) ?? throw new InvalidOperationException($"audit/{file}: '{name}' is no ground.");

    private static WordRoles RoleNamed(string name, string file) =>
        Enum.TryParse<WordRoles>(name, ignoreCase: true, out var role) && JsonNamingPolicy.SnakeCaseLower.ConvertName(role.ToString()) == name
            ? role
            : throw new InvalidOperationException($"audit/{file}: '{name}' is no part a word plays.");
}

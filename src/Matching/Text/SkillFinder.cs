using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Jiuye.Matching.Text;

/// <summary>Finds skills and certificates in a text and gives both sides of a match the same names for them.</summary>
/// <remarks>
/// The names with their synonyms are <c>datasets/lexicons/skills.tsv</c> and <c>certificates.tsv</c>. Immutable and safe for any number of threads.
/// </remarks>
public sealed partial class SkillFinder
{
    private static readonly Lazy<SkillFinder> Embedded = new(static () => new());

    private readonly string[] names;
    private readonly int certificates;
    private readonly ArrayTrie trie;
    private readonly FrozenDictionary<string, string[]> implied;

    private SkillFinder()
    {
        string[][] held = [.. LexiconResource.Rows("certificates.tsv")];
        string[][] known = [.. held, .. LexiconResource.Rows("skills.tsv")];
        names = [.. known.Select(static row => row[0])];
        certificates = held.Length;
        trie = ArrayTrie.Build(known.SelectMany(static (row, index) =>
            row[1].Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(row[0]).Select(word => KeyValuePair.Create(CharacterFolding.FoldToString(word), index))));
        implied = held.ToFrozenDictionary(static row => row[0], static row => row[2].Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The finder with the project's own lists.</summary>
    public static SkillFinder Default => Embedded.Value;

    /// <summary>The skills and certificates that a text names.</summary>
    public FoundSkills Find(ReadOnlySpan<char> text)
    {
        var skills = new List<string>();
        var required = new List<string>();
        var other = new List<string>();
        var folded = CharacterFolding.FoldToString(text);
        foreach (var clause in Clause().EnumerateMatches(folded))
        {
            var words = folded.AsSpan(clause.Index, clause.Length);
            var asks = Asks().IsMatch(words) && !Softens().IsMatch(words);
            for (var at = 0; at < words.Length;)
            {
                var length = LongestAt(words, at, out var index);
                if (length > 0)
                    AddOnce(index >= certificates ? skills : asks ? required : other, names[index]);
                at = length > 0 ? at + length : CharacterClasses.StartsLatin(words, at) ? CharacterClasses.LatinEnd(words, at) : at + 1;
            }
        }

        other.RemoveAll(required.Contains);
        return new(skills, required, other);
    }

    /// <summary>The canonical name of a skill or certificate; the folded text without outer white space where the lists lack it.</summary>
    public string Canonical(string skill)
    {
        ArgumentNullException.ThrowIfNull(skill);
        var folded = CharacterFolding.FoldToString(skill).Trim();
        return trie.TryGet(folded, out var index) ? names[index] : folded;
    }

    /// <summary>True where someone who holds one certificate meets the demand for another: the same, or a higher or narrower one.</summary>
    /// <param name="held">A certificate held, in any words.</param>
    /// <param name="asked">A certificate asked for, in any words.</param>
    public bool Satisfies(string held, string asked) => Reaches(Canonical(held), Canonical(asked));

    /// <summary>Everything that a certificate held satisfies, by canonical names: itself and what it includes.</summary>
    internal IEnumerable<string> Covered(string held) => Closure(Canonical(held)).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> Closure(string canonical) =>
        implied.TryGetValue(canonical, out var lower) ? lower.SelectMany(Closure).Prepend(canonical) : [canonical];

    private bool Reaches(string held, string asked) =>
        held == asked || (implied.TryGetValue(held, out var lower) && lower.Any(next => Reaches(next, asked)));

    private int LongestAt(ReadOnlySpan<char> words, int at, out int index)
    {
        index = -1;
        return CharacterClasses.IsHan(words[at]) || CharacterClasses.StartsLatin(words, at) ? trie.Longest(words, at, out index) : 0;
    }

    private static void AddOnce(List<string> found, string name)
    {
        if (!found.Contains(name))
            found.Add(name);
    }

    [GeneratedRegex(@"[^，。；！？,;!?\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex("持|须|需|必备|具备|具有|有|要求|取得|获得|上岗", RegexOptions.CultureInvariant)]
    private static partial Regex Asks();

    [GeneratedRegex("优先|加分|更佳|尤佳|为佳|最好|均可|不需|无需|不要求|没有|无证|可考|考取|考证|包考|协助|代办|办理|或", RegexOptions.CultureInvariant)]
    private static partial Regex Softens();
}

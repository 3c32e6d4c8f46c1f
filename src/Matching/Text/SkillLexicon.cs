using System.Collections.Frozen;

namespace Jiuye.Matching.Text;

/// <summary>The names of skills and certificates with their synonyms: <c>datasets/lexicons/skills.tsv</c> and <c>certificates.tsv</c>, and an instance's own words over them.</summary>
/// <remarks>Immutable and safe for any number of threads; looking up allocates nothing.</remarks>
internal sealed class SkillLexicon
{
    private static readonly Lazy<SkillLexicon> Embedded = new(static () => new());

    private static readonly FrozenDictionary<string, OwnSkill> NoneOfItsOwn = FrozenDictionary<string, OwnSkill>.Empty;

    private readonly List<string> names = [];
    private readonly List<SkillUse> uses = [];
    private readonly ArrayTrie trie;
    private readonly ArrayTrie others;
    private readonly FrozenDictionary<string, string[]> implied;
    private readonly FrozenDictionary<string, OwnSkill> own = NoneOfItsOwn;
    private readonly ArrayTrie? ownTrie;

    private SkillLexicon()
    {
        var passedOver = new List<KeyValuePair<string, int>>();
        var words = new List<KeyValuePair<string, int>>();
        var lower = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in LexiconResource.Rows("certificates.tsv"))
        {
            Add(words, row[0], Divided(row[1]).Prepend(row[0]), SkillUse.Certificate);
            lower.Add(row[0], Divided(row[2]));
        }

        foreach (var row in LexiconResource.Rows("skills.tsv"))
        {
            var use = row[3] == "duty" ? SkillUse.Duty : SkillUse.Always;
            Add(words, row[0], Divided(row[2]), use | SkillUse.InContext);
            Add(words, row[0], Divided(row[1]).Prepend(row[0]), use);
        }

        foreach (var line in LexiconResource.Lines("not-skills.txt"))
            Add(passedOver, line, [line], SkillUse.None);

        others = ArrayTrie.Build(passedOver);
        trie = ArrayTrie.Build(words);
        implied = lower.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private SkillLexicon(SkillLexicon beneath, FrozenDictionary<string, OwnSkill> own)
    {
        (trie, others, implied) = (beneath.trie, beneath.others, beneath.implied);
        names.AddRange(beneath.names);
        uses.AddRange(beneath.uses);
        this.own = own;
        var words = new List<KeyValuePair<string, int>>();
        foreach (var (word, (name, use)) in own)
            Add(words, name, [word], use);
        ownTrie = ArrayTrie.Build(words);
    }

    internal static SkillLexicon Default => Embedded.Value;

    /// <summary>A lexicon with an instance's skills and certificates on top, those of an earlier call beneath; of words of one length at one place the instance's stands.</summary>
    internal SkillLexicon With(UserLexicon lexicon)
    {
        var all = new Dictionary<string, OwnSkill>(own, StringComparer.Ordinal);
        foreach (var word in lexicon.Words)
        {
            if (word.Kind is WordKind.Skill or WordKind.Certificate)
                all[word.Word] = new(Canonical(word.Canonical ?? word.Word), word.Kind == WordKind.Certificate ? SkillUse.Certificate : SkillUse.Always);
        }

        return all.Count == 0 ? this : new(this, all.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The longest word that starts at a place; its length, or 0.</summary>
    internal int Longest(ReadOnlySpan<char> folded, int at, out string name, out SkillUse use)
    {
        var length = trie.Longest(folded, at, out var entry);
        if (others.Longest(folded, at, out var other) is var longer && longer > length)
            (length, entry) = (longer, other);
        if (ownTrie is not null && ownTrie.Longest(folded, at, out var ours) is > 0 and var ownLength && ownLength >= length)
            (length, entry) = (ownLength, ours);
        (name, use) = length > 0 ? (names[entry], uses[entry]) : ("", SkillUse.Always);
        return length;
    }

    /// <summary>The canonical name of a word; false where the lists lack it.</summary>
    internal bool TryGet(ReadOnlySpan<char> folded, out string name, out SkillUse use)
    {
        var found = (ownTrie is not null && ownTrie.TryGet(folded, out var entry)) || trie.TryGet(folded, out entry);
        (name, use) = found ? (names[entry], uses[entry]) : ("", SkillUse.Always);
        return found;
    }

    /// <summary>The canonical name of a folded word; the word itself where the lists lack it.</summary>
    internal string Canonical(string folded) => TryGet(folded, out var name, out _) ? name : folded;

    /// <summary>The certificates whose demand a certificate also meets, by canonical names, one step down.</summary>
    internal IReadOnlyList<string> Implied(string canonical) => implied.GetValueOrDefault(canonical, []);

    private void Add(List<KeyValuePair<string, int>> words, string name, IEnumerable<string> written, SkillUse use)
    {
        foreach (var word in written)
            words.Add(KeyValuePair.Create(CharacterFolding.FoldToString(word), names.Count));
        names.Add(name);
        uses.Add(use);
    }

    private static string[] Divided(string field) => field.Split('|', StringSplitOptions.RemoveEmptyEntries);
}

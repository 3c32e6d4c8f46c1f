using System.Buffers;
using System.Text.RegularExpressions;

namespace Jiuye.Matching.Text;

/// <summary>Finds skills and certificates in a text and gives both sides of a match the same names for them.</summary>
/// <remarks>
/// The names with their synonyms are <c>datasets/lexicons/skills.tsv</c> and <c>certificates.tsv</c>; <see cref="JobTextReader.With(UserLexicon)"/> adds an instance's own.
/// Immutable and safe for any number of threads.
/// </remarks>
public sealed partial class SkillFinder
{
    // Characters to either side; bounds the time where a text has no punctuation at all.
    private const int LongestClause = 200;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",。;!?，；！？\n");

    private static readonly Lazy<SkillFinder> Embedded = new(static () => new(SkillLexicon.Default));

    private readonly SkillLexicon lexicon;

    internal SkillFinder(SkillLexicon lexicon) => this.lexicon = lexicon;

    /// <summary>The finder with the project's own lists.</summary>
    public static SkillFinder Default => Embedded.Value;

    internal SkillLexicon Names => lexicon;

    /// <summary>The skills and certificates that a text names.</summary>
    public FoundSkills Find(ReadOnlySpan<char> text)
    {
        var skills = new List<string>();
        var required = new List<string>();
        var other = new List<string>();
        foreach (var found in Locate(text))
            AddOnce(!found.IsCertificate ? skills : found.IsRequired ? required : other, found.Name);
        other.RemoveAll(required.Contains);
        return new(skills, required, other);
    }

    /// <summary>The skills and certificates that a text names, each as often as it stands there, in the order of the text.</summary>
    public IReadOnlyList<FoundSkill> Locate(ReadOnlySpan<char> text)
    {
        var buffer = FoldingBuffer.Rent();
        buffer.Fold(text);
        var words = new List<SkillWord>();
        SkillScan.Scan(lexicon, buffer.Text, words);
        var found = new List<FoundSkill>(words.Count);
        foreach (var word in words)
        {
            var span = buffer.Original(text, word.Start, word.End);
            found.Add(new(word.Name ?? buffer.Text[word.Start..word.End].ToString(), span.Start.Value, span.End.Value - span.Start.Value, word.IsCertificate, word.IsCertificate && IsRequired(buffer.Text, word)));
        }

        buffer.Return();
        return found;
    }

    /// <summary>True where the clause asks for the certificate: it says 持, 须, 具备 and the like, and nothing that makes it a mere wish or a choice.</summary>
    internal static bool IsRequired(ReadOnlySpan<char> folded, in SkillWord word)
    {
        var reach = Math.Max(0, word.Start - LongestClause);
        var start = reach + folded[reach..word.Start].LastIndexOfAny(ClauseEnds) + 1;
        var rest = folded[word.End..Math.Min(folded.Length, word.End + LongestClause)];
        var length = rest.IndexOfAny(ClauseEnds);
        var clause = folded[start..(word.End + (length < 0 ? rest.Length : length))];
        return Asks().IsMatch(clause) && !Softens().IsMatch(clause);
    }

    /// <summary>The canonical name of a skill or certificate; the folded text without outer white space where the lists lack it.</summary>
    public string Canonical(string skill)
    {
        ArgumentNullException.ThrowIfNull(skill);
        return lexicon.Canonical(CharacterFolding.FoldToString(skill).Trim());
    }

    /// <summary>True where someone who holds one certificate meets the demand for another: the same, or a higher or narrower one.</summary>
    /// <param name="held">A certificate held, in any words.</param>
    /// <param name="asked">A certificate asked for, in any words.</param>
    public bool Satisfies(string held, string asked) => Reaches(Canonical(held), Canonical(asked));

    /// <summary>Everything that a certificate held satisfies, by canonical names: itself and what it includes.</summary>
    internal IEnumerable<string> Covered(string held) => Closure(Canonical(held)).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> Closure(string canonical) => lexicon.Implied(canonical).SelectMany(Closure).Prepend(canonical);

    private bool Reaches(string held, string asked) => held == asked || lexicon.Implied(held).Any(next => Reaches(next, asked));

    private static void AddOnce(List<string> found, string name)
    {
        if (!found.Contains(name))
            found.Add(name);
    }

    [GeneratedRegex("持|须|需|必备|具备|具有|有|要求|取得|获得|上岗", RegexOptions.CultureInvariant)]
    private static partial Regex Asks();

    [GeneratedRegex("优先|加分|更佳|尤佳|为佳|最好|均可|不需|无需|不要求|没有|无证|可考|考取|考证|包考|协助|代办|办理|或", RegexOptions.CultureInvariant)]
    private static partial Regex Softens();
}

using System.Collections.Frozen;
using Jiuye.Matching.Conditions;
using Jiuye.Matching.Occupations;
using Jiuye.Matching.Text;

namespace Jiuye.Matching;

/// <summary>Everything that reads Chinese job text, in one object: what is indexed, filtered, coded and explained is read the same way.</summary>
/// <remarks>Immutable and safe for any number of threads. A portal that adds words of its own makes another reader; the default one stays as it is.</remarks>
public sealed class JobTextReader
{
    private static readonly Lazy<JobTextReader> Embedded = new(static () => new(TextAnalyser.Default, SkillFinder.Default, ConditionFinder.Default, OccupationCoder.Default, FrozenDictionary<string, string>.Empty));

    private readonly FrozenDictionary<string, string> ownSkills;

    private JobTextReader(TextAnalyser words, SkillFinder skills, ConditionFinder conditions, OccupationCoder occupations, FrozenDictionary<string, string> ownSkills)
    {
        Words = words;
        Skills = skills;
        Conditions = conditions;
        Occupations = occupations;
        this.ownSkills = ownSkills;
    }

    /// <summary>The reader with the project's own lists and models.</summary>
    public static JobTextReader Default => Embedded.Value;

    /// <summary>Cuts texts into words and gives the terms by which they are found.</summary>
    public TextAnalyser Words { get; }

    /// <summary>Finds skills and certificates, and knows which certificate meets which demand.</summary>
    public SkillFinder Skills { get; }

    /// <summary>Finds what a posting asks and gives, each with its place in the text.</summary>
    public ConditionFinder Conditions { get; }

    /// <summary>Finds the occupation that a title means.</summary>
    public OccupationCoder Occupations { get; }

    /// <summary>A reader that also knows the words of an instance; this one stays as it is. A lexicon given earlier is kept beneath the new one.</summary>
    /// <param name="lexicon">Words with their kinds; skills and certificates among them are found in texts by their canonical words.</param>
    public JobTextReader With(UserLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var own = new Dictionary<string, string>(ownSkills, StringComparer.Ordinal);
        foreach (var word in lexicon.Words.Where(static word => word.Kind is WordKind.Skill or WordKind.Certificate))
            own[word.Word] = Skills.Canonical(word.Canonical ?? word.Word);
        return new(Words.With(lexicon), Skills, Conditions, Occupations, own.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The skills and certificates of the instance's own lexicon that a text names, by canonical name, in the order of the text, none twice.</summary>
    /// <param name="text">Any text; without a lexicon of its own nothing is found.</param>
    public IReadOnlyList<string> OwnSkills(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ownSkills.Count == 0)
            return [];
        var found = new List<string>();
        foreach (var token in Words.Segment(text))
        {
            if (token.Kind is WordKind.Skill or WordKind.Certificate
                && ownSkills.TryGetValue(CharacterFolding.FoldToString(text.AsSpan(token.Start, token.Length)), out var name)
                && !found.Contains(name))
                found.Add(name);
        }

        return found;
    }
}

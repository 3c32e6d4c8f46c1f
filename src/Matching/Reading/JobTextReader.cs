using Jiuye.Matching.Conditions;
using Jiuye.Matching.Occupations;
using Jiuye.Matching.Text;

namespace Jiuye.Matching;

/// <summary>Everything that reads Chinese job text, in one object: what is indexed, filtered, coded and explained is read the same way.</summary>
/// <remarks>Immutable and safe for any number of threads. A portal that adds words of its own makes another reader; the default one stays as it is.</remarks>
public sealed class JobTextReader
{
    private static readonly Lazy<JobTextReader> Embedded = new(static () => new(TextAnalyser.Default, SkillFinder.Default, ConditionFinder.Default, OccupationCoder.Default));

    private JobTextReader(TextAnalyser words, SkillFinder skills, ConditionFinder conditions, OccupationCoder occupations)
    {
        Words = words;
        Skills = skills;
        Conditions = conditions;
        Occupations = occupations;
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
}

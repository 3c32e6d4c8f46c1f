using Jiuye.Matching.Conditions;
using Jiuye.Matching.Occupations;
using Jiuye.Matching.Text;

namespace Jiuye.Matching;

/// <summary>Everything that reads Chinese job text, in one object: what is indexed, filtered, coded and explained is read the same way.</summary>
/// <remarks>Immutable and safe for any number of threads. A portal that adds words of its own makes another reader; the default one stays as it is.</remarks>
public sealed class JobTextReader
{
    private static readonly Lazy<JobTextReader> Embedded = new(static () => new(TextAnalyser.Default, SkillFinder.Default, ConditionFinder.Default, OccupationCoder.Default, ReadingFingerprint.Default));

    private readonly ReadingFingerprint fingerprint;
    private readonly ITextAnalyser? foreign;

    private JobTextReader(
        TextAnalyser words, SkillFinder skills, ConditionFinder conditions, OccupationCoder occupations, ReadingFingerprint fingerprint, ITextAnalyser? indexTerms = null)
    {
        foreign = indexTerms;
        this.fingerprint = fingerprint;
        Words = words;
        Skills = skills;
        Conditions = conditions;
        Occupations = occupations;
    }

    /// <summary>The reader with the project's own lists and models.</summary>
    public static JobTextReader Default => Embedded.Value;

    /// <summary>Cuts texts into words and gives the terms by which they are found.</summary>
    public TextAnalyser Words { get; }

    /// <summary>Gives the terms by which records are found: <see cref="Words"/>, unless another analyser was given.</summary>
    public ITextAnalyser IndexTerms => foreign ?? Words;

    /// <summary>Finds skills and certificates, and knows which certificate meets which demand.</summary>
    public SkillFinder Skills { get; }

    /// <summary>Finds what a posting asks and gives, each with its place in the text.</summary>
    public ConditionFinder Conditions { get; }

    /// <summary>Finds the occupation that a title means.</summary>
    public OccupationCoder Occupations { get; }

    /// <summary>Tells readers apart that may read the same text otherwise.</summary>
    internal string Fingerprint => fingerprint.Text;

    /// <summary>A reader that also knows the words of an instance; this one stays as it is. A lexicon given earlier is kept beneath the new one.</summary>
    /// <param name="lexicon">Words with their kinds; skills and certificates among them are found in texts, and called, by their canonical words.</param>
    public JobTextReader With(UserLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var names = Skills.Names.With(lexicon);
        return new(Words.With(lexicon), new(names), new(names), Occupations, fingerprint.With(lexicon), foreign);
    }

    /// <summary>A reader whose index terms are another analyser's; skills, conditions and occupations are read as before. This one stays as it is.</summary>
    /// <param name="indexTerms">Gives the terms by which records are found. A lexicon changes nothing in it.</param>
    /// <param name="name">Tells the analyser apart, with its version and settings: an index made under another name is not opened but built anew.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public JobTextReader With(ITextAnalyser indexTerms, string name)
    {
        ArgumentNullException.ThrowIfNull(indexTerms);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(Words, Skills, Conditions, Occupations, fingerprint.With(name), indexTerms);
    }

    /// <summary>Reads a posting's text once for all that it asks and gives.</summary>
    /// <param name="text">Title, tags and description, a line each, or any of them; may be of any length.</param>
    public PostingReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = FoldingBuffer.Rent();
        buffer.Fold(text);
        var conditions = new List<Condition>();
        Conditions.Find(text, buffer, conditions);
        var titles = NamedOccupations.TitlesWhoseExperienceIsAsked(buffer.Text);
        buffer.Return();
        return new(conditions, NamedOccupations.Coded(titles, Occupations));
    }
}

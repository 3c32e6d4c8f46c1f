using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The sentences of one language. A sentence for an employer states whether a requirement is met, never the person's own fact.</summary>
internal abstract class Phrases
{
    private const int WordsShown = 5;

    /// <exception cref="ArgumentException">The language is neither <c>zh-CN</c> nor <c>en</c>.</exception>
    public static Phrases In(string language) => language switch
    {
        "zh-CN" => ChinesePhrases.Instance,
        "en" => EnglishPhrases.Instance,
        _ => throw new ArgumentException($"The language is '{language}'; expected zh-CN or en.", nameof(language)),
    };

    /// <summary>What stands between two reasons, and what ends the last.</summary>
    public abstract string Separator { get; }

    public abstract string FullStop { get; }

    /// <summary>What stands between a heading and what it announces.</summary>
    public abstract string Colon { get; }

    public abstract string InFavour { get; }

    public abstract string ToNote { get; }

    /// <summary>Announces what the posting states besides, such as shifts and board.</summary>
    public abstract string AlsoStated { get; }

    /// <summary>The names of conditions, one after another.</summary>
    public abstract string Stated(IReadOnlyList<StatedCondition> conditions);

    /// <summary>The name of a part of the score.</summary>
    public abstract string Name(string term);

    public abstract string Headline(double score);

    public abstract string TextScore(double score);

    public abstract string Verdict(FilterVerdict verdict, Audience audience);

    /// <summary>What to give up, as an instruction that names no person.</summary>
    public abstract string Relaxation(Relaxation relaxation);

    /// <summary>One sentence, without its full stop, about a part of the score.</summary>
    public string Sentence(string term, PairFacts facts, Audience audience) => term switch
    {
        ScoreTerms.Occupation => Occupation(facts, audience),
        ScoreTerms.Text or ScoreTerms.Bm25 => Text(facts, audience),
        ScoreTerms.Skills => Skills(facts, audience),
        ScoreTerms.Wage => Wage(facts, audience),
        ScoreTerms.Distance => Distance(facts, audience),
        ScoreTerms.Education => Education(facts, audience),
        ScoreTerms.Experience => Experience(facts, audience),
        ScoreTerms.Recency => Recency(facts),
        _ => throw new ArgumentException($"No sentence is about '{term}'.", nameof(term)),
    };

    protected abstract string Occupation(PairFacts facts, Audience audience);

    protected abstract string Text(PairFacts facts, Audience audience);

    protected abstract string Skills(PairFacts facts, Audience audience);

    protected abstract string Wage(PairFacts facts, Audience audience);

    protected abstract string Distance(PairFacts facts, Audience audience);

    protected abstract string Education(PairFacts facts, Audience audience);

    protected abstract string Experience(PairFacts facts, Audience audience);

    protected abstract string Recency(PairFacts facts);

    protected static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    protected static string Shown(IReadOnlyList<string> words, string between) => string.Join(between, words.Take(WordsShown));
}

using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The sentences of one language. A sentence for an employer states whether a requirement is met, never the person's own fact.</summary>
internal abstract class Phrases
{
    private const int WordsShown = 5;

    /// <summary>An offer above so many times the wish is mostly meant for others.</summary>
    protected const double FarAbove = 2;

    /// <summary>Days after which a posting is old enough to ask whether it is still open.</summary>
    protected const int OldPosting = 30;

    /// <summary>Shifts that must be known before saying yes.</summary>
    protected static readonly WorkShifts[] HardShifts = [WorkShifts.Night, WorkShifts.Rotating];

    protected static readonly WorkShifts[] EachShift = [WorkShifts.Day, WorkShifts.Night, WorkShifts.Rotating];

    // What an employer is told of the way to work.
    private const double ShortWay = 5;
    private const double MiddlingWay = 15;

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

    public abstract string ToNote { get; }

    /// <summary>Announces what the posting asks besides, such as a licence.</summary>
    public abstract string AlsoAsked { get; }

    /// <summary>Announces what the posting states besides, such as shifts and board.</summary>
    public abstract string AlsoStated { get; }

    /// <summary>What the part of the skills that stands before any is compared is called, after its term.</summary>
    public abstract string Prior { get; }

    public abstract string InFavour(Audience audience);

    /// <summary>What the posting asks besides; empty where it asks nothing.</summary>
    public abstract string Asked(PairFacts facts);

    /// <summary>The names of conditions, one after another.</summary>
    public abstract string Stated(IReadOnlyList<StatedCondition> conditions);

    /// <summary>What the seeker has not told and the posting asks about; empty where that is nothing.</summary>
    public abstract string OwnGaps(PairFacts facts);

    /// <summary>The name of a part of the score.</summary>
    public abstract string Name(string term);

    public abstract string Headline(double score);

    /// <summary>The halves that a reader is told of, after the headline.</summary>
    public abstract string Halves(MatchHalves halves, Audience audience);

    /// <summary>Says that a part counts the neutral fit since a side does not say.</summary>
    public abstract string Neutral(double fit);

    /// <summary>Points of a hundred, and how many there could be.</summary>
    public abstract string Points(double value, double weight);

    public abstract string TextScore(double score);

    public abstract string Verdict(FilterVerdict verdict, Audience audience);

    /// <summary>What to give up, as an instruction that names no person.</summary>
    public abstract string Relaxation(Relaxation relaxation);

    /// <summary>What to change, as an instruction that names no person.</summary>
    public abstract string Change(SeekerChange change);

    /// <summary>What to change and where that leads.</summary>
    public abstract string Advice(PairAdvice advice);

    /// <summary>What to change and what that does to a list.</summary>
    public abstract string Advice(ListAdvice advice);

    /// <summary>What an employer may change, as an instruction that names no person.</summary>
    public abstract string Change(PostingChange change);

    /// <summary>What an employer may change and what that brings, as far as a reader is told.</summary>
    public string Advice(PostingAdvice advice, Audience audience) => audience switch
    {
        Audience.Seeker => ToAskEmployer + Change(advice.Change),
        Audience.Employer => Change(advice.Change) + Colon + Brings(advice),
        Audience.Counsellor => Change(advice.Change) + Colon + Brings(advice) + (advice.Change.Cost > 0 ? Costs(advice.Change.Cost) : ""),
        Audience.Auditor => Change(advice.Change) + Colon + Figures(advice),
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "Expected an audience that is defined."),
    };

    /// <summary>One sentence, without its full stop, about a part of the score.</summary>
    public string Sentence(string term, PairFacts facts, Audience audience) => term switch
    {
        ScoreTerms.Occupation => Occupation(facts, audience) + (audience is Audience.Counsellor or Audience.Auditor && facts.SeekerOccupation is not null ? Sureness(facts) : ""),
        ScoreTerms.Text or ScoreTerms.Bm25 => Text(facts, audience),
        ScoreTerms.Skills => Skills(facts, audience),
        ScoreTerms.Wage => Wage(facts, audience),
        ScoreTerms.Distance => Distance(facts, audience),
        ScoreTerms.Education => Education(facts, audience),
        ScoreTerms.Experience => Experience(facts, audience),
        ScoreTerms.Recency => Recency(facts, audience),
        _ => throw new ArgumentException($"No sentence is about '{term}'.", nameof(term)),
    };

    /// <summary>Announces what a seeker may ask an employer.</summary>
    protected abstract string ToAskEmployer { get; }

    /// <summary>What a change of a posting does to its list.</summary>
    protected abstract string Brings(PostingAdvice advice);

    /// <summary>The same in figures, with what it costs.</summary>
    protected abstract string Figures(PostingAdvice advice);

    /// <summary>What a change costs, after what it brings.</summary>
    protected abstract string Costs(double cost);

    protected abstract string Occupation(PairFacts facts, Audience audience);

    /// <summary>Why the points for the occupation are not those of the words before: a former trade counts for less, and codes told from texts may be wrong.</summary>
    protected abstract string Sureness(PairFacts facts);

    protected abstract string Text(PairFacts facts, Audience audience);

    protected abstract string Skills(PairFacts facts, Audience audience);

    protected abstract string Wage(PairFacts facts, Audience audience);

    protected abstract string Distance(PairFacts facts, Audience audience);

    protected abstract string Education(PairFacts facts, Audience audience);

    protected abstract string Experience(PairFacts facts, Audience audience);

    protected abstract string Recency(PairFacts facts, Audience audience);

    /// <summary>Of three phrases the one that fits a way to work: short, middling, long.</summary>
    protected static string Way(double kilometres, string shortOne, string middling, string longOne) =>
        kilometres <= ShortWay ? shortOne : kilometres <= MiddlingWay ? middling : longOne;

    /// <summary>The parts about which the posting speaks and the seeker does not.</summary>
    protected static IEnumerable<string> Untold(PairFacts facts)
    {
        if (facts is { PostingOccupation: not null, SeekerOccupation: null })
            yield return ScoreTerms.Occupation;
        if (facts is { SkillsAsked: > 0, SeekerHasSkills: false })
            yield return ScoreTerms.Skills;
        if (facts is { Offer: not null, WantedPay: null })
            yield return ScoreTerms.Wage;
        if (!facts.SeekerHasPlace)
            yield return ScoreTerms.Distance;
        if (facts is { EducationAsked: not null and not EducationLevel.None, EducationHeld: null })
            yield return ScoreTerms.Education;
        if (facts.ExperienceAsked is { } asked && asked != ExperienceRange.NotAsked && facts.Years is null)
            yield return ScoreTerms.Experience;
    }

    protected static string OccupationName(OccupationCode code) => OccupationClassification.Prc2022.NameOf(code) ?? code.ToString();

    protected static bool SpreadsOverTwelveMonths(WageRange? range) => range is { Low: { } low, High: { } high, PaymentsAYear: 12 } && low != high;

    protected static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    protected static string Shown(IReadOnlyList<string> words, string between) => string.Join(between, words.Take(WordsShown));

    protected static bool ShowsAll(IReadOnlyList<string> words) => words.Count <= WordsShown;
}

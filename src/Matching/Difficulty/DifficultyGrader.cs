using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>就业困难程度分级: how hard a person is to place, by an open points card .</summary>
/// <remarks>Immutable and thread-safe. Reads no protected attribute. Missing answers give a range of levels, never a silent zero.</remarks>
public sealed class DifficultyGrader
{
    private readonly GradingCard card;
    private readonly CardLadders ladders;
    private readonly FactorReader reader;
    private readonly ProfilingModel? beside;

    /// <summary>Creates a grader.</summary>
    /// <param name="card">The points card of the jurisdiction.</param>
    /// <exception cref="ArgumentException">The card has gaps, points outside [0, 100], or thresholds that don't rise.</exception>
    public DifficultyGrader(GradingCard card)
        : this(card, null)
    {
    }

    /// <summary>Creates a grader with a model beside the card.</summary>
    /// <param name="card">The points card of the jurisdiction.</param>
    /// <param name="beside">A model that may ask for a second look and changes nothing; null for none.</param>
    /// <exception cref="ArgumentException">The card has gaps, points outside [0, 100], or thresholds that don't rise.</exception>
    public DifficultyGrader(GradingCard card, ProfilingModel? beside)
    {
        this.beside = beside;
        ladders = new(card);
        reader = new(ladders);
        this.card = card;
    }

    /// <summary>Grades one person on the facts alone.</summary>
    /// <param name="seeker">The person.</param>
    /// <param name="market">The market's figures for the person; <see cref="LocalMarketFacts.Unknown"/> where there are none.</param>
    /// <param name="asOf">The day of the grading.</param>
    public DifficultyGrade Grade(JobSeeker seeker, LocalMarketFacts market, DateOnly asOf) => Grade(seeker, market, GradingDecisions.None, asOf);

    /// <summary>Grades one person.</summary>
    /// <param name="seeker">The person.</param>
    /// <param name="market">The market's figures for the person; <see cref="LocalMarketFacts.Unknown"/> where there are none.</param>
    /// <param name="decisions">What people decided or said about the grade; what is dated after <paramref name="asOf"/> does not count yet.</param>
    /// <param name="asOf">The day of the grading.</param>
    public DifficultyGrade Grade(JobSeeker seeker, LocalMarketFacts market, GradingDecisions decisions, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        ArgumentNullException.ThrowIfNull(market);
        ArgumentNullException.ThrowIfNull(decisions);
        var factors = reader.Read(seeker, market, asOf);
        var points = PointRange.Of(factors);
        var move = decisions.Moves.Where(one => one.On <= asOf).OrderBy(one => one.On).LastOrDefault();
        var rules = new LevelRules(card, move, seeker.IsRecognisedHardToEmploy);
        var byPoints = rules.ByPoints(points.Middle);
        var level = rules.Final(points.Middle, seeker.IsRecognisedHardToEmploy ?? false);
        return new()
        {
            Seeker = seeker.Id,
            Level = level,
            Levels = rules.Range(points.Least, points.Most, seeker.IsRecognisedHardToEmploy),
            LevelByPoints = byPoints,
            LeastPoints = points.Least,
            MostPoints = points.Most,
            Factors = factors,
            Overrides = rules.Overrides(byPoints),
            Missing = MissingAnswers.Of(factors, points, rules),
            Changes = LevelChanges.Of(factors, points, rules, ladders),
            OwnAssessment = decisions.OwnAssessments.Where(one => one.On <= asOf).OrderBy(one => one.On).LastOrDefault(),
            OpenAppeals = [.. decisions.Appeals.Where(one => one.On <= asOf && !(one.AnsweredOn <= asOf)).OrderBy(one => one.On)],
            CardVersion = card.Version,
            AsOf = asOf,
            MarketCountedUpTo = market.OpeningsPerSeeker is null && market.MedianWage is null ? null : market.CountedUpTo,
            IsKeyAssistance = level >= card.LeastKeyAssistanceLevel,
            SecondLook = beside?.Look(seeker, asOf),
        };
    }
}

using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Makes the rows of the ledger of training needs: what training would open, laid beside what the person wants and the route that the jurisdiction foresees.</summary>
/// <param name="policy">The jurisdiction: its routes and their grades.</param>
/// <param name="asOf">The day.</param>
/// <param name="bands">Bands of age.</param>
public sealed class TrainingNeedLedger(Policy policy, DateOnly asOf, AgeBands? bands = null)
{
    // A choice of trainings that a person can take in; further ones are seldom read.
    private const int AlternativesKept = 3;

    private static readonly Bilingual AskWish = new("是否愿意参加培训？", "does the person want training?");

    private readonly AgeBands ages = bands ?? new();

    /// <summary>One person's row.</summary>
    /// <param name="seeker">The record.</param>
    /// <param name="outlook">What training could do for the person, counted over the postings of the day.</param>
    /// <param name="wish">The last form of the survey; null where nobody has asked.</param>
    /// <param name="facts">What else is known of the person, such as from the case's ledger; the record fills its gaps.</param>
    /// <returns>Null where there is no need: the person wants no training, or wants none by name and none would open or complete a posting.</returns>
    /// <exception cref="ArgumentException">The outlook or the form is another person's.</exception>
    public TrainingNeed? Row(JobSeeker seeker, TrainingOutlook outlook, TrainingWish? wish = null, PersonFacts? facts = null)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        ArgumentNullException.ThrowIfNull(outlook);
        if (outlook.Seeker != seeker.Id || (wish is not null && wish.Seeker != seeker.Id))
            throw new ArgumentException($"The outlook and the form must be those of {seeker.Id}.", nameof(outlook));
        var person = (facts ?? new()).Or(RecordedFacts.Of(seeker, asOf)).Or(new() { WantsTraining = wish?.Wants });
        if (person.WantsTraining == false)
            return null;
        var route = TrainingRoute.Of(person, policy, asOf);
        var options = Ordered(outlook.Options, wish, route);
        if (options.Count == 0 && person.WantsTraining != true)
            return null;
        return Row(seeker, outlook, wish, person, route, options);
    }

    private TrainingNeed Row(JobSeeker seeker, TrainingOutlook outlook, TrainingWish? wish, PersonFacts person, TrainingRoute route, List<TrainingOption> options)
    {
        var wishAlone = wish?.Trade is { } trade && !options.Exists(option => trade.Contains(option.Aim.Trade));
        var suggested = wishAlone ? new(new(wish!.Trade!.Value) { Grade = wish.Grade }, TradeBasis.Wanted) : options.FirstOrDefault();
        return new(seeker.Id)
        {
            Area = seeker.District,
            AgeBand = ages.Of(seeker.Age),
            CurrentGrade = seeker.SkillGrade,
            Wants = person.WantsTraining,
            AvailableFrom = wish?.AvailableFrom,
            Sessions = wish?.Sessions ?? TrainingSessions.None,
            IsHardToEmploy = person.IsRecognised,
            Suggested = suggested,
            IsWishAlone = wishAlone,
            IsBeyondRoute = suggested is not null && !route.LeadsTo(suggested.Aim.Grade),
            Alternatives = [.. options.Skip(wishAlone ? 0 : 1).Take(AlternativesKept)],
            Errands = outlook.Errands,
            Routes = route.Codes,
            Reason = TrainingReason.Of(suggested, wishAlone, route),
            Ask = [.. Questions(outlook, wish, person)],
        };
    }

    // The person's own word goes first, then the grades that the route leads to; what training brings stays in its order.
    private static List<TrainingOption> Ordered(IReadOnlyList<TrainingOption> options, TrainingWish? wish, TrainingRoute route) =>
    [
        .. options
            .OrderByDescending(option => wish?.Trade is { } trade && trade.Contains(option.Aim.Trade))
            .ThenByDescending(option => wish?.Grade is { } grade && option.Aim.Grade == grade)
            .ThenByDescending(option => route.LeadsTo(option.Aim.Grade)),
    ];

    private static IEnumerable<Bilingual> Questions(TrainingOutlook outlook, TrainingWish? wish, PersonFacts person)
    {
        if (person.WantsTraining is null)
            yield return AskWish;
        foreach (var blank in wish?.Blank() ?? [])
        {
            if (wish!.Wants is not null)
                yield return blank;
        }

        if (!outlook.KnowsTrades)
            yield return new("想从事或从事过什么职业？", "which occupations does the person want, or has the person worked in?");
        if (outlook.GradeNotTold.Count > 0)
            yield return Say.Both($"职业技能等级未登记，本人工种中有{outlook.GradeNotTold.Count}个岗位要求等级", $"the skill grade is not recorded; {outlook.GradeNotTold.Count} postings in the person's trades ask for one");
    }
}

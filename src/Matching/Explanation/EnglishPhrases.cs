using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Sentences in English; occupations keep their official Chinese names.</summary>
internal sealed partial class EnglishPhrases : Phrases
{
    private const string Comma = ", ";

    public static EnglishPhrases Instance { get; } = new();

    public override string Separator => "; ";

    public override string FullStop => ". ";

    public override string Colon => ": ";

    public override string ToNote => "To note";

    public override string AlsoAsked => "The posting also asks for";

    public override string AlsoStated => "The posting also states";

    public override string Prior => " (starting share)";

    public override string InFavour(Audience audience) => "In favour";

    public override string Asked(PairFacts facts) => string.Join(Comma, Requirements(facts));

    public override string Stated(IReadOnlyList<StatedCondition> conditions) => string.Join(Comma, conditions.Select(static condition => condition.Name.En));

    public override string OwnGaps(PairFacts facts) =>
        string.Join(Comma, Untold(facts).Select(OwnName)) is { Length: > 0 } gaps ? $"You have not told us: {gaps}; matches get better once you do" : "";

    public override string Name(string term) => term switch
    {
        ScoreTerms.Occupation => "Occupation",
        ScoreTerms.Text => "Text",
        ScoreTerms.Skills => "Skills",
        ScoreTerms.Wage => "Pay",
        ScoreTerms.Distance => "Distance",
        ScoreTerms.Education => "Schooling",
        ScoreTerms.Experience => "Experience",
        ScoreTerms.Recency => "Published",
        _ => term,
    };

    public override string Headline(double score) => Invariant($"Match {score * 100:0}%");

    public override string Halves(MatchHalves halves, Audience audience) => audience switch
    {
        Audience.Seeker => Invariant($" (the job meets {halves.Seeker * 100:0}% of your wishes, you meet {halves.Posting * 100:0}% of its requirements)"),
        Audience.Employer => Invariant($" (the person meets {halves.Posting * 100:0}% of the requirements)"),
        _ => Invariant($" (the job meets {halves.Seeker * 100:0}% of the person's wishes, the person {halves.Posting * 100:0}% of its requirements)"),
    };

    public override string Neutral(double fit) => fit == FitCurves.OccupationUnknown ? ", counted as a quarter" : ", counted as a half";

    public override string Points(double value, double weight) => Invariant($" ({value * 100:0.0} of {weight * 100:0.#} points)");

    public override string TextScore(double score) => Invariant($"Text relevance (BM25) {score:0.00}");

    public override string Verdict(FilterVerdict verdict, Audience audience) => verdict.Filter switch
    {
        HardFilter.PostingOpen => $"the posting is not valid on the day, by {Count(verdict.Shortfall, "day")}",
        HardFilter.SeekerSeeking when audience == Audience.Employer => "the person is not looking for work at present",
        HardFilter.SeekerSeeking => $"{Whose(audience)} registration is not valid on the day, by {Count(verdict.Shortfall, "day")}",
        HardFilter.District => $"the work is not where {Who(audience)} would work{Steps(verdict.Shortfall)}",
        HardFilter.Education => "schooling is below what is asked" + By(verdict, audience, "level"),
        HardFilter.SkillGrade => "the skill grade is below what is asked" + By(verdict, audience, "grade"),
        HardFilter.Certificates => "required certificates are missing: " + string.Join(Comma, verdict.Missing),
        HardFilter.Age => "age is outside the posting's limits" + By(verdict, audience, "year"),
        HardFilter.Health when audience == Audience.Employer => "the conditions of the work do not suit the person",
        HardFilter.Health => $"the work is heavier than {Whose(audience)} health allows",
        HardFilter.Shifts when audience == Audience.Employer => "the shifts do not suit",
        HardFilter.Shifts => $"{Who(audience)} did not accept the shifts asked",
        HardFilter.WageFloor when audience == Audience.Employer => "the pay is below the least the person would take",
        HardFilter.WageFloor => Invariant($"the highest pay is {verdict.Shortfall:0} yuan a month below {Whose(audience)} least"),
        HardFilter.NotYetReferred => "it was recommended before; a counsellor decides about a second time",
        _ => verdict.Filter.ToString(),
    };

    protected override string Occupation(PairFacts facts, Audience audience)
    {
        if (facts.PostingOccupation is not { } offered)
            return "the posting's occupation is not coded";
        if (facts.SeekerOccupation is not { } own)
            return $"{Who(audience)} named no wanted or former occupation";
        var which = audience == Audience.Seeker
            ? facts.OccupationIsWanted ? "the one you want" : "the one you had"
            : facts.OccupationIsWanted ? "the one the person wants" : "one the person had";
        if (facts.Relation.Level == OccupationLevel.Occupation)
            return $"the occupation ({offered}) is {which}";
        if (offered == own)
            return $"the occupation is of the same group as {which} ({own}){Reasons(facts.Relation, audience, Together(facts.Relation, audience))}";
        var nearness = facts.Relation.Weight switch { >= 0.5 => "near to", >= 0.2 => "somewhat near to", >= 0.05 => "far from", _ => "very far from" };
        return (audience == Audience.Employer ? $"the occupation ({offered}) is {nearness} {which}" : $"the occupation ({offered}) is {nearness} {which} ({own})")
            + Reasons(facts.Relation, audience, LevelOf(facts.Relation.Level) + Together(facts.Relation, audience));
    }

    protected override string Sureness(PairFacts facts) => (facts.FormerTradeShare < 1, facts.OccupationCertainty < 1) switch
    {
        (true, true) => Invariant($", a former occupation counts {facts.FormerTradeShare:0.00}, told from texts and {facts.OccupationCertainty:0%} sure, the rest counts as a quarter"),
        (true, false) => Invariant($", a former occupation counts {facts.FormerTradeShare:0.00}"),
        (false, true) => Invariant($", told from texts and {facts.OccupationCertainty:0%} sure, the rest counts as a quarter"),
        _ => "",
    };

    // The place in the classification and the count behind it are for those who know the classification.
    private static string Reasons(OccupationRelation relation, Audience audience, string reasons) => audience is Audience.Counsellor or Audience.Auditor
        ? " [" + (reasons + Invariant($", counts {relation.Weight:0.00}")).TrimStart(',', ' ') + "]"
        : Together(relation, audience);

    private static string LevelOf(OccupationLevel? level) => level switch
    {
        OccupationLevel.MinorGroup => "same minor group",
        OccupationLevel.MiddleGroup => "same middle group",
        OccupationLevel.MajorGroup => "only the same major group",
        _ => "another major group",
    };

    /// <summary>What the market shows beside the classification.</summary>
    private static string Together(OccupationRelation relation, Audience audience)
    {
        var shown = "";
        if (relation.NamedTogether > 0)
            shown += ", named together by " + Count(relation.NamedTogether, "employer");
        if (relation.Asked > 0)
            shown += Invariant($", {Count(relation.Asked, "employer")} {(relation.Asked == 1 ? "asks" : "ask")} for such experience");
        if (relation.Moved > 0)
            shown += Invariant($", {relation.Moved} {(relation.Moved == 1 ? "person" : "people")} moved from one to the other");
        // That others want both tells a counsellor something; as a reason for a person it is none.
        if (relation.WantedTogether > 0 && audience is Audience.Counsellor or Audience.Auditor)
            shown += Invariant($", wanted together by {relation.WantedTogether} {(relation.WantedTogether == 1 ? "person" : "people")}");
        return shown;
    }

    protected override string Text(PairFacts facts, Audience audience)
    {
        var papers = audience == Audience.Seeker ? "your papers" : "the person's papers";
        if (facts.SharedWords.Count == 0)
            return $"the posting and {papers} share no words";
        if (audience == Audience.Employer)
            return $"{papers} and the posting agree in {Count(facts.SharedWords.Count, "word")}";
        if (facts.WordsSayLittle)
            return $"the posting and {papers} share only scattered words ({Shown(facts.SharedWords, Comma)})";
        var more = ShowsAll(facts.SharedWords) ? "" : Invariant($" and more ({facts.SharedWords.Count} words)");
        return $"the posting and {papers} both mention {Shown(facts.SharedWords, Comma)}{more}";
    }

    protected override string Skills(PairFacts facts, Audience audience)
    {
        if (facts.SkillsAsked == 0)
            return "the posting lists no skills";
        if (!facts.SeekerHasSkills)
            return $"{Who(audience)} listed no skills";
        var has = Who(audience) + (audience == Audience.Seeker ? " have" : " has");
        var asked = facts.SkillsAsked == 1 ? "the skill asked" : Invariant($"the {facts.SkillsAsked} skills asked");
        if (facts.MissingSkills.Count == 0)
            return $"{has} {(facts.SkillsAsked > 1 ? "all " + asked["the ".Length..] : asked)} ({Shown(facts.SharedSkills, Comma)})";
        if (facts.SharedSkills.Count == 0)
            return $"{Who(audience)} {(facts.SkillsAsked > 1 ? "listed none of " : "did not list ")}{asked} ({Shown(facts.MissingSkills, Comma)})";
        var missing = audience == Audience.Employer ? "" : $"; {Shown(facts.MissingSkills, Comma)} {(facts.MissingSkills.Count == 1 ? "is" : "are")} missing";
        return Invariant($"{has} {facts.SharedSkills.Count} of {asked} ({Shown(facts.SharedSkills, Comma)}){missing}");
    }

    protected override string Wage(PairFacts facts, Audience audience)
    {
        if (facts.Offer is not { } offer)
            return "the posting states no pay";
        if (facts.WantedPay is not { } wanted)
            return $"{Who(audience)} named no wanted pay";
        // That a post pays far above the wish is the person's to know.
        var reaches = offer > FarAbove * wanted && audience != Audience.Employer ? "is far above" : offer >= wanted ? "reaches" : offer >= PartStandings.AsGoodAs * wanted ? "comes close to" : "is below";
        if (audience == Audience.Employer)
            return $"the pay {reaches} what the person wants";
        var pay = SpreadsOverTwelveMonths(facts.OfferRange)
            ? Invariant($"the pay, {facts.OfferRange!.Low} to {facts.OfferRange.High} yuan a month, about {offer:0} on average,")
            : Invariant($"the pay, about {offer:0} yuan a month,");
        return Invariant($"{pay} {reaches} the {wanted:0} {Who(audience)} want{(audience == Audience.Seeker ? "" : "s")}");
    }

    protected override string Distance(PairFacts facts, Audience audience) => facts.Basis switch
    {
        DistanceBasis.Unknown => "the places are not known well enough",
        _ when audience == Audience.Employer => Way(facts.Kilometres, "a short way to work", "a middling way to work", "a long way to work"),
        DistanceBasis.SameCounty => $"the work is in the county where {Lives(facts, audience)}",
        DistanceBasis.SameCity => $"the work is in the city where {Lives(facts, audience)}, how far is not known",
        DistanceBasis.Elsewhere => "the work is in another city, how far is not known",
        DistanceBasis.Centres => Invariant($"the work is about {facts.Kilometres:0} km from {From(facts, audience)} as the crow flies, between district centres"),
        _ => Invariant($"the work is about {facts.Kilometres:0.0} km from {From(facts, audience)} as the crow flies"),
    };

    protected override string Education(PairFacts facts, Audience audience)
    {
        if (facts.EducationAsked is not { } asked)
            return "the posting does not speak of schooling";
        if (asked == EducationLevel.None)
            return "the posting asks for no schooling";
        if (facts.EducationHeld is not { } held)
            return $"{Who(audience)} named no schooling";
        if (audience == Audience.Employer)
            return $"schooling {(held >= asked ? "meets" : "is below")} what is asked ({NameOf(asked)})";
        var meets = held > asked ? "is above" : held == asked ? "meets" : "is below";
        return held == asked
            ? $"{Whose(audience)} schooling {meets} what is asked ({NameOf(asked)})"
            : $"{Whose(audience)} schooling ({NameOf(held)}) {meets} what is asked ({NameOf(asked)})";
    }

    protected override string Experience(PairFacts facts, Audience audience)
    {
        if (facts.ExperienceAsked is not { } asked)
            return "the posting does not speak of experience";
        if (asked == ExperienceRange.NotAsked)
            return "the posting asks for no experience";
        if (facts.Years is not { } years)
            return $"{Who(audience)} named no experience";
        var range = asked.High is { } high ? Invariant($"{asked.Low:0.#} to {high:0.#} years") : Invariant($"{asked.Low:0.#} {(asked.Low == 1 ? "year" : "years")} or more");
        var meets = years < asked.Low ? "is below" : years > asked.High ? "is above" : "meets";
        return audience == Audience.Employer
            ? $"experience {meets} what is asked ({range})"
            : Invariant($"{Whose(audience)} experience ({years:0.#} {(years == 1 ? "year" : "years")}) {meets} what is asked ({range})");
    }

    protected override string Recency(PairFacts facts, Audience audience) => facts.Age switch
    {
        null => "the posting has no date",
        0 => "it was published today",
        >= OldPosting and var days when audience == Audience.Seeker => Invariant($"it was published {days} days ago, ask first whether it is still open"),
        { } days => $"it was published {Count(days, "day")} ago",
    };

    private static string From(PairFacts facts, Audience audience) =>
        Whose(audience) + (facts.IsFromWantedPlace ? " wanted place" : " home");

    private static string Lives(PairFacts facts, Audience audience) => audience == Audience.Seeker
        ? facts.IsFromWantedPlace ? "you would work" : "you live"
        : facts.IsFromWantedPlace ? "the person would work" : "the person lives";

    private static IEnumerable<string> Requirements(PairFacts facts)
    {
        foreach (var certificate in facts.CertificatesAsked)
            yield return certificate;
        if (facts.GradeAsked is { } grade and not SkillGrade.None)
            yield return $"skill grade {NameOf(grade)} or above";
        foreach (var shift in HardShifts.Where(shift => facts.ShiftsAsked.HasFlag(shift)))
            yield return NameOf(shift);
        if (facts.Demand == PhysicalDemand.Heavy)
            yield return "heavy bodily work";
    }

    private static string OwnName(string term) => term switch
    {
        ScoreTerms.Occupation => "the occupations you want or had",
        ScoreTerms.Skills => "your skills",
        ScoreTerms.Wage => "the pay you want",
        ScoreTerms.Distance => "where you live",
        ScoreTerms.Education => "your schooling",
        _ => "your experience",
    };

    private static string Who(Audience audience) => audience == Audience.Seeker ? "you" : "the person";

    private static string Whose(Audience audience) => audience == Audience.Seeker ? "your" : "the person's";

    private static string By(FilterVerdict verdict, Audience audience, string unit) =>
        audience == Audience.Employer ? "" : " by " + Count(verdict.Shortfall, unit);

    private static string Count(double number, string unit) => Invariant($"{number:0} {unit}{(number == 1 ? "" : "s")}");

    private static string Steps(double steps) => steps switch
    {
        1 => " (another county of the city)",
        2 => " (another city of the province)",
        _ => " (another province)",
    };

    private static string NameOf(EducationLevel level) => level switch
    {
        EducationLevel.None => "no schooling",
        EducationLevel.Primary => "primary school",
        EducationLevel.LowerSecondary => "lower secondary school",
        EducationLevel.UpperSecondary => "upper secondary school",
        EducationLevel.JuniorCollege => "junior college",
        EducationLevel.Bachelor => "bachelor's degree",
        EducationLevel.Master => "master's degree",
        _ => "doctorate",
    };
}

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

    public override string InFavour => "In favour";

    public override string ToNote => "To note";

    public override string AlsoStated => "The posting also states";

    public override string Stated(IReadOnlyList<StatedCondition> conditions) => string.Join(Comma, conditions.Select(static condition => condition.Name.En));

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
        HardFilter.NotYetReferred => "the pair has been recommended before",
        _ => verdict.Filter.ToString(),
    };

    protected override string Occupation(PairFacts facts, Audience audience)
    {
        if (facts.PostingOccupation is null)
            return "the posting's occupation is not coded";
        if (facts.SeekerOccupation is null)
            return $"{Who(audience)} named no wanted or former occupation";
        var link = facts.Relation.Level switch
        {
            OccupationLevel.Occupation => "the same occupation as",
            OccupationLevel.MinorGroup => "in the same minor group as",
            OccupationLevel.MiddleGroup => "in the same middle group as",
            OccupationLevel.MajorGroup => "only in the same major group as",
            _ => "in another major group than",
        };
        var which = facts.OccupationIsWanted ? "wanted" : "former";
        return audience == Audience.Employer
            ? $"the occupation ({facts.PostingOccupation}) is {link} a {which} one{Together(facts.Relation, audience)}"
            : $"the occupation ({facts.PostingOccupation}) is {link} {Whose(audience)} {which} one ({facts.SeekerOccupation}){Together(facts.Relation, audience)}";
    }

    /// <summary>What the market shows beside the classification.</summary>
    private static string Together(OccupationRelation relation, Audience audience)
    {
        if (relation.Level == OccupationLevel.Occupation)
            return "";
        var shown = "";
        if (relation.NamedTogether > 0)
            shown += ", named together by " + Count(relation.NamedTogether, "employer");
        if (relation.WantedTogether > 0)
            shown += Invariant($", wanted together by {relation.WantedTogether} {(relation.WantedTogether == 1 ? "person" : "people")}");
        if (relation.Asked > 0)
            shown += Invariant($", {Count(relation.Asked, "employer")} {(relation.Asked == 1 ? "asks" : "ask")} for such experience");
        if (relation.Moved > 0)
            shown += Invariant($", {relation.Moved} {(relation.Moved == 1 ? "person" : "people")} moved from one to the other");
        return audience is Audience.Counsellor or Audience.Auditor ? shown + Invariant($", counts {relation.Weight:0.00}") : shown;
    }

    protected override string Text(PairFacts facts, Audience audience) => facts.SharedWords.Count == 0
        ? "the two texts share no word"
        : audience == Audience.Employer
            ? $"the two texts share {Count(facts.SharedWords.Count, "word")}"
            : $"the two texts share {Count(facts.SharedWords.Count, "word")}: {Shown(facts.SharedWords, Comma)}";

    protected override string Skills(PairFacts facts, Audience audience)
    {
        if (facts.SkillsAsked == 0)
            return "the posting lists no skills";
        if (!facts.SeekerHasSkills)
            return $"{Who(audience)} listed no skills";
        var shared = facts.SharedSkills.Count == 0 ? "" : $" ({Shown(facts.SharedSkills, Comma)})";
        var missing = facts.MissingSkills.Count == 0 || audience == Audience.Employer ? "" : $"; missing: {Shown(facts.MissingSkills, Comma)}";
        return Invariant($"{facts.SharedSkills.Count} of {Count(facts.SkillsAsked, "skill")} asked are there{shared}{missing}");
    }

    protected override string Wage(PairFacts facts, Audience audience)
    {
        if (facts.Offer is not { } offer)
            return "the posting states no pay";
        if (facts.WantedPay is not { } wanted)
            return $"{Who(audience)} named no wanted pay";
        var reaches = offer >= wanted ? "reaches" : "is below";
        return audience == Audience.Employer
            ? $"the pay {reaches} what the person wants"
            : Invariant($"the pay, about {offer:0} yuan a month, {reaches} what {Who(audience)} want{(audience == Audience.Seeker ? "" : "s")} ({wanted:0})");
    }

    protected override string Distance(PairFacts facts, Audience audience) => facts.Basis switch
    {
        DistanceBasis.Unknown => "the places are not known well enough",
        DistanceBasis.SameCounty => "the work is in the home county or a wanted one",
        DistanceBasis.SameCity => "the work is in the home city or a wanted one",
        DistanceBasis.Elsewhere => "the work is in another city",
        _ when audience == Audience.Employer => facts.Kilometres switch { <= 5 => "a short way to work", <= 15 => "a middling way to work", _ => "a long way to work" },
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
        var meets = held >= asked ? "meets" : "is below";
        return audience == Audience.Employer
            ? $"schooling {meets} what is asked ({NameOf(asked)})"
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
        var range = asked.High is { } high ? Invariant($"{asked.Low:0.#} to {high:0.#} years") : Invariant($"{asked.Low:0.#} years or more");
        var meets = years < asked.Low ? "is below" : years > asked.High ? "is above" : "meets";
        return audience == Audience.Employer
            ? $"experience {meets} what is asked ({range})"
            : Invariant($"{Whose(audience)} experience ({years:0.#} years) {meets} what is asked ({range})");
    }

    protected override string Recency(PairFacts facts) => facts.Age switch
    {
        null => "the posting has no date",
        0 => "published today",
        { } days => $"published {Count(days, "day")} ago",
    };

    private static string From(PairFacts facts, Audience audience) =>
        Whose(audience) + (facts.IsFromWantedPlace ? " wanted place" : " home");

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

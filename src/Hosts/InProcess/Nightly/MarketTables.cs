using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The night's statistics: counted once, written as tables and told in the report.</summary>
internal sealed class MarketTables
{
    private MarketTables(SupplyDemandTable occupations, SupplyDemandTable minorGroups, WageTable posted, WageTable surveyed, WageTable postedByOccupation, WageTable surveyedByOccupation)
    {
        Occupations = occupations;
        MinorGroups = minorGroups;
        Posted = posted;
        Surveyed = surveyed;
        PostedByOccupation = postedByOccupation;
        SurveyedByOccupation = surveyedByOccupation;
    }

    /// <summary>By occupation and labour-market city.</summary>
    internal SupplyDemandTable Occupations { get; }

    /// <summary>By minor group.</summary>
    internal SupplyDemandTable MinorGroups { get; }

    /// <summary>Posted wages by occupation and city.</summary>
    internal WageTable Posted { get; }

    /// <summary>Surveyed wages by occupation and city.</summary>
    internal WageTable Surveyed { get; }

    /// <summary>Posted wages by minor group.</summary>
    internal WageTable PostedByOccupation { get; }

    /// <summary>Surveyed wages by minor group.</summary>
    internal WageTable SurveyedByOccupation { get; }

    internal static MarketTables Of(NightRecords records, Policy policy, DateOnly asOf)
    {
        MarketFact[] facts = [.. Facts(records, asOf)];
        var rule = Settings(policy);
        var minorGroup = MarketDimensions.Occupation(OccupationLevel.MinorGroup);
        WageFact[] posted = [.. WageFacts.FromPostings(records.Postings, asOf)];
        WageFact[] surveyed = [.. WageFacts.FromSurvey(records.Wages)];
        var wages = WageGuidelineSettings.From(policy.Publication);
        return new(
            SupplyDemandTables.Tally(facts, Occupation, MarketDimensions.Region).ToTable(rule),
            SupplyDemandTables.Tally(facts, minorGroup).ToTable(rule),
            Wages(posted, wages, OccupationLevel.Occupation, byCity: true),
            Wages(surveyed, wages, OccupationLevel.Occupation, byCity: true),
            Wages(posted, wages, OccupationLevel.MinorGroup, byCity: false),
            Wages(surveyed, wages, OccupationLevel.MinorGroup, byCity: false));
    }

    /// <summary>Openings and seekers that are valid on the day.</summary>
    internal static IEnumerable<MarketFact> Facts(NightRecords records, DateOnly asOf)
    {
        var day = new DateSpan(asOf, asOf);
        return MarketFacts.FromPostings(records.Postings, day).Concat(MarketFacts.FromSeekers(records.Seekers, day));
    }

    internal static Dimension<MarketFact> Occupation { get; } = MarketDimensions.Occupation(OccupationLevel.Occupation);

    internal static Dimension<WageFact> WageOccupation { get; } = WageDimensions.Occupation(OccupationLevel.Occupation);

    internal static SupplyDemandSettings Settings(Policy policy) => new() { NoRequirement = Rule(policy.Publication.NoRequirement) };

    private static NoRequirementRule Rule(string name) => NoRequirementRules.TryParse(name, out var rule)
        ? rule
        : throw new ArgumentException($"'{name}' is no rule for 无要求: {string.Join(", ", NoRequirementRules.All.Select(NoRequirementRules.NameOf))}.", nameof(name));

    private static WageTable Wages(IEnumerable<WageFact> facts, WageGuidelineSettings settings, OccupationLevel level, bool byCity) =>
        byCity
            ? WageTally.Of(facts, WageDimensions.Occupation(level), WageDimensions.Region).ToTable(settings)
            : WageTally.Of(facts, WageDimensions.Occupation(level)).ToTable(settings);
}

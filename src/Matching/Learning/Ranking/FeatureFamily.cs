namespace Jiuye.Matching.Learning.Ranking;

/// <summary>What features speak of; an ablation leaves out one family at a time.</summary>
internal enum FeatureFamily
{
    /// <summary>The words that the two texts share.</summary>
    Text,

    /// <summary>Skills asked and held.</summary>
    Skills,

    /// <summary>Nearness on the occupational classification.</summary>
    Occupation,

    /// <summary>Pay offered and wanted.</summary>
    Wage,

    /// <summary>The way to work.</summary>
    Distance,

    /// <summary>Schooling and experience asked and held.</summary>
    Requirements,

    /// <summary>What came of earlier referrals to the posting, its employer and its occupation.</summary>
    PostingHistory,

    /// <summary>What came of the seeker's own earlier referrals.</summary>
    SeekerHistory,

    /// <summary>The seeker's half and the posting's half of the declared score.</summary>
    Halves,

    /// <summary>The posting's age, places and how many wait for them.</summary>
    Market,
}

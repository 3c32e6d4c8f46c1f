namespace Jiuye.Matching.Learning.Ranking;

/// <summary>The features of a pair, in the order in which <see cref="PairReader"/> writes them.</summary>
/// <remarks>
/// Nothing of <see cref="Vocabulary.ProtectedAttributes"/> and no age is among them: they are read from columns, and columns have no protected attribute.
/// A rising feature is one of which more can only speak for a hire; of several that say nearly the same one alone has a direction, or no linear form could keep them all.
/// </remarks>
internal static class PairFeatures
{
    /// <summary>How many.</summary>
    internal const int Count = 30;

    internal const int Text = 0;
    internal const int SkillsFit = 1;
    internal const int SkillsShared = 2;
    internal const int SkillsAsked = 3;
    internal const int OccupationFit = 4;
    internal const int OccupationLevel = 5;
    internal const int OccupationIsWanted = 6;
    internal const int OccupationConfidence = 7;
    internal const int WageFit = 8;
    internal const int WageRatio = 9;
    internal const int DistanceFit = 10;
    internal const int Kilometres = 11;
    internal const int EducationFit = 12;
    internal const int EducationAbove = 13;
    internal const int ExperienceFit = 14;
    internal const int ExperienceAbove = 15;
    internal const int PostingHired = 16;
    internal const int PostingAccepted = 17;
    internal const int PostingTaken = 18;
    internal const int EmployerHired = 19;
    internal const int OccupationHired = 20;
    internal const int SeekerReferred = 21;
    internal const int SeekerAccepted = 22;
    internal const int SeekerTaken = 23;
    internal const int SeekerHalf = 24;
    internal const int PostingHalf = 25;
    internal const int PostingAge = 26;
    internal const int Openings = 27;
    internal const int Applicants = 28;
    internal const int WageOverFloor = 29;

    private static readonly (string Name, FeatureFamily Family, MonotoneDirection Direction)[] Declared =
    [
        ("text_fit", FeatureFamily.Text, MonotoneDirection.Rising),
        ("skills_fit", FeatureFamily.Skills, MonotoneDirection.Free),
        ("skills_shared", FeatureFamily.Skills, MonotoneDirection.Rising),
        ("skills_asked", FeatureFamily.Skills, MonotoneDirection.Free),
        ("occupation_fit", FeatureFamily.Occupation, MonotoneDirection.Rising),
        ("occupation_level", FeatureFamily.Occupation, MonotoneDirection.Free),
        ("occupation_is_wanted", FeatureFamily.Occupation, MonotoneDirection.Free),
        ("occupation_confidence", FeatureFamily.Occupation, MonotoneDirection.Free),
        ("wage_fit", FeatureFamily.Wage, MonotoneDirection.Free),
        ("wage_ratio", FeatureFamily.Wage, MonotoneDirection.Rising),
        ("distance_fit", FeatureFamily.Distance, MonotoneDirection.Rising),
        ("kilometres", FeatureFamily.Distance, MonotoneDirection.Free),
        ("education_fit", FeatureFamily.Requirements, MonotoneDirection.Free),
        ("education_above", FeatureFamily.Requirements, MonotoneDirection.Free),
        ("experience_fit", FeatureFamily.Requirements, MonotoneDirection.Free),
        ("experience_above", FeatureFamily.Requirements, MonotoneDirection.Free),
        ("posting_hired", FeatureFamily.PostingHistory, MonotoneDirection.Rising),
        ("posting_accepted", FeatureFamily.PostingHistory, MonotoneDirection.Free),
        ("posting_taken", FeatureFamily.PostingHistory, MonotoneDirection.Free),
        ("employer_hired", FeatureFamily.PostingHistory, MonotoneDirection.Free),
        ("occupation_hired", FeatureFamily.PostingHistory, MonotoneDirection.Free),
        ("seeker_referred", FeatureFamily.SeekerHistory, MonotoneDirection.Free),
        ("seeker_accepted", FeatureFamily.SeekerHistory, MonotoneDirection.Free),
        ("seeker_taken", FeatureFamily.SeekerHistory, MonotoneDirection.Free),
        ("seeker_half", FeatureFamily.Halves, MonotoneDirection.Free),
        ("posting_half", FeatureFamily.Halves, MonotoneDirection.Free),
        ("posting_age", FeatureFamily.Market, MonotoneDirection.Free),
        ("openings", FeatureFamily.Market, MonotoneDirection.Free),
        ("applicants", FeatureFamily.Market, MonotoneDirection.Free),
        ("wage_over_floor", FeatureFamily.Wage, MonotoneDirection.Free),
    ];

    /// <summary>All of them.</summary>
    internal static FeatureSet All { get; } = new(Declared.Select(static one => new Feature(one.Name) { Direction = one.Direction }));

    /// <summary>The places of a family's features.</summary>
    internal static int[] Of(FeatureFamily family) => [.. Enumerable.Range(0, Count).Where(place => Declared[place].Family == family)];

    /// <summary>The family of a feature.</summary>
    internal static FeatureFamily FamilyOf(int place) => Declared[place].Family;
}

namespace Jiuye.Matching;

/// <summary>The names of a score's parts.</summary>
internal static class ScoreTerms
{
    public const string Score = "score";
    public const string Bm25 = "bm25";
    public const string Occupation = "occupation";
    public const string Text = "text";
    public const string Skills = "skills";
    public const string Wage = "wage";
    public const string Distance = "distance";
    public const string Education = "education";
    public const string Experience = "experience";
    public const string Recency = "recency";
    public const string Hire = "hire";
    public const string Utility = "utility";

    /// <summary>The part of the skills that stands before any is compared.</summary>
    public const string Prior = "prior";

    /// <summary>The term of that part.</summary>
    public static string SkillsPrior { get; } = Of(Skills, Prior);

    /// <summary>Whose wish or requirement a part speaks of.</summary>
    public static MatchSide SideOf(string term) => term switch
    {
        Occupation or Wage or Distance or Recency => MatchSide.Seeker,
        Skills or Education or Experience => MatchSide.Posting,
        _ => MatchSide.Both,
    };

    /// <summary>A part of a part: <c>text:电工</c>.</summary>
    public static string Of(string part, string name) => part + ":" + name;
}

using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The columns of the standard supply and demand tables.</summary>
public static class MarketDimensions
{
    // 年龄 in the quarterly report template: 16–24, 25–34, 35–44, 45 and over.
    private static readonly int[] AgeStarts = [16, 25, 35, 45];

    /// <summary>职业 at a level; a coarser code stays what it is.</summary>
    public static Dimension<MarketFact> Occupation(OccupationLevel level) => new("occ", fact => fact.Occupation?.At(level).ToString());

    /// <summary>Place at a level; a coarser code stays what it is.</summary>
    public static Dimension<MarketFact> District(DistrictLevel level) => new("district", fact => fact.District is { } place ? DistrictLevels.At(place, level).ToString() : null);

    /// <summary>The labour-market city of the place.</summary>
    public static Dimension<MarketFact> Region { get; } = new("region", static fact => fact.District?.Region.ToString());

    /// <summary>行业: the section of GB/T 4754.</summary>
    public static Dimension<MarketFact> IndustrySection { get; } = new("industry", static fact => fact.Industry?.Section.ToString());

    /// <summary>文化程度, by the number of <see cref="EducationLevel"/>.</summary>
    public static Dimension<MarketFact> Education { get; } = new("edu", static fact => fact.Education is { } level ? Digits((int)level) : null);

    /// <summary>技术等级, by the number of <see cref="SkillGrade"/>.</summary>
    public static Dimension<MarketFact> SkillGrade { get; } = new("skill_grade", static fact => fact.SkillGrade is { } grade ? Digits((int)grade) : null);

    /// <summary>年龄: <c>16-24</c>, <c>25-34</c>, <c>35-44</c>, <c>45+</c>; a posting whose ages lie in more than one group asks for none of them.</summary>
    public static Dimension<MarketFact> AgeGroup { get; } = new("age", static fact => AgeGroupOf(fact));

    /// <summary>The month of publication or registration, <c>2026-03</c>.</summary>
    public static Dimension<MarketFact> Month { get; } = new("month", static fact => fact.Since?.ToString("yyyy-MM", CultureInfo.InvariantCulture));

    internal static IReadOnlyList<string> AgeGroups { get; } = [.. AgeStarts.Select(static (start, at) => at == AgeStarts.Length - 1
        ? string.Create(CultureInfo.InvariantCulture, $"{start}+")
        : string.Create(CultureInfo.InvariantCulture, $"{start}-{AgeStarts[at + 1] - 1}"))];

    /// <summary>The number of the age group that the fact states; null where it states none, or ages of more than one.</summary>
    internal static int? AgeGroupNumberOf(MarketFact fact)
    {
        // An open end is no limit: a posting «from 45» asks for the last group, one «up to 24» for the first.
        if (fact.LeastAge is null && fact.MostAge is null)
            return null;
        var least = GroupOf(fact.LeastAge ?? 0);
        return least == GroupOf(fact.MostAge ?? int.MaxValue) ? least : null;
    }

    private static string? AgeGroupOf(MarketFact fact) => AgeGroupNumberOf(fact) is { } group ? AgeGroups[group] : null;

    // Nobody under 16 may work, so the first group takes them rather than losing a mistaken age.
    private static int GroupOf(int age) => Math.Max(0, Array.FindLastIndex(AgeStarts, start => start <= age));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}

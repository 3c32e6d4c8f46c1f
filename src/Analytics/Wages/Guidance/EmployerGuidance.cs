using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>用人条件指导: a posting's duties, requirements and pay beside the guideline wage of the same work, with what speaks for it, what stands in its way, and what could be changed.</summary>
/// <remarks>
/// 《顺义区公共就业服务规范》第二章: 结合岗位职责与要求，以及同行业的工资指导价位标准，分析用人单位的招聘优势与难度，并给出合理化建议. A basis for a talk, not a verdict: every point states its numbers.
/// </remarks>
/// <param name="Posting">The posting.</param>
/// <param name="Posted">The middle of its pay, yuan a month; null where it states none.</param>
/// <param name="Guideline">The guideline it is held against, and from where; null where none may be shown.</param>
/// <param name="Standing">Where its pay lies among the wages paid; null where either is missing.</param>
/// <param name="Market">Openings per seeker of the work; null where not known.</param>
/// <param name="Difficulty">How hard it is to fill; null where neither pay nor market could be judged.</param>
/// <param name="Points">The points, strengths first.</param>
public sealed record EmployerGuidance(
    PostingId Posting,
    MonthlyWage? Posted,
    LocalGuideline? Guideline,
    PayStanding? Standing,
    LocalRatio? Market,
    HiringDifficulty? Difficulty,
    IReadOnlyList<GuidancePoint> Points)
{
    /// <summary>Compares a posting with the guideline wage of its work.</summary>
    /// <param name="posting">The posting.</param>
    /// <param name="guidelines">Guideline wages of a survey.</param>
    /// <param name="market">Openings per seeker; null where not counted.</param>
    /// <param name="settings">From where on the market helps or hinders; null for the defaults.</param>
    public static EmployerGuidance Of(JobPosting posting, GuidelineLookup guidelines, OpeningsPerSeekerLookup? market = null, EmployerGuidanceSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(posting);
        ArgumentNullException.ThrowIfNull(guidelines);
        settings ??= new();
        var guideline = posting.Occupation is { } occupation ? guidelines.Find(occupation, posting.District) : null;
        var ratio = posting.Occupation is { } coded ? market?.Find(coded, posting.District) : null;
        var posted = posting.Wage?.Middle;
        PayStanding? standing = guideline is not null && posted is { } pay ? PayStandings.Of(pay.Yuan, guideline.Guideline) : null;
        var requirements = NarrowingRequirements.Of(posting);
        GuidancePoint[] points =
        [
            .. GuidancePoints.OfPay(posted, guideline, standing),
            .. GuidancePoints.OfMarket(ratio, settings),
            .. GuidancePoints.OfRequirements(requirements, standing, settings),
        ];
        return new(posting.Id, posted, guideline, standing, ratio, Judge(points, standing, ratio), [.. points.OrderBy(static point => point.Kind)]);
    }

    private static HiringDifficulty? Judge(GuidancePoint[] points, PayStanding? standing, LocalRatio? ratio)
    {
        if (standing is null && ratio is null)
            return null;
        var balance = points.Sum(static point => point.Kind switch { GuidanceKind.Strength => 1, GuidanceKind.Difficulty => -1, _ => 0 });
        return balance > 0 ? HiringDifficulty.Easy : balance < 0 ? HiringDifficulty.Hard : HiringDifficulty.Ordinary;
    }
}

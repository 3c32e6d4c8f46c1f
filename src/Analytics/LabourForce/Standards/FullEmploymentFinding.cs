using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>How an area stands by the standard of full employment (充分就业社区、充分就业街镇).</summary>
/// <param name="Area">The area.</param>
/// <param name="Scope">Whose standard.</param>
/// <param name="Indicators">The indicators that the standard has, in their order.</param>
/// <param name="Persons">Persons of the roll.</param>
public sealed record FullEmploymentFinding(AreaCode Area, StandardScope Scope, IReadOnlyList<StandardIndicator> Indicators, int Persons)
{
    /// <summary>Met where every indicator is kept; not met where one is not, whatever is missing; else the missing records decide.</summary>
    public IndicatorVerdict Verdict =>
        Indicators.All(static indicator => indicator.IsKept) ? IndicatorVerdict.Met
        : Indicators.Any(static indicator => indicator.Verdict == IndicatorVerdict.NotMet) ? IndicatorVerdict.NotMet
        : IndicatorVerdict.CannotTell;

    /// <summary>The form to fill in now that the standard is met, by the district's timetable; null where it is not met, or the scope is no creation.</summary>
    public Bilingual? Application => Verdict != IndicatorVerdict.Met ? null : Scope switch
    {
        StandardScope.Street => new("《北京市充分就业街（镇）创建申请表》和申请报告", "application form and report for a full-employment street"),
        _ => new("《北京市充分就业社区（村）创建申请表》和创建申请", "application form for a full-employment community"),
    };
}

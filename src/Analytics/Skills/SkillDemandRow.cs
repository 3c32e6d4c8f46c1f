using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Demand for one skill in one group of postings.</summary>
/// <param name="Group">The group's code; null for postings that state none.</param>
/// <param name="Skill">The skill.</param>
/// <param name="Asking">Postings of the group that ask for it, with the interval of their share.</param>
/// <param name="Openings">Persons sought by them.</param>
/// <param name="Employers">Distinct employers among them; postings without a known employer count none.</param>
/// <param name="LocationQuotient">How much more common it is here than in all postings.</param>
/// <param name="Growth">How its share grew since the earlier period; null where there is none, or nobody asked for it then.</param>
/// <param name="Trend">What follows of the growth.</param>
/// <param name="IsThin">True where too few postings or employers stand behind it.</param>
public sealed record SkillDemandRow(
    string? Group, string Skill, WilsonInterval Asking, long Openings, int Employers, RatioEstimate LocationQuotient, RatioEstimate? Growth, SkillTrend Trend, bool IsThin);

namespace Jiuye.Analytics;

/// <summary>What the quarterly tables know of one posting or seeker beyond <see cref="MarketFact"/>.</summary>
/// <remarks>Gender and household registration enter here only, because two official tables are by them; they reach no score, filter or grade.</remarks>
/// <param name="Market">The fact that all supply and demand statistics use.</param>
/// <param name="Record">The posting's or seeker's id: what the count can be traced to.</param>
/// <param name="EmployerKind">用人单位性质; null where not stated, and for seekers.</param>
/// <param name="Category">求职人员类别; null where the record does not tell it, and for postings.</param>
/// <param name="Gender"><c>男</c> or <c>女</c>; null where not stated, and for postings, which may not ask for one .</param>
public sealed record QuarterlyFact(MarketFact Market, string Record, EmployerKind? EmployerKind = null, SeekerCategory? Category = null, string? Gender = null);

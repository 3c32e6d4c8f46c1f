namespace Jiuye.Analytics;

/// <summary>What the willingness survey (就业意愿调查) knows of one registered person.</summary>
/// <param name="Person">The opaque key.</param>
/// <param name="Area">The office that serves; null where none is recorded.</param>
/// <param name="SurveyedOn">The day of the last survey; null where nobody has asked.</param>
/// <param name="IsWilling">What the person said; null where nobody has asked.</param>
/// <param name="IsInWork">In work on the day.</param>
/// <param name="IsHardToEmploy">Recognised as hard to employ; null where not recorded.</param>
public sealed record WillingnessFact(string Person, AreaCode? Area, DateOnly? SurveyedOn, bool? IsWilling, bool IsInWork, bool? IsHardToEmploy);

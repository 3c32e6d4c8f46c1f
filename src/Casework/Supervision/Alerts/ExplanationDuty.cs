namespace Jiuye.Casework;

/// <summary>文字性情况说明: the written explanation that an office owes.</summary>
/// <param name="Notice">The notice that asked for it.</param>
/// <param name="Due">The last day.</param>
/// <param name="DoneOn">The day on which it came; null where it has not.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Article">The article.</param>
public sealed record ExplanationDuty(SupervisionNotice Notice, DateOnly Due, DateOnly? DoneOn, DutyStatus Status, string Article);

namespace Jiuye.Casework;

/// <summary>A task of the year with its target.</summary>
/// <param name="Name">The task: <c>hard_to_employ_placed</c>.</param>
/// <param name="IsAid">True where it is a task of employment aid (004 Art. 7(2)).</param>
/// <param name="Target">How many were to be reached, above 0.</param>
/// <param name="Reached">How many were reached, at least 0; null where not counted yet.</param>
public sealed record AssessmentTarget(string Name, bool IsAid, int Target, int? Reached);

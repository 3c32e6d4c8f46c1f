namespace Jiuye.Analytics;

/// <summary>One rung of a ladder: how the codes of each column widen.</summary>
/// <param name="Name">The rung in outputs, such as <c>occ:minor district:city edu:all</c>; columns that stay as they are are not named.</param>
/// <param name="Changes">For each column the wider code of a code; null for none stays null, a column that is given up becomes <see cref="WageLadder.All"/>.</param>
public sealed record WageLadderStep(string Name, IReadOnlyList<Func<string?, string?>> Changes);

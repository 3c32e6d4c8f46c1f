namespace Jiuye.Analytics;

/// <summary>A row of a table before it is counted.</summary>
/// <param name="Code">The row's code.</param>
/// <param name="Name">Its Chinese name.</param>
/// <param name="Groups">The numbers of the groups that it sums.</param>
/// <param name="Parent">The code of the row that it is a part of; null for none.</param>
/// <param name="Flag">What is to be said of it in any case; null for nothing.</param>
internal sealed record RowDefinition(string Code, string Name, IReadOnlyList<int> Groups, string? Parent = null, string? Flag = null)
{
    internal const string NoneCode = "-";

    internal static RowDefinition None(string name) => new(NoneCode, name, [GroupTally.None]);
}

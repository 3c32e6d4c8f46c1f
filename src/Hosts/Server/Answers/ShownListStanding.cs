namespace Jiuye.Server;

/// <summary>How a list stands.</summary>
/// <param name="Candidates">How many pass.</param>
/// <param name="Best">The best score.</param>
/// <param name="MeanOfFirst">The mean of the first ones.</param>
internal sealed record ShownListStanding(int Candidates, double Best, double MeanOfFirst);

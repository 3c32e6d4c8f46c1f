namespace Jiuye.Server;

/// <summary>How hard a seeker is to place.</summary>
/// <param name="Level">The level.</param>
/// <param name="Lowest">The least level that missing answers leave open.</param>
/// <param name="Highest">The highest one.</param>
/// <param name="Points">Points of the card.</param>
/// <param name="CardVersion">The card.</param>
/// <param name="Text">In words, for the seeker.</param>
internal sealed record ShownGrade(int Level, int Lowest, int Highest, int Points, string CardVersion, string Text);

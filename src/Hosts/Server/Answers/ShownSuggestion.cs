namespace Jiuye.Server;

/// <summary>What a search box offers.</summary>
/// <param name="Text">The text offered.</param>
/// <param name="Kind">What it is: title, occupation, skill, employer.</param>
/// <param name="By">By what it was found.</param>
/// <param name="Start">Where the part that fits begins.</param>
/// <param name="Length">How long that part is.</param>
/// <param name="Postings">Postings behind it.</param>
internal sealed record ShownSuggestion(string Text, string Kind, string By, int Start, int Length, long Postings);

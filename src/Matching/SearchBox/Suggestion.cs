namespace Jiuye.Matching.SearchBox;

/// <summary>An entry that answers what was typed, and why.</summary>
/// <param name="Entry">What is offered.</param>
/// <param name="By">How it matched.</param>
/// <param name="Highlight">The part of the entry's text that matched, in UTF-16 units; never empty.</param>
/// <param name="Cost">What it is ranked by, the least first; see <see cref="SuggestionCosts"/>.</param>
public sealed record Suggestion(SearchEntry Entry, MatchedBy By, Range Highlight, int Cost);

namespace Jiuye.Matching.SearchBox;

/// <summary>Something that a search box may offer.</summary>
/// <param name="Text">What is shown, in any writing. Only its first <see cref="SuggestionIndex.LongestEntry"/> letters, digits and Chinese characters are searched.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Count">How often it was met, such as its postings; at least 0. Of two that match alike, the more frequent comes first.</param>
public sealed record SearchEntry(string Text, SearchEntryKind Kind, long Count);

namespace Jiuye;

/// <summary>A posting that was collapsed into another, as written to <c>duplicates.jsonl</c>.</summary>
/// <param name="Posting">The posting left out.</param>
/// <param name="KeptAs">The posting that stands for both.</param>
internal sealed record DuplicatePosting(string Posting, string KeptAs);

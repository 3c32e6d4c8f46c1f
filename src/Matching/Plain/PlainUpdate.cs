namespace Jiuye.Matching.Plain;

/// <summary>A change of a market of the measuring format: a posting that comes, or the id of one that closes.</summary>
/// <param name="Id">Whom it concerns.</param>
/// <param name="Posting">The posting that comes; null where one closes.</param>
internal sealed record PlainUpdate(PlainId Id, PlainPosting? Posting);

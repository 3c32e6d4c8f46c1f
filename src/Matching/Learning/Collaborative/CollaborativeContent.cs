namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>What is known of seekers and postings besides who acted upon what, so that those never seen get factors too.</summary>
/// <param name="Seekers">A row for each seeker; null where nothing is known of them.</param>
/// <param name="Postings">A row for each posting; null where nothing is known of them.</param>
public sealed record CollaborativeContent(ContentTable? Seekers, ContentTable? Postings);

namespace Jiuye.Cli;

/// <summary>The texts of a posting as its source has them.</summary>
/// <param name="Id">Its identity in the source; null where the source states none.</param>
/// <param name="Title">The title; empty where there is none.</param>
/// <param name="Description">The description; empty where there is none.</param>
internal sealed record CorpusPosting(string? Id, string Title, string Description);

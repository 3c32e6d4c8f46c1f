namespace Jiuye;

/// <summary>How candidates are found over Lucene.NET.</summary>
public sealed record LuceneCandidateOptions
{
    /// <summary>True where each filter's documents are kept from one question to the next, up to 2,048 sets of a bit a document; default true.</summary>
    public bool KeepsFilters { get; init; } = true;

    /// <summary>How many threads read texts while the index is built, at least 1; default 1. The lists do not depend on it.</summary>
    public int Threads { get; init; } = 1;
}

namespace Jiuye;

/// <summary>How candidates are found over Lucene.NET.</summary>
public sealed record LuceneCandidateOptions
{
    /// <summary>Bytes that may be taken by keeping what each filter lets pass from one question to the next, a bit a document; at least 0, where nothing is kept. Default 64 MiB.</summary>
    public long FilterMemory { get; init; } = 64L << 20;

    /// <summary>How many threads read texts while the index is built, at least 1; default 1. The lists do not depend on it.</summary>
    public int Threads { get; init; } = 1;
}

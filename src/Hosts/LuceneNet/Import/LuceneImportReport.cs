namespace Jiuye;

/// <summary>What became of the documents of an index: <see cref="Read"/> is <see cref="Imported"/> and <see cref="Rejected"/> together.</summary>
public sealed record LuceneImportReport
{
    /// <summary>Documents read.</summary>
    public int Read { get; init; }

    /// <summary>Postings made of them.</summary>
    public int Imported { get; init; }

    /// <summary>Documents of which no posting could be made; each was told.</summary>
    public int Rejected { get; init; }

    /// <summary>Documents passed over because the index holds them as deleted.</summary>
    public int Deleted { get; init; }

    /// <summary>Fields that a posting was kept without because nobody could read them; each was told, and its text stays in <c>extra</c>.</summary>
    public int UnreadFields { get; init; }

    /// <summary>Documents read from parts of the index that a Lucene before 4.8 wrote: they have no checksums, so that damage may pass unseen.</summary>
    public int Unchecked { get; init; }

    /// <summary>Mapped fields of which no document stores a value: they are searched there, and cannot be had back.</summary>
    public IReadOnlyList<string> NeverStored { get; init; } = [];
}

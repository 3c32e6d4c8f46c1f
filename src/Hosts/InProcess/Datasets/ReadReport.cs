namespace Jiuye;

/// <summary>What a reader has read so far, over all its files.</summary>
public sealed class ReadReport
{
    private readonly SortedDictionary<string, SourceCounts> bySource = new(StringComparer.Ordinal);

    /// <summary>All rows together.</summary>
    public SourceCounts All { get; } = new();

    /// <summary>The same by the rows' <c>source</c>, or by the file's name where a row has none.</summary>
    public IReadOnlyDictionary<string, SourceCounts> BySource => bySource;

    /// <summary>Fields that rows were kept without because nobody could read them.</summary>
    public long UnreadFields { get; private set; }

    internal void Add(string source, RowCounts row, int unread)
    {
        All.Add(row);
        Of(source).Add(row);
        UnreadFields += unread;
    }

    internal void AddRejected(string source)
    {
        All.AddRejected();
        Of(source).AddRejected();
    }

    internal SourceCounts Of(string source)
    {
        if (!bySource.TryGetValue(source, out var counts))
            bySource.Add(source, counts = new());
        return counts;
    }
}

namespace Jiuye;

/// <summary>Tells with which sets of a block a new one must be compared; how sure that misses none, each kind says.</summary>
internal interface ICandidates
{
    /// <summary>Writes the rows added so far that may be like a set, ascending, each once.</summary>
    void Find(ReadOnlySpan<ulong> set, List<int> rows);

    /// <summary>Adds a set; rows come in ascending order.</summary>
    void Add(int row, ReadOnlySpan<ulong> set);
}

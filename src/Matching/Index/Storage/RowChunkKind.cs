namespace Jiuye.Matching.Storage;

/// <summary>How a chunk of a row set is stored; the numbers stand in files.</summary>
internal enum RowChunkKind : ushort
{
    /// <summary>A bitmap, up to its last word that is not zero.</summary>
    Dense = 0,

    /// <summary>The rows' low 16 bits, ascending.</summary>
    Sparse = 1,

    /// <summary>For each run of rows the low 16 bits of its first row and of its last.</summary>
    Runs = 2,
}

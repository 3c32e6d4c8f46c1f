namespace Jiuye.Matching.Storage;

/// <summary>When the bytes of a section are checked against their checksums; the numbers stand in files.</summary>
internal enum SectionCheck : byte
{
    /// <summary>All before the file is served.</summary>
    AtOpen = 0,

    /// <summary>Block by block, whenever bytes are read: for what is large and seldom read.</summary>
    AtRead = 1,
}

namespace Jiuye.Matching.Storage;

/// <summary>What a manifest says of a segment file.</summary>
/// <param name="Name">What the snapshot calls it.</param>
/// <param name="Kind">What its rows are.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Checksum">Its root checksum.</param>
/// <param name="FileName">Its name in the folder, never used for other content.</param>
internal sealed record SnapshotFile(string Name, string Kind, long Bytes, uint Checksum, string FileName);

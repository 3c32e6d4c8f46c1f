namespace Jiuye.Cli;

/// <summary>A file of an index in figures.</summary>
/// <param name="Name">What the snapshot calls it.</param>
/// <param name="Kind">Postings, seekers, or market.</param>
/// <param name="FileName">Its name in the folder.</param>
/// <param name="Records">How many records; 0 for the market.</param>
/// <param name="Live">How many of them are still held.</param>
/// <param name="Terms">How many terms have lists.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Checksum">Its root checksum.</param>
/// <param name="Sections">The bytes of each section, in the order of the file.</param>
internal sealed record SegmentFigures(
    string Name, string Kind, string FileName, long Records, long Live, long Terms, long Bytes, uint Checksum, IReadOnlyList<(string Name, long Bytes)> Sections);

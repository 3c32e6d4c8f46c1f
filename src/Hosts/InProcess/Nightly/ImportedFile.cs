namespace Jiuye;

/// <summary>What was read of one file.</summary>
/// <param name="File">Its name.</param>
/// <param name="Rows">Rows, bad ones among them.</param>
/// <param name="Rejected">Bad rows.</param>
/// <param name="Duplicates">Rows collapsed into another.</param>
internal sealed record ImportedFile(string File, long Rows, long Rejected, long Duplicates);

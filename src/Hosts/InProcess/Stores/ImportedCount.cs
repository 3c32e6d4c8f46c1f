namespace Jiuye;

/// <summary>What an import did with the rows of one kind.</summary>
/// <param name="Read">Rows read and accepted.</param>
/// <param name="Changed">Those that were new to the store or other than it had them.</param>
public sealed record ImportedCount(long Read, long Changed);

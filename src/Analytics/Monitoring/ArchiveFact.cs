namespace Jiuye.Analytics;

/// <summary>An archive kept by a street (在街道（乡镇）管理劳动力档案).</summary>
/// <param name="Office">The street.</param>
/// <param name="ReceivedOn">The day it came.</param>
/// <param name="LeftOn">The day it was handed on; null while it is there.</param>
/// <param name="Holder">Whose it is.</param>
public sealed record ArchiveFact(AreaCode Office, DateOnly ReceivedOn, DateOnly? LeftOn, ArchiveHolder Holder);

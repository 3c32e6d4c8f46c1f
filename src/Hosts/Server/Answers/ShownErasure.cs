namespace Jiuye.Server;

/// <summary>Where something of a person was held.</summary>
/// <param name="District">The district.</param>
/// <param name="Sequence">The row of its log that says that the person was erased.</param>
internal sealed record ShownErasure(string District, long Sequence);

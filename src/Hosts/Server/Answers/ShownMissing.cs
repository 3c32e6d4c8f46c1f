namespace Jiuye.Server;

/// <summary>A district that is not in an area's figures.</summary>
/// <param name="District">The district.</param>
/// <param name="Reason">no_night, older_version, newer_version or damaged.</param>
internal sealed record ShownMissing(string District, string Reason);

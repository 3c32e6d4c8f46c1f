namespace Jiuye.Server;

/// <summary>A district.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name; empty where the gazetteer has none.</param>
internal sealed record ShownDistrict(string Code, string Name);

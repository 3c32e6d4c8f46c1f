namespace Jiuye.Server;

/// <summary>A file of the console.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Form">Its content type.</param>
/// <param name="Tag">Its entity tag: the hash of its bytes.</param>
internal sealed record ConsoleFile(ReadOnlyMemory<byte> Content, string Form, string Tag);

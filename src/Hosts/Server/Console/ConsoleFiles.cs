using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Jiuye.Server;

/// <summary>The console's files, which lie in the assembly: there is nothing to install or to build.</summary>
internal static class ConsoleFiles
{
    private const string Prefix = "console/";

    /// <summary>Every file by its name.</summary>
    internal static FrozenDictionary<string, ConsoleFile> All { get; } = typeof(ConsoleFiles).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(static name => name[Prefix.Length..], Read, StringComparer.Ordinal);

    private static ConsoleFile Read(string name)
    {
        using var stream = typeof(ConsoleFiles).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new(content, FormOf(name), $"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..32]}\"");
    }

    private static string FormOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => throw new InvalidOperationException($"The console's file {name} has no content type."),
    };
}

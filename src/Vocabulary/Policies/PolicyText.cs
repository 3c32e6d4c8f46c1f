using System.Reflection;
using System.Text;

namespace Jiuye.Vocabulary;

/// <summary>The text of a policy and where it came from, so that messages name the file and <c>extends</c> is followed from there.</summary>
/// <param name="File">What messages call the file.</param>
/// <param name="Identity">What tells two sources apart: the full path, or the embedded name.</param>
/// <param name="Folder">The folder that relative paths start from; null for embedded policies and texts without a file.</param>
/// <param name="Json">The text.</param>
internal sealed record PolicyText(string File, string Identity, string? Folder, string Json)
{
    private const string ResourceFolder = "policies/";
    private const string Extension = ".json";

    /// <summary>The longest policy file that is read, bytes. The largest of ours has a few hundred thousand.</summary>
    internal const long LongestFile = 4 * 1024 * 1024;

    /// <summary>The names of the embedded policies in ordinal order.</summary>
    internal static IReadOnlyList<string> EmbeddedNames { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(static name => name.StartsWith(ResourceFolder, StringComparison.Ordinal))
            .Select(static name => name[ResourceFolder.Length..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    internal static bool IsEmbedded(string name) => EmbeddedNames.Contains(name, StringComparer.Ordinal);

    internal static PolicyText Embedded(string name)
    {
        var resource = ResourceFolder + name + Extension;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{resource}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new(resource, resource, null, reader.ReadToEnd());
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">The file is missing or can't be read.</exception>
    /// <exception cref="PolicyException">The file is too long or isn't UTF-8.</exception>
    internal static PolicyText FromFile(string path)
    {
        var full = Path.GetFullPath(path);
        if (new FileInfo(full).Length > LongestFile)
            throw new PolicyException([new(path, "$", "a longer file", $"at most {LongestFile} bytes")]);
        try
        {
            var json = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(System.IO.File.ReadAllBytes(full)).TrimStart('\uFEFF');
            return new(path, full, Path.GetDirectoryName(full), json);
        }
        catch (DecoderFallbackException)
        {
            throw new PolicyException([new(path, "$", "bytes that are no UTF-8", "UTF-8 text")]);
        }
    }

    /// <summary>Follows an <c>extends</c>: the name of an embedded policy, or a file ending in .json relative to this one.</summary>
    /// <exception cref="PolicyException">There is no such policy.</exception>
    internal PolicyText Follow(string target)
    {
        if (IsEmbedded(target))
            return Embedded(target);
        if (Folder is not null && target.EndsWith(Extension, StringComparison.Ordinal))
        {
            var path = Path.Combine(Folder, target);
            if (System.IO.File.Exists(path))
                return FromFile(path);
        }

        throw new PolicyException([new(
            File, "$.extends", '"' + target + '"', "a file ending in .json beside this one, or one of " + string.Join(", ", EmbeddedNames))]);
    }
}

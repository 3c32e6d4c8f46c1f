using System.Reflection;
using System.Text;

namespace Jiuye.Matching.Text;

/// <summary>Reads the word lists that travel inside the assembly: UTF-8, one entry a line; a line that starts with <c># </c> is a comment.</summary>
internal static class LexiconResource
{
    /// <summary>The entries of a plain list.</summary>
    internal static IEnumerable<string> Lines(string file)
    {
        var name = "lexicons/" + file;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
                yield return line;
        }
    }

    /// <summary>The rows of a tab-separated list without its header.</summary>
    internal static IEnumerable<string[]> Rows(string file)
    {
        var columns = 0;
        foreach (var line in Lines(file))
        {
            var fields = line.Split('\t');
            if (columns == 0)
            {
                columns = fields.Length;
                continue;
            }

            if (fields.Length != columns)
                throw new InvalidOperationException($"lexicons/{file}: '{line}' has {fields.Length} fields, expected {columns}.");
            yield return fields;
        }
    }
}

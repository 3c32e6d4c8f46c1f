using System.Reflection;
using System.Text;

namespace Jiuye.Vocabulary;

/// <summary>Reads the code lists that travel inside the assembly: tab-separated, one header line, no quoting.</summary>
internal static class CodeTable
{
    internal static IEnumerable<string[]> Read(string file)
    {
        var name = "codes/" + file;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var columns = reader.ReadLine()!.Split('\t').Length;
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (fields.Length != columns)
                throw new InvalidOperationException($"{name}: '{line}' has {fields.Length} fields, expected {columns}.");
            yield return fields;
        }
    }
}

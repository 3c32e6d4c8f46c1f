using System.Reflection;
using System.Text;

namespace Jiuye.Matching.Audit;

/// <summary>Reads the tables of <c>datasets/audit</c> that travel inside the assembly: UTF-8, tab-separated, a heading, <c># </c> before a comment.</summary>
internal static class AuditTable
{
    /// <summary>The rows without the heading.</summary>
    /// <exception cref="InvalidOperationException">A row has another number of fields than the heading: the table was shipped damaged.</exception>
    internal static IEnumerable<string[]> Rows(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("audit/" + file)
            ?? throw new InvalidOperationException($"The assembly lacks its resource 'audit/{file}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var columns = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
                continue;
            var fields = line.Split('\t');
            if (columns == 0)
                columns = fields.Length;
            else if (fields.Length != columns)
                throw new InvalidOperationException($"audit/{file}: '{line}' has {fields.Length} fields, expected {columns}.");
            else
                yield return fields;
        }
    }
}

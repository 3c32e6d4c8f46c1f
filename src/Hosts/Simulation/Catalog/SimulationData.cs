using System.Reflection;
using System.Text;

namespace Jiuye.Simulation;

/// <summary>Reads the project's own tables that travel inside the assembly: tab-separated, one header line, no quoting.</summary>
internal static class SimulationData
{
    internal static IReadOnlyList<string[]> Rows(string file)
    {
        var name = "simulation/" + file;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var columns = reader.ReadLine()!.Split('\t').Length;
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (fields.Length != columns)
                throw new InvalidOperationException($"{name}: row {rows.Count + 2} has {fields.Length} fields, expected {columns}.");
            rows.Add(fields);
        }

        return rows;
    }
}

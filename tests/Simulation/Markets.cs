using Jiuye.Simulation;

namespace Simulation.Tests;

/// <summary>Small markets for tests.</summary>
internal static class Markets
{
    internal static readonly DateOnly AsOf = new(2026, 3, 31);

    internal static SimulationOptions Options(long postings, long seekers, long seed = 1) => new()
    {
        Postings = postings,
        Seekers = seekers,
        Seed = seed,
        AsOf = AsOf,
        Cities = CityMix.Parse("广州:3,东莞:1,110105"),
    };

    internal static MarketModel Model(long seed = 1) => new(Options(1_000, 1_000, seed));

    /// <summary>Writes a market and returns its files by name.</summary>
    internal static async Task<SortedDictionary<string, byte[]>> WriteAsync(SimulationOptions options)
    {
        using var folder = new TemporaryFolder();
        await MarketSimulator.WriteAsync(options, folder.Inner("market"));
        return Files(folder.Inner("market"));
    }

    internal static SortedDictionary<string, byte[]> Files(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder))
            files.Add(Path.GetFileName(file), File.ReadAllBytes(file));
        return files;
    }

    internal static string[] Lines(byte[] file) => System.Text.Encoding.UTF8.GetString(file).TrimEnd('\n').Split('\n');

    internal static string Rows(IRowSource source, long from, long until)
    {
        using var rows = new RowWriter();
        for (var i = from; i < until; i++)
            source.Write(rows, i);
        return System.Text.Encoding.UTF8.GetString(rows.Bytes.Span);
    }
}

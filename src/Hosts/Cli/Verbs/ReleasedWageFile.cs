using Jiuye.Analytics;

namespace Jiuye.Cli;

/// <summary>Reads a table of wages that is out, as <c>jiuye wages</c> writes it: the columns before <c>n</c>, and on which rung each row stands.</summary>
internal static class ReleasedWageFile
{
    /// <exception cref="DatasetException">The file can't be read, or is no such table of these columns.</exception>
    internal static IReadOnlyList<ReleasedWages> Read(string path, IReadOnlyList<string> columns, WageLadder ladder)
    {
        if (!File.Exists(path))
            throw new DatasetException(path, "is missing; expected a table of wages");
        using var reader = new StreamReader(path);
        var fields = new List<string>();
        _ = CsvLine.TrySplit(reader.ReadLine() ?? "", fields);
        string[] header = [.. fields];
        var count = Array.IndexOf(header, "n");
        if (count < 1)
            throw new DatasetException(path, "has no column n behind the columns that it crosses; expected a table as jiuye wages writes it");
        var by = header[..count];
        var (mean, basis, key) = (Array.IndexOf(header, "mean"), Array.IndexOf(header, "basis"), Array.IndexOf(header, "basis_key"));
        var (shown, withheld, wider) = (new List<CellKey>(), new List<CellKey>(), new Dictionary<string, HashSet<CellKey>>(StringComparer.Ordinal));
        while (reader.ReadLine() is { } line)
        {
            if (!CsvLine.TrySplit(line, fields) || fields.Count != header.Length)
                throw new DatasetException(path, $"a line has {fields.Count} fields; expected {header.Length}");
            var own = KeyOf(fields.Take(count));
            var rung = basis < 0 ? "own" : fields[basis];
            var isShown = mean >= 0 && fields[mean].Length > 0;
            (isShown && rung == "own" ? shown : withheld).Add(own);
            if (isShown && rung != "own" && key >= 0)
                (wider.TryGetValue(rung, out var keys) ? keys : wider[rung] = []).Add(KeyOf(fields[key].Split('|').Select(static code => code == "-" ? "" : code)));
        }

        try
        {
            return [ReleasedWages.By(columns, by, shown, withheld), .. wider.Select(pair => new ReleasedWages(StepOf(path, ladder, pair.Key).Changes, pair.Value, []))];
        }
        catch (ArgumentException problem)
        {
            throw new DatasetException(path, problem.Message, problem);
        }
    }

    private static CellKey KeyOf(IEnumerable<string> codes) => new([.. codes.Select(static code => code.Length == 0 ? null : code)]);

    private static WageLadderStep StepOf(string path, WageLadder ladder, string name) => ladder.Steps.FirstOrDefault(step => step.Name == name)
        ?? throw new DatasetException(path, $"a row stands on '{name}', which is no rung of the columns asked; expected {string.Join(", ", ladder.Steps.Select(static step => step.Name))}");
}

using System.Globalization;
using CsvHelper;
using Jiuye.Matching.Learning;

namespace Jiuye.MLNet;

/// <summary>A feature file of the engine (what <c>rank-train --features</c> writes, what <c>profile-eval</c> reads) as data of ML.NET. Immutable.</summary>
/// <remarks>Columns mean here what they mean to the engine: numbers, yes and no, else a category; an empty cell is missing (<see cref="FeatureColumn"/>).</remarks>
public sealed class FeatureFile
{
    private readonly Dictionary<string, string[]> columns;

    private FeatureFile(string name, Dictionary<string, string[]> columns, int rows) => (Name, this.columns, Count) = (name, columns, rows);

    /// <summary>What errors call the file.</summary>
    public string Name { get; }

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>The columns in the order of the file.</summary>
    public IReadOnlyCollection<string> Columns => columns.Keys;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It has no rows, a column comes twice, or a row has more or fewer cells than the header.</exception>
    public static FeatureFile Read(string path)
    {
        using var text = new StreamReader(path);
        using var csv = CsvReader.Create(text, new CsvReaderOptions(), leaveOpen: true);
        var name = Path.GetFileName(path);
        csv.ReadHeader();
        string[] headers = [.. csv.Headers];
        if (headers.Distinct(StringComparer.Ordinal).Count() != headers.Length)
            throw new InvalidDataException($"{name}: a column comes twice: {string.Join(", ", headers)}.");
        var rows = new List<string[]>();
        while (csv.Read())
        {
            if (csv.FieldCount != headers.Length)
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{name}: row {rows.Count + 1} has {csv.FieldCount} cells; expected {headers.Length}, as the header has."));
            rows.Add([.. Enumerable.Range(0, headers.Length).Select(csv.GetString)]);
        }

        if (rows.Count == 0)
            throw new InvalidDataException($"{name}: has no rows under its header.");
        return new(name, Enumerable.Range(0, headers.Length).ToDictionary(at => headers[at], at => rows.ConvertAll(row => row[at]).ToArray(), StringComparer.Ordinal), rows.Count);
    }

    /// <summary>A column as texts.</summary>
    /// <exception cref="ArgumentException">There is none of the name.</exception>
    public IReadOnlyList<string> Texts(string column) => columns.TryGetValue(column, out var texts)
        ? texts
        : throw new ArgumentException($"{Name} has no column '{column}': it has {string.Join(", ", columns.Keys)}.", nameof(column));

    /// <summary>A column of numbers without gaps.</summary>
    /// <exception cref="InvalidDataException">A cell is no finite number.</exception>
    public double[] Numbers(string column)
    {
        var texts = Texts(column);
        var numbers = new double[texts.Count];
        for (var row = 0; row < numbers.Length; row++)
        {
            if (!FeatureColumn.TryNumber(texts[row], out numbers[row]))
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{Name}: row {row + 1}, column '{column}': '{texts[row]}': expected a number."));
        }

        return numbers;
    }

    /// <summary>The features: every column but the named ones.</summary>
    public FeatureRows Features(params IEnumerable<string> others)
    {
        FeatureColumn[] read = [.. columns.Keys.Except(others, StringComparer.Ordinal).Select(column => FeatureColumn.Of(column, columns[column]))];
        var values = new double[Count * read.Length];
        for (var at = 0; at < values.Length; at++)
            values[at] = read[at % read.Length].Values[at / read.Length];
        return new([.. read.Select(static column => column.Feature)], values);
    }
}

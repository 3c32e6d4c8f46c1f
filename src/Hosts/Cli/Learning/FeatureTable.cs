using System.Globalization;
using CsvHelper;
using Jiuye.Matching.Learning;

namespace Jiuye.Cli;

/// <summary>A CSV of features with a label: numbers where every cell of a column is one, else categories; an empty cell is missing.</summary>
internal sealed class FeatureTable
{
    private readonly string name;
    private readonly List<string> headers;
    private readonly List<string[]> rows;

    private FeatureTable(string name, List<string> headers, List<string[]> rows) => (this.name, this.headers, this.rows) = (name, headers, rows);

    /// <summary>How many rows.</summary>
    internal int Count => rows.Count;

    /// <exception cref="InvalidDataException">The file has no rows, or a row has more or fewer cells than the header.</exception>
    internal static FeatureTable Read(FileInfo file)
    {
        using var input = new StreamReader(file.FullName);
        using var reader = CsvReader.Create(input, new CsvReaderOptions(), leaveOpen: true);
        reader.ReadHeader();
        var (headers, rows) = (reader.Headers.ToList(), new List<string[]>());
        while (reader.Read())
        {
            if (reader.FieldCount != headers.Count)
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: row {rows.Count + 1} has {reader.FieldCount} cells; expected {headers.Count}, as the header has."));
            rows.Add([.. Enumerable.Range(0, headers.Count).Select(reader.GetString)]);
        }

        return rows.Count > 0 ? new(file.Name, headers, rows) : throw new InvalidDataException($"{file.Name}: has no rows under its header.");
    }

    internal bool Has(string column) => headers.Contains(column, StringComparer.Ordinal);

    /// <summary>A column as text.</summary>
    internal string[] Texts(string column)
    {
        var at = headers.IndexOf(column);
        return at >= 0 ? [.. rows.Select(row => row[at])] : throw new UsageException($"{name} has no column '{column}': it has {string.Join(", ", headers)}.");
    }

    /// <summary>A column of numbers without gaps.</summary>
    internal double[] Numbers(string column, string expected)
    {
        var texts = Texts(column);
        var numbers = new double[texts.Length];
        for (var row = 0; row < numbers.Length; row++)
            numbers[row] = FeatureColumn.TryNumber(texts[row], out var number) ? number : throw Unreadable(row, column, texts[row], expected);
        return numbers;
    }

    /// <summary>A column of outcomes, 0 or 1.</summary>
    internal double[] Outcomes(string column)
    {
        var numbers = Numbers(column, "0 or 1");
        var wrong = Array.FindIndex(numbers, static number => number is not (0 or 1));
        return wrong < 0 ? numbers : throw Unreadable(wrong, column, Texts(column)[wrong], "0 or 1");
    }

    /// <summary>The columns that are not named as features, with the rows' values.</summary>
    /// <param name="others">Columns that are no features.</param>
    /// <param name="rising">Columns that a prediction may only rise with.</param>
    /// <param name="falling">Columns that it may only fall with.</param>
    internal (FeatureSet Features, double[] Values) Features(IEnumerable<string> others, IReadOnlyCollection<string> rising, IReadOnlyCollection<string> falling)
    {
        var left = headers.Except(others, StringComparer.Ordinal).ToArray();
        if (left.Length == 0)
            throw new UsageException($"{name} has no column left that could be a feature.");
        foreach (var directed in rising.Concat(falling))
        {
            if (!left.Contains(directed, StringComparer.Ordinal) || rising.Contains(directed) && falling.Contains(directed))
                throw new UsageException($"'{directed}' can have no direction: expected one of {string.Join(", ", left)}, as rising or as falling.");
        }

        var columns = left.Select(column => Column(column, rising.Contains(column) ? MonotoneDirection.Rising : falling.Contains(column) ? MonotoneDirection.Falling : MonotoneDirection.Free)).ToArray();
        var values = new double[rows.Count * columns.Length];
        for (var at = 0; at < values.Length; at++)
            values[at] = columns[at % columns.Length].Values[at / columns.Length];
        return (new(columns.Select(static column => column.Feature)), values);
    }

    /// <summary>A number for each text, the same for the same.</summary>
    internal static int[] Numbered(string[] texts)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        return Array.ConvertAll(texts, text => places.TryGetValue(text, out var place) ? place : places[text] = places.Count);
    }

    private FeatureColumn Column(string column, MonotoneDirection direction)
    {
        var texts = Texts(column);
        var read = FeatureColumn.Of(column, texts);
        if (direction != MonotoneDirection.Free && read.Feature.Kind == FeatureKind.Category)
            throw new UsageException($"'{column}' holds '{texts.First(static text => text.Length > 0 && !FeatureColumn.TryNumber(text, out _))}' and is a category: a direction needs numbers, or yes and no.");
        return read with { Feature = read.Feature with { Direction = direction } };
    }

    private InvalidDataException Unreadable(int row, string column, string text, string expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{name}: row {row + 1}, column '{column}': '{text}': expected {expected}."));
}

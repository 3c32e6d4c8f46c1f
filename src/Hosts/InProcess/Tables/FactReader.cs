using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace Jiuye;

/// <summary>Streams a CSV file of facts: a header line, then one fact a line; packed with gzip or not.</summary>
/// <remarks>
/// A statistic that silently lacks rows is wrong, so the first bad row stops the reading, named by file, line, field and value.
/// UTF-8, with or without a byte order mark; fields in double quotes may hold commas and line breaks.
/// </remarks>
internal sealed class FactReader : IDisposable
{
    private static readonly CsvReaderOptions Layout = new()
    {
        Separator = ',',
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MaxRecordSize = DatasetLimits.Default.RowBytes,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        PoolStrings = true,
    };

    private readonly string file;
    private readonly CsvReader rows;
    private readonly string[] header;

    private FactReader(string path)
    {
        file = path;
        rows = CsvReader.Create(DatasetStream.Open(path, DatasetLimits.Default), Layout, leaveOpen: false);
        try
        {
            header = Header();
        }
        catch
        {
            rows.Dispose();
            throw;
        }
    }

    /// <summary>Opens a file and reads its header.</summary>
    /// <exception cref="DatasetException">The file can't be read, or its header is at fault.</exception>
    internal static FactReader Open(string path) => new(path);

    /// <summary>Goes on to the next row.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="DatasetException">The row is no CSV, or has another number of fields than the header.</exception>
    internal bool Read()
    {
        if (!Guarded(rows.Read))
            return false;
        if (rows.FieldCount != header.Length)
        {
            throw Fault(
                "", Encoding.UTF8.GetString(rows.RawRecord), string.Create(CultureInfo.InvariantCulture, $"has {rows.FieldCount} fields"),
                string.Create(CultureInfo.InvariantCulture, $"{header.Length} as in the header"));
        }

        return true;
    }

    /// <summary>The line of the row at hand, the header being the first.</summary>
    internal long Line => rows.LineNumber;

    /// <summary>The number of a column that must be there.</summary>
    /// <exception cref="DatasetException">There is none of that name.</exception>
    internal int Column(string name) =>
        Find(name) ?? throw new DatasetException(file, $"has no column '{name}'; there are {string.Join(", ", header.Select(ShownValue.Of))}");

    /// <summary>The names of the columns, in order.</summary>
    internal IReadOnlyList<string> Columns => header;

    /// <summary>The number of a column; null where there is none of that name.</summary>
    internal int? Find(string name) => Array.IndexOf(header, name) is >= 0 and var column ? column : null;

    /// <summary>A code; null where the field is empty.</summary>
    /// <exception cref="DatasetException">The field is no UTF-8.</exception>
    internal string? Code(int column)
    {
        var bytes = rows.GetSpan(column);
        if (bytes.IsEmpty)
            return null;
        return Utf8.IsValid(bytes) ? rows.GetString(column) : throw Fault(header[column], rows.GetString(column), "is no UTF-8", "a file saved as UTF-8");
    }

    /// <summary>A whole number of persons, at least 0; 1 where there is no such column or the field is empty.</summary>
    /// <exception cref="DatasetException">The field is no such number.</exception>
    internal long Persons(int? column)
    {
        if (column is not { } at || rows.IsEmpty(at))
            return 1;
        if (long.TryParse(rows.GetSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var persons) && persons <= 1_000_000_000_000)
            return persons;
        throw Fault(header[at], rows.GetString(at), "is no count of persons", "a whole number from 0 to 1000000000000");
    }

    /// <summary>A finite number.</summary>
    /// <param name="column">Which column.</param>
    /// <param name="least">The least allowed.</param>
    /// <param name="mayBeLeast">False where the number must be above <paramref name="least"/>.</param>
    /// <param name="expected">What is expected, for the message.</param>
    /// <exception cref="DatasetException">The field is no such number.</exception>
    internal double Number(int column, double least, bool mayBeLeast, string expected)
    {
        if (double.TryParse(rows.GetSpan(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number) && (number > least || (mayBeLeast && number == least)))
        {
            return number;
        }

        throw Fault(header[column], rows.GetString(column), "is no such number", expected);
    }

    /// <summary>What is wrong with a field of the row at hand.</summary>
    internal DatasetException Fault(string column, string value, string reason, string expected) =>
        new(file, string.Create(CultureInfo.InvariantCulture, $"line {rows.LineNumber}{(column.Length == 0 ? "" : ", " + column)}: '{ShownValue.Of(value)}' {reason}; expected {expected}"));

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();

    private string[] Header()
    {
        Guarded(() =>
        {
            rows.ReadHeader();
            return true;
        });
        string[] names = [.. rows.Headers.Select(static name => name.Trim())];
        if (names.Length == 0)
            throw new DatasetException(file, "has no header line; expected the names of the columns, such as district,occ,month,n");
        foreach (var name in names)
        {
            if (names.Count(other => other == name) > 1)
                throw new DatasetException(file, $"line 1: '{ShownValue.Of(name)}' names two columns; expected each column once");
        }

        return names;
    }

    private bool Guarded(Func<bool> step)
    {
        try
        {
            return step();
        }
        catch (CsvFormatException cause)
        {
            throw new DatasetException(file, string.Create(CultureInfo.InvariantCulture, $"line {cause.LineNumber}: is no CSV: {cause.Message}"), cause);
        }
    }
}

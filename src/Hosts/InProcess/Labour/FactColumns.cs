using System.Globalization;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Typed columns of a CSV file of facts. An empty field is «not recorded»; a column that nobody knows, or a value that is not what it should be, stops the reading.</summary>
internal sealed class FactColumns : IDisposable
{
    private static readonly DateOnly Earliest = new(1900, 1, 1);

    private readonly FactReader reader;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="required">Columns that must be there.</param>
    /// <param name="optional">Columns that may be.</param>
    /// <exception cref="DatasetException">The file can't be read, lacks a column, or has one that is not known.</exception>
    internal FactColumns(string path, IReadOnlyList<string> required, IReadOnlyList<string> optional)
    {
        reader = FactReader.Open(path);
        try
        {
            foreach (var name in required)
                columns.Add(name, reader.Column(name));
            foreach (var name in optional)
            {
                if (reader.Find(name) is { } column)
                    columns.Add(name, column);
            }

            if (reader.Columns.FirstOrDefault(name => !columns.ContainsKey(name)) is { } unknown)
                throw new DatasetException(path, $"line 1: '{ShownValue.Of(unknown)}' is no column of this file; expected {string.Join(",", required)} and, where known, {string.Join(",", optional)}");
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>Reads a whole file.</summary>
    internal static IReadOnlyList<T> All<T>(string path, IReadOnlyList<string> required, IReadOnlyList<string> optional, Func<FactColumns, T> row, CancellationToken cancellation)
    {
        using var file = new FactColumns(path, required, optional);
        var facts = new List<T>();
        while (file.reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            facts.Add(row(file));
        }

        return facts;
    }

    internal bool Has(string name) => columns.ContainsKey(name);

    internal string? Text(string name) => columns.TryGetValue(name, out var column) ? reader.Code(column)?.Trim() is { Length: > 0 } text ? text : null : null;

    internal string Key(string name) => Text(name) switch
    {
        null => throw Missing(name, "an opaque key"),
        { Length: > 128 } text => throw reader.Fault(name, text, "is too long", "at most 128 characters"),
        // A key of eighteen digits would be an identity number: printed in a list, it would leak.
        { } text when LooksLikeIdNumber(text) => throw reader.Fault(name, "******", "looks like an ID number", "an opaque key that says nothing about the person"),
        { } text => text,
    };

    internal T Required<T>(string name, T? value, string expected)
        where T : struct =>
        value ?? throw Missing(name, expected);

    internal DateOnly? Day(string name)
    {
        if (Text(name) is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= Earliest
            ? day
            : throw reader.Fault(name, text, "is no day", "yyyy-MM-dd from 1900 on, such as 2026-03-31");
    }

    internal DateOnly RequiredDay(string name) => Required(name, Day(name), "a day as yyyy-MM-dd");

    internal bool? Flag(string name) => Text(name) switch
    {
        null => null,
        "yes" or "true" or "1" or "是" => true,
        "no" or "false" or "0" or "否" => false,
        { } text => throw reader.Fault(name, text, "is neither yes nor no", "yes, no or nothing"),
    };

    internal int? Whole(string name, int least, int most)
    {
        if (Text(name) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw reader.Fault(name, text, "is no such number", string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
    }

    internal decimal? Amount(string name, decimal least, decimal most)
    {
        if (Text(name) is not { } text)
            return null;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw reader.Fault(name, text, "is no such number", string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"));
    }

    internal double? Weight(string name)
    {
        if (Text(name) is not { } text)
            return null;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && number > 0
            ? number
            : throw reader.Fault(name, text, "is no weight", "a finite number above 0, such as 12.5");
    }

    internal T? Word<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is not { } text)
            return null;
        return Tokens<T>.TryRead(text, out var value) ? value : throw reader.Fault(name, text, "is no word of this column", "one of " + Tokens<T>.Expected);
    }

    internal T RequiredWord<T>(string name)
        where T : struct, Enum =>
        Required(name, Word<T>(name), "one of " + Tokens<T>.Expected);

    internal AreaCode? Area(string name)
    {
        if (Text(name) is not { } text)
            return null;
        return AreaCode.TryParse(text, out var area) ? area : throw reader.Fault(name, text, "is no area", "6 digits for a district, 9 for a street or 12 for a community");
    }

    internal AreaCode RequiredArea(string name) => Required(name, Area(name), "an area of 6, 9 or 12 digits");

    internal OccupationCode? Occupation(string name)
    {
        if (Text(name) is not { } text)
            return null;
        return OccupationCode.TryParse(text, out var code) ? code : throw reader.Fault(name, text, "is no occupation", "a code of the 2022 classification, such as 6-18-01");
    }

    internal IndustryCode? Industry(string name)
    {
        if (Text(name) is not { } text)
            return null;
        return IndustryCode.TryParse(text, out var code) ? code : throw reader.Fault(name, text, "is no industry", "a letter A–T or 2 to 4 digits of GB/T 4754-2017");
    }

    /// <summary>Texts with semicolons between; null where nothing is recorded, «-» for none.</summary>
    internal IReadOnlyList<string>? Texts(string name) => Text(name) switch
    {
        null => null,
        "-" => [],
        { } text => [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)],
    };

    internal IReadOnlyList<T>? Words<T>(string name)
        where T : struct, Enum =>
        Texts(name) is not { } words ? null
        : [.. words.Select(word => Tokens<T>.TryRead(word, out var value) ? value : throw reader.Fault(name, word, "is no word of this column", "one of " + Tokens<T>.Expected)).Order()];

    internal DatasetException Fault(string name, string value, string reason, string expected) => reader.Fault(name, value, reason, expected);

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private DatasetException Missing(string name, string expected) => reader.Fault(name, "", "is missing", expected);

    private static bool LooksLikeIdNumber(string text) => text.Length == 18 && text.AsSpan(0, 17).IndexOfAnyExceptInRange('0', '9') < 0 && (char.IsAsciiDigit(text[17]) || text[17] is 'X' or 'x');
}

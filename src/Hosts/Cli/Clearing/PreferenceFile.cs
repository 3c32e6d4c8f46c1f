using System.Globalization;

namespace Jiuye.Cli;

/// <summary>Reads a matrix of preferences: CSV without a heading, a line for each of one side, a number in [0, 1] for each of the other.</summary>
internal static class PreferenceFile
{
    // What .NET allows an array of numbers.
    private const long MostPreferences = int.MaxValue / 2;

    /// <summary>Reads a file.</summary>
    /// <returns>How many lines, how many numbers each has, and the numbers line after line.</returns>
    /// <exception cref="InvalidDataException">A number or a line's length is not as said, or there is none; the message says where.</exception>
    internal static (int Rows, int Columns, double[] Preferences) Read(string path)
    {
        var (preferences, rows, columns) = (new List<double>(), 0, 0);
        foreach (var (number, line) in TextLines.Numbered(path))
        {
            if (string.IsNullOrWhiteSpace(line))
                throw Fault(path, number, 1, "the line is empty; expected numbers from 0 to 1, parted by commas");
            var held = preferences.Count;
            Add(path, number, line, preferences);
            if (rows > 0 && preferences.Count - held != columns)
                throw Fault(path, number, Math.Min(preferences.Count - held, columns) + 1, string.Create(CultureInfo.InvariantCulture, $"the line has {preferences.Count - held} numbers; expected {columns} as on line 1"));
            (rows, columns) = (rows + 1, preferences.Count - held);
            if (preferences.Count > MostPreferences)
                throw Fault(path, number, 1, string.Create(CultureInfo.InvariantCulture, $"more than {MostPreferences} preferences; expected a smaller market"));
        }

        if (rows == 0)
            throw new InvalidDataException($"{path}: no lines; expected one for each of the side, each with numbers from 0 to 1.");
        return (rows, columns, [.. preferences]);
    }

    /// <summary>Reads head-counts: a whole number from 1 on each line.</summary>
    /// <exception cref="InvalidDataException">A number is not as said, or there are not as many as postings; the message says where.</exception>
    internal static int[] Places(string path, int postings)
    {
        var places = new List<int>();
        foreach (var (number, line) in TextLines.Numbered(path))
        {
            if (!int.TryParse(line, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var place) || place < 1)
                throw Fault(path, number, 1, $"the head-count is '{line}'; expected a whole number from 1");
            places.Add(place);
        }

        return places.Count == postings
            ? [.. places]
            : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path}: {places.Count} head-counts; expected {postings}, one for each posting."));
    }

    private static void Add(string path, long number, string line, List<double> preferences)
    {
        var column = 0;
        foreach (var field in line.AsSpan().Split(','))
        {
            column++;
            if (!double.TryParse(line.AsSpan()[field], NumberStyles.Float, CultureInfo.InvariantCulture, out var preference) || !(preference is >= 0 and <= 1))
                throw Fault(path, number, column, $"the preference is '{line[field]}'; expected a number from 0 to 1");
            preferences.Add(preference);
        }
    }

    private static InvalidDataException Fault(string path, long line, int column, string problem) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}: line {line}, column {column}: {problem}."));
}

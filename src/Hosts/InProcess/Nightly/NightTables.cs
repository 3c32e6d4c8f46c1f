using System.Globalization;

namespace Jiuye;

/// <summary>The tables of a district's last finished night, found below the folder of all results: <c>DISTRICT/DATE/</c>.</summary>
/// <remarks>Tables count persons and name none; lists of persons are not among them.</remarks>
public static class NightTables
{
    /// <summary>The file beside the dates that names the one to be read.</summary>
    public const string CurrentFile = "current";

    private const int LongestName = 32;
    private const int DayLength = 10;

    /// <summary>What may be read.</summary>
    public static IReadOnlyList<string> Names { get; } = [SupplyDemandStep.File, WagesStep.PostedFile, WagesStep.SurveyedFile, TrainingStep.File, ReportStep.JsonFile, NightlyRun.RunFile];

    /// <summary>The folder of the last finished night: the one that <see cref="CurrentFile"/> names, else the newest that is whole; null where there is none.</summary>
    /// <param name="results">The folder of a district's results.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static string? Last(string results)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(results);
        if (!Directory.Exists(results))
            return null;
        if (Current(Path.Combine(results, CurrentFile)) is { } named && IsWhole(Path.Combine(results, named)))
            return Path.Combine(results, named);
        return Whole(results).Max(StringComparer.Ordinal);
    }

    /// <summary>The folder of a day's finished night: of several the one that was made last; null where there is none.</summary>
    internal static string? Of(string results, DateOnly day)
    {
        var name = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Whole(results).Where(folder => Path.GetFileName(folder).StartsWith(name, StringComparison.Ordinal)).MaxBy(Number);
    }

    /// <summary>The days of which there is a finished night.</summary>
    internal static IEnumerable<DateOnly> Days(string results) =>
        Whole(results).Select(static folder => DateOnly.ParseExact(Path.GetFileName(folder)[..DayLength], "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The rows of a table that was written as CSV, the heading first, while they are enumerated.</summary>
    /// <exception cref="IOException">While enumerating: the file cannot be read.</exception>
    public static IEnumerable<IReadOnlyList<string>> Rows(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var fields = new List<string>();
            CsvLine.TrySplit(line, fields);
            yield return fields;
        }
    }

    private static IEnumerable<string> Whole(string results) =>
        Directory.Exists(results) ? Directory.EnumerateDirectories(results).Where(static folder => IsDate(Path.GetFileName(folder)) && IsWhole(folder)) : [];

    private static long Number(string folder) => Path.GetFileName(folder) is { Length: > DayLength } name && long.TryParse(name.AsSpan(DayLength + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // A name that is no date leads nowhere, least of all out of the folder.
    private static string? Current(string file)
    {
        if (!File.Exists(file))
            return null;
        using var reader = new StreamReader(file);
        var text = new char[LongestName + 1];
        var name = new string(text, 0, reader.ReadBlock(text)).Trim();
        return IsDate(name) ? name : null;
    }

    // A day that was made again has a number behind it.
    private static bool IsDate(string name) => DateOnly.TryParseExact(name.Split('.', 2)[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && (name.Length == DayLength || (name[DayLength] == '.' && !name.AsSpan(DayLength + 1).ContainsAnyExceptInRange('0', '9')));

    private static bool IsWhole(string folder) => File.Exists(Path.Combine(folder, NightlyRun.RunFile));
}

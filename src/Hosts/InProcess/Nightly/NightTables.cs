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
        return Directory.EnumerateDirectories(results).Where(static folder => IsDate(Path.GetFileName(folder)) && IsWhole(folder)).Max(StringComparer.Ordinal);
    }

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

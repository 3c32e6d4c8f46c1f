using System.Globalization;
using System.Text.Json;

namespace Jiuye.Vocabulary;

/// <summary>One year's exceptions from the five-day week.</summary>
/// <param name="Year">The year.</param>
/// <param name="Exceptions">Days of the year on which the week's rule does not hold: true where worked on a weekend, false where free on a weekday.</param>
internal sealed record CalendarYear(int Year, IReadOnlyDictionary<DateOnly, bool> Exceptions)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <summary>Reads the format that datasets/calendars/README.md describes.</summary>
    /// <exception cref="InvalidDataException">The text is not in that format; the message names the file and the place.</exception>
    internal static CalendarYear Read(string json, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return Read(document.RootElement, file);
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"{file}: {wrong.Message}", wrong);
        }
    }

    private static CalendarYear Read(JsonElement root, string file)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("year", out var number)
            || number.ValueKind != JsonValueKind.Number || !number.TryGetInt32(out var year) || year is < 1 or > 9999)
            throw new InvalidDataException($"{file}: $.year: expected a year in [1, 9999].");
        var exceptions = new Dictionary<DateOnly, bool>();
        var listed = new HashSet<DateOnly>();
        foreach (var (list, worked) in new[] { ("days_off", false), ("make_up_working_days", true) })
        {
            foreach (var day in Days(root, list, file))
            {
                if (day.Year != year || !listed.Add(day))
                    throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{file}: $.{list}: {day:yyyy-MM-dd} is listed twice or not in {year}."));
                if (IsWeekday(day) != worked)
                    exceptions[day] = worked;
            }
        }

        return new(year, exceptions);
    }

    /// <summary>Monday to Friday.</summary>
    internal static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static List<DateOnly> Days(JsonElement root, string list, string file)
    {
        if (!root.TryGetProperty(list, out var holidays) || holidays.ValueKind != JsonValueKind.Object)
            throw new InvalidDataException($"{file}: $.{list}: expected an object of holidays, each with its days.");
        var days = new List<DateOnly>();
        foreach (var holiday in holidays.EnumerateObject())
        {
            if (holiday.Value.ValueKind != JsonValueKind.Array)
                throw new InvalidDataException($"{file}: $.{list}.{holiday.Name}: expected a list of days.");
            foreach (var item in holiday.Value.EnumerateArray())
            {
                if (item.ValueKind != JsonValueKind.String
                    || !DateOnly.TryParseExact(item.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                    throw new InvalidDataException($"{file}: $.{list}.{holiday.Name}: found {item.GetRawText()}, expected a day as yyyy-MM-dd.");
                days.Add(day);
            }
        }

        return days;
    }
}

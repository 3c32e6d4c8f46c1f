using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace Jiuye.Vocabulary;

/// <summary>Which days are worked, and how far apart two days are in working days (工作日).</summary>
/// <remarks>The day of an event is never counted: one working day after a Friday is the next Monday, whether the Friday was worked or not.
/// Immutable and safe for any number of threads. Logarithmic time in the span asked for.</remarks>
public sealed class WorkingDayCalendar
{
    private const string ResourceFolder = "calendars/";

    // The first guess of how far to look, days beyond twice the count; widened where holidays are longer.
    private const int FirstReach = 14;

    private static readonly Lazy<WorkingDayCalendar> PrcYears = new(static () => new(EmbeddedYears()));

    // Null for the calendar that knows no holidays and therefore no years.
    private readonly FrozenDictionary<int, CalendarYear>? years;
    private readonly FrozenDictionary<DateOnly, bool> exceptions;

    // Exceptions as day numbers in rising order, and by how much weekdays must be corrected up to and including each.
    private readonly int[] exceptionDays;
    private readonly int[] corrections;

    private WorkingDayCalendar(IReadOnlyList<CalendarYear>? list)
    {
        years = list?.ToFrozenDictionary(static year => year.Year);
        exceptions = (list ?? []).SelectMany(static year => year.Exceptions).ToFrozenDictionary();
        exceptionDays = [.. exceptions.Keys.Select(static day => day.DayNumber).Order()];
        corrections = new int[exceptionDays.Length];
        var sum = 0;
        for (var at = 0; at < exceptionDays.Length; at++)
            corrections[at] = sum += exceptions[DateOnly.FromDayNumber(exceptionDays[at])] ? 1 : -1;
    }

    /// <summary>The People's Republic of China, 2007 to 2026, by the State Council's notices (datasets/calendars).</summary>
    public static WorkingDayCalendar Prc => PrcYears.Value;

    /// <summary>Monday to Friday of every week, without holidays: what worked examples assume where they name none.</summary>
    public static WorkingDayCalendar WeekendsOnly { get; } = new(null);

    /// <summary>The years whose days are known, rising; null where every year is.</summary>
    public IReadOnlyList<int>? Years => years is null ? null : [.. years.Keys.Order()];

    /// <summary>This calendar with the year of a file added, or replaced where it was known.</summary>
    /// <param name="path">A file as datasets/calendars/README.md describes it.</param>
    /// <exception cref="InvalidOperationException">The calendar knows no years, <see cref="WeekendsOnly"/>.</exception>
    /// <exception cref="InvalidDataException">The file is not in that format.</exception>
    /// <exception cref="IOException">The file is missing or can't be read.</exception>
    public WorkingDayCalendar WithYear(string path)
    {
        if (years is null)
            throw new InvalidOperationException("A calendar of weekends only has no years that could be added to.");
        var added = CalendarYear.Read(File.ReadAllText(path, Encoding.UTF8), path);
        return new([.. years.Values.Where(year => year.Year != added.Year), added]);
    }

    /// <summary>True where the day is worked.</summary>
    /// <exception cref="MissingCalendarYearException">The day's year is not known.</exception>
    public bool IsWorkingDay(DateOnly day)
    {
        Check(day.Year);
        return exceptions.TryGetValue(day, out var worked) ? worked : CalendarYear.IsWeekday(day);
    }

    /// <summary>The n-th working day after a day, or before it where <paramref name="count"/> is negative; the day itself where it is 0.</summary>
    /// <param name="from">The day of the event, which is not counted.</param>
    /// <param name="count">How many working days, range [-100000, 100000].</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    /// <exception cref="MissingCalendarYearException">The way there leads through a year that is not known.</exception>
    public DateOnly AddWorkingDays(DateOnly from, int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 100_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, -100_000);
        Check(from.Year);
        if (count == 0)
            return from;
        return count > 0 ? Forward(from.DayNumber, count) : Backward(from.DayNumber, -count);
    }

    /// <summary>How many working days lie after <paramref name="from"/> up to and including <paramref name="to"/>.</summary>
    /// <remarks>The inverse of <see cref="AddWorkingDays"/>. Where <paramref name="to"/> comes first, minus the number of working days
    /// from <paramref name="to"/> up to the day before <paramref name="from"/>.</remarks>
    /// <exception cref="MissingCalendarYearException">The span reaches into a year that is not known.</exception>
    public int CountWorkingDays(DateOnly from, DateOnly to)
    {
        var (first, last) = from <= to ? (from, to) : (to, from);
        for (var year = first.Year; year <= last.Year; year++)
            Check(year);
        return from <= to
            ? Through(to.DayNumber) - Through(from.DayNumber)
            : Through(to.DayNumber - 1) - Through(from.DayNumber - 1);
    }

    private DateOnly Forward(int from, int count)
    {
        // The first day on which the count is reached is a working day.
        var target = Through(from) + count;
        var low = from + 1;
        var high = Math.Min(from + FirstReach + (count * 2), DateOnly.MaxValue.DayNumber);
        while (Through(high) < target && high < DateOnly.MaxValue.DayNumber)
            high = Math.Min(high + count + FirstReach, DateOnly.MaxValue.DayNumber);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Through(middle) >= target)
                high = middle;
            else
                low = middle + 1;
        }

        return Reached(low, from);
    }

    private DateOnly Backward(int from, int count)
    {
        // The last day from which on the count is reached.
        var target = Through(from - 1) - count;
        var high = from - 1;
        var low = Math.Max(from - FirstReach - (count * 2), DateOnly.MinValue.DayNumber);
        while (Through(low - 1) > target && low > DateOnly.MinValue.DayNumber)
            low = Math.Max(low - count - FirstReach, DateOnly.MinValue.DayNumber);
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            if (Through(middle - 1) <= target)
                low = middle;
            else
                high = middle - 1;
        }

        return Reached(low, from);
    }

    private DateOnly Reached(int day, int from)
    {
        var reached = DateOnly.FromDayNumber(day);
        var start = DateOnly.FromDayNumber(from);
        var step = Math.Sign(reached.Year - start.Year);
        for (var year = start.Year; year != reached.Year; year += step)
            Check(year + step);
        return reached;
    }

    /// <summary>Working days from 0001-01-01, a Monday, up to and including a day number; -1 stands for the day before and gives 0.</summary>
    private int Through(int day)
    {
        var days = day + 1;
        var weekdays = (days / 7 * 5) + Math.Min(days % 7, 5);
        var at = Array.BinarySearch(exceptionDays, day);
        var through = at >= 0 ? at : ~at - 1;
        return weekdays + (through < 0 ? 0 : corrections[through]);
    }

    private void Check(int year)
    {
        if (years is not null && !years.ContainsKey(year))
            throw new MissingCalendarYearException(year, $"datasets/calendars/prc-{year:0000}.json");
    }

    private static List<CalendarYear> EmbeddedYears()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var list = new List<CalendarYear>();
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(ResourceFolder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            list.Add(CalendarYear.Read(reader.ReadToEnd(), name));
        }

        return list;
    }
}

using System.Globalization;

namespace Jiuye.Analytics;

/// <summary>One number a month, no month missing.</summary>
/// <remarks>Immutable.</remarks>
public sealed class MonthlySeries
{
    private readonly double[] values;

    private MonthlySeries(string name, DateOnly first, double[] values)
    {
        Name = name;
        First = first;
        this.values = values;
    }

    /// <summary>What is counted.</summary>
    public string Name { get; }

    /// <summary>The first day of the first month.</summary>
    public DateOnly First { get; }

    /// <summary>The numbers, finite, in the order of the months.</summary>
    public IReadOnlyList<double> Values => values;

    internal ReadOnlySpan<double> Span => values;

    /// <summary>The first day of a month of the series.</summary>
    public DateOnly MonthAt(int at) => First.AddMonths(at);

    /// <summary>The series up to so many months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public MonthlySeries Take(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, values.Length);
        return new(Name, First, values[..months]);
    }

    /// <summary>Creates a series of consecutive months.</summary>
    /// <param name="name">What is counted, for messages and outputs.</param>
    /// <param name="first">Any day of the first month.</param>
    /// <param name="values">At least one finite number.</param>
    /// <exception cref="ArgumentException">There is no number, or one is not finite; it is named by its month.</exception>
    public static MonthlySeries Of(string name, DateOnly first, IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(values);
        double[] all = [.. values];
        var start = new DateOnly(first.Year, first.Month, 1);
        if (all.Length == 0)
            throw new ArgumentException($"'{name}' holds no month.", nameof(values));
        for (var at = 0; at < all.Length; at++)
        {
            if (!double.IsFinite(all[at]))
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"'{name}', {start.AddMonths(at):yyyy-MM}: {all[at]} is no finite number."), nameof(values));
        }

        return new(name, start, all);
    }

    /// <summary>Creates a series of months in any order.</summary>
    /// <param name="name">What is counted.</param>
    /// <param name="months">Any day of each month, with its number.</param>
    /// <exception cref="ArgumentException">A month is missing between the first and the last, or stands twice; it is named.</exception>
    public static MonthlySeries Of(string name, IEnumerable<KeyValuePair<DateOnly, double>> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        var ordered = months.OrderBy(static pair => pair.Key).ToArray();
        if (ordered.Length == 0)
            throw new ArgumentException($"'{name}' holds no month.", nameof(months));
        var first = ordered[0].Key;
        for (var at = 0; at < ordered.Length; at++)
        {
            var expected = new DateOnly(first.Year, first.Month, 1).AddMonths(at);
            var found = new DateOnly(ordered[at].Key.Year, ordered[at].Key.Month, 1);
            if (found != expected)
            {
                var fault = found < expected ? string.Create(CultureInfo.InvariantCulture, $"{found:yyyy-MM} stands twice") : string.Create(CultureInfo.InvariantCulture, $"{expected:yyyy-MM} is missing");
                throw new ArgumentException($"'{name}': {fault}; expected one number for every month.", nameof(months));
            }
        }

        return Of(name, first, ordered.Select(static pair => pair.Value));
    }
}

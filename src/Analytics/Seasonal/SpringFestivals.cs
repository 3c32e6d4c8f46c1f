using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Jiuye.Analytics;

/// <summary>The first days of the Spring Festival (正月初一).</summary>
/// <remarks>From <c>datasets/calendars/spring-festival.tsv</c>, which names its source. Immutable and safe for any number of threads.</remarks>
public static class SpringFestivals
{
    private const string Resource = "Jiuye.Analytics.spring-festival.tsv";

    private static readonly Lazy<FrozenDictionary<int, DateOnly>> Days = new(Read);

    /// <summary>The years that the calendar covers, in order.</summary>
    public static IReadOnlyList<int> Years { get; } = [.. Days.Value.Keys.Order()];

    /// <summary>The first day of the festival of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the year.</exception>
    public static DateOnly Of(int year) => Days.Value.TryGetValue(year, out var day)
        ? day
        : throw new ArgumentOutOfRangeException(nameof(year), year, FormattableString.Invariant($"datasets/calendars/spring-festival.tsv covers {Years[0]} to {Years[^1]}."));

    private static FrozenDictionary<int, DateOnly> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{Resource}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        var days = new Dictionary<int, DateOnly>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            days.Add(int.Parse(fields[0], CultureInfo.InvariantCulture), DateOnly.ParseExact(fields[1], "yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return days.ToFrozenDictionary();
    }
}

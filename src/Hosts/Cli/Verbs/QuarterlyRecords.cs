using System.Globalization;
using System.Text;
using Jiuye.Analytics;

namespace Jiuye.Cli;

/// <summary>Every record that a quarterly report counts, with its day of registration and the quarter that it was carried from. For the office's own check, not for publication.</summary>
internal sealed class QuarterlyRecords
{
    private readonly StreamWriter writer;

    // Two million rows have some thousand days and codes between them: each is spelt once.
    private readonly Dictionary<(CountOrigin, DateOnly?), string> origins = [];
    private readonly Dictionary<Vocabulary.DistrictCode, string> places = [];
    private readonly Dictionary<Vocabulary.OccupationCode, string> occupations = [];

    private QuarterlyRecords(StreamWriter writer) => this.writer = writer;

    // As the other tables of the report: commas, CRLF, UTF-8. Written as it comes, since there are as many rows as records.
    internal static void Write(IEnumerable<QuarterlyFact> facts, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true);
        writer.Write("side,record,persons,origin,registered,carried_from,district,occupation,industry\r\n");
        var records = new QuarterlyRecords(writer);
        foreach (var fact in facts)
            records.Write(fact);
    }

    private void Write(QuarterlyFact fact)
    {
        var market = fact.Market;
        writer.Write(market.Side == MarketSide.Demand ? "demand," : "seekers,");
        writer.Write(CsvField.Of(fact.Record));
        writer.Write(',');
        Span<char> digits = stackalloc char[20];
        market.Persons.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        writer.Write(digits[..length]);
        writer.Write(Spelt(origins, (market.Origin, market.Since), static from => string.Create(CultureInfo.InvariantCulture, $",{OriginOf(from.Item1)},{from.Item2:yyyy-MM-dd},{CarriedFrom(from.Item1, from.Item2)},")));
        if (market.District is { } place)
            writer.Write(Spelt(places, place, static code => code.ToString()));
        writer.Write(',');
        if (market.Occupation is { } occupation)
            writer.Write(Spelt(occupations, occupation, static code => code.ToString()));
        writer.Write(',');
        writer.Write(market.Industry?.Text);
        writer.Write("\r\n");
    }

    private static string Spelt<T>(Dictionary<T, string> known, T value, Func<T, string> spell)
        where T : notnull
    {
        if (known.TryGetValue(value, out var text))
            return text;
        text = spell(value);
        known.Add(value, text);
        return text;
    }

    private static string OriginOf(CountOrigin origin) => origin switch { CountOrigin.New => "new", CountOrigin.CarriedOver => "carried_over", _ => "undated" };

    private static string? CarriedFrom(CountOrigin origin, DateOnly? since) => origin == CountOrigin.CarriedOver && since is { } day ? Quarter.Of(day).ToString() : null;
}

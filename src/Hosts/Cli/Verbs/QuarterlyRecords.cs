using System.Globalization;
using System.Text;
using Jiuye.Analytics;

namespace Jiuye.Cli;

/// <summary>Every record that a quarterly report counts, with its day of registration and the quarter that it was carried from. For the office's own check, not for publication.</summary>
internal static class QuarterlyRecords
{
    // As the other tables of the report: commas, CRLF, UTF-8. Written as it comes, since there are as many rows as records.
    internal static void Write(IEnumerable<QuarterlyFact> facts, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true);
        writer.Write("side,record,persons,origin,registered,carried_from,district,occupation,industry\r\n");
        foreach (var fact in facts)
        {
            var market = fact.Market;
            writer.Write(market.Side == MarketSide.Demand ? "demand," : "seekers,");
            writer.Write(CsvField.Of(fact.Record));
            writer.Write(string.Create(CultureInfo.InvariantCulture, $",{market.Persons},{OriginOf(market.Origin)},{market.Since:yyyy-MM-dd},{CarriedFrom(market)},{market.District},{market.Occupation},{market.Industry}\r\n"));
        }
    }

    private static string OriginOf(CountOrigin origin) => origin switch { CountOrigin.New => "new", CountOrigin.CarriedOver => "carried_over", _ => "undated" };

    private static string? CarriedFrom(MarketFact market) => market is { Origin: CountOrigin.CarriedOver, Since: { } day } ? Quarter.Of(day).ToString() : null;
}

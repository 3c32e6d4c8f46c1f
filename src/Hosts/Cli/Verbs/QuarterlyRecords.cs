using System.Globalization;
using Jiuye.Analytics;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Cli;

/// <summary>Every record that a quarterly report counts, with its day of registration and the quarter that it was carried from. For the office's own check, not for publication.</summary>
internal static class QuarterlyRecords
{
    internal static void Write(IEnumerable<QuarterlyFact> facts, Stream output) => TidyCsv.Write(
        new(
            "records",
            ["side", "record", "persons", "origin", "registered", "carried_from", "district", "occupation", "industry"],
            [.. facts.Select(Row)]),
        output);

    private static IReadOnlyList<TidyValue> Row(QuarterlyFact fact)
    {
        var market = fact.Market;
        return
        [
            market.Side == MarketSide.Demand ? "demand" : "seekers",
            fact.Record,
            market.Persons,
            market.Origin switch { CountOrigin.New => "new", CountOrigin.CarriedOver => "carried_over", _ => "undated" },
            market.Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            market is { Origin: CountOrigin.CarriedOver, Since: { } day } ? Quarter.Of(day).ToString() : null,
            market.District?.ToString(),
            market.Occupation?.ToString(),
            market.Industry?.ToString(),
        ];
    }
}

using System.Globalization;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Bench.Audits;

/// <summary>Plants one error in a cell of a table of the current period.</summary>
internal static class TablePlanter
{
    /// <param name="tables">The tables of the current period first, then the earlier ones.</param>
    /// <param name="current">How many are current.</param>
    /// <param name="kind">digit swap, stale, wrong base or sum.</param>
    /// <param name="random">Which cell.</param>
    /// <returns>Null where the drawn cell has no such error.</returns>
    internal static PlantedError? Plant(IReadOnlyList<StatisticalTable> tables, int current, string kind, Random random)
    {
        var table = tables[random.Next(current)];
        var row = random.Next(table.Rows.Count);
        var column = random.Next(table.Columns.Count);
        if (table.Rows[row].Values[column].Figure is not { } value || Wrong(tables, table, row, column, value, kind, random) is not { } wrong || wrong == value)
            return null;
        var rows = table.Rows.Select((each, at) => at == row
            ? each with { Values = [.. each.Values.Select((cell, place) => place == column ? StatisticalValue.Number(wrong, value.Scale) : cell)] }
            : each).ToArray();
        var spoilt = new StatisticalTable(table.Name, table.Title, table.Period, table.Columns, rows) { RowTitle = table.RowTitle };
        return new(kind, [.. tables.Select(each => ReferenceEquals(each, table) ? spoilt : each)], null, table.Name, table.Rows[row].Key, table.Columns[column].Name, 0, 0,
            string.Create(CultureInfo.InvariantCulture, $"{table.Title.Zh} {table.Rows[row].Heading.Zh} {table.Columns[column].Title.Zh}: {value} → {wrong}"));
    }

    private static decimal? Wrong(IReadOnlyList<StatisticalTable> tables, StatisticalTable table, int row, int column, decimal value, string kind, Random random)
    {
        var name = table.Columns[column].Name;
        switch (kind)
        {
            case "digit swap":
                return DigitSwap.Of(value.ToString(CultureInfo.InvariantCulture), random) is { } swapped ? decimal.Parse(swapped, CultureInfo.InvariantCulture) : null;
            case "stale":
                var earlier = tables.FirstOrDefault(other => other.Name == table.Name && string.CompareOrdinal(other.Period, table.Period) < 0);
                return earlier?.Rows[row].Values[column].Figure;
            case "wrong base" when name.Contains("share", StringComparison.Ordinal) && !name.Contains("_on_", StringComparison.Ordinal) && table.Rows[row].Kind != StatisticalRowKind.Total:
                // The other side's total, or the whole for an 其中 row.
                return Level(table, row, name) is { } level && OtherWhole(table, row, name) is > 0 and var whole ? SampleQuarter.Quotient(100 * level, whole, 2) : null;
            case "wrong base" when name.StartsWith("growth", StringComparison.Ordinal) && table.Rows[row].Values[0].Figure is > 0 and var now && table.Rows[row].Values[column - 1].Figure is { } change:
                return SampleQuarter.Quotient(100 * change, now, 2);
            case "sum" when table.Rows[row].Kind == StatisticalRowKind.Total && value.Scale == 0:
                // A row left out of the total.
                return value - table.Rows[random.Next(table.Rows.Count - 1)].Values[column].Figure;
            default:
                return null;
        }
    }

    private static decimal? Level(StatisticalTable table, int row, string share) => Value(table, row, share.StartsWith("demand", StringComparison.Ordinal) ? "demand" : "seekers");

    private static decimal? OtherWhole(StatisticalTable table, int row, string share)
    {
        var total = table.Rows.Count - 1;
        if (table.Rows[row].Kind == StatisticalRowKind.OfWhich)
            return Value(table, total, "seekers");
        return Value(table, total, share.StartsWith("demand", StringComparison.Ordinal) ? "seekers" : "demand");
    }

    private static decimal? Value(StatisticalTable table, int row, string column)
    {
        for (var at = 0; at < table.Columns.Count; at++)
        {
            if (table.Columns[at].Name == column)
                return table.Rows[row].Values[at].Figure;
        }

        return null;
    }
}

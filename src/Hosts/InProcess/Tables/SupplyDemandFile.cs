using Jiuye.Analytics;

namespace Jiuye;

/// <summary>Counts openings and seekers from CSV files: columns of codes, and <c>n</c> persons (1 where there is no such column).</summary>
/// <remarks>An empty code is 无要求. A <c>.gz</c> file is unpacked on the way. Read as a stream; memory grows with the cells, not with the rows.</remarks>
public static class SupplyDemandFile
{
    /// <summary>The column of persons.</summary>
    public const string PersonsColumn = "n";

    /// <summary>Counts both files.</summary>
    /// <param name="demand">The file of openings.</param>
    /// <param name="supply">The file of seekers.</param>
    /// <param name="columns">The columns to group by, at least one.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DatasetException">A file can't be read, lacks a column, or has a bad row.</exception>
    /// <exception cref="ArgumentException">There is no column, or one stands twice.</exception>
    public static SupplyDemandTally Count(string demand, string supply, IReadOnlyList<CodeColumn> columns, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var tally = new SupplyDemandTally([.. columns.Select(static column => column.Name)]);
        Add(tally, demand, MarketSide.Demand, columns, cancellation);
        Add(tally, supply, MarketSide.Seekers, columns, cancellation);
        return tally;
    }

    /// <summary>The columns of a file, in its order, that are not the column of persons.</summary>
    /// <exception cref="DatasetException">The file can't be read.</exception>
    public static IReadOnlyList<string> CodeColumnsOf(string path, IReadOnlyList<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        using var reader = FactReader.Open(path);
        return [.. known.Where(name => reader.Find(name) is not null)];
    }

    private static void Add(SupplyDemandTally tally, string path, MarketSide side, IReadOnlyList<CodeColumn> columns, CancellationToken cancellation)
    {
        using var reader = FactReader.Open(path);
        var cells = new CodeReading(reader, columns);
        var persons = reader.Find(PersonsColumn);
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            tally.Add(cells.Key(), side, reader.Persons(persons));
        }
    }
}

namespace Jiuye;

/// <summary>Reads the months in which downturns began: <c>month</c>, a row each, in any order.</summary>
public static class DownturnFile
{
    /// <summary>Reads a file.</summary>
    /// <returns>The first days of the months, in order; empty where the file has no rows: none is known yet.</returns>
    /// <exception cref="DatasetException">The file can't be read, lacks the column, or has a bad row: no month, a month twice.</exception>
    public static IReadOnlyList<DateOnly> Read(string path)
    {
        using var reader = FactReader.Open(path);
        var column = reader.Column("month");
        var months = new SortedSet<DateOnly>();
        while (reader.Read())
        {
            if (!months.Add(MonthField.Of(reader, column)))
                throw reader.Fault("month", reader.Code(column)!, "comes twice", "each downturn once");
        }

        return [.. months];
    }
}

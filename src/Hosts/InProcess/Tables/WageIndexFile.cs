using Jiuye.Analytics;

namespace Jiuye;

/// <summary>Reads an index of wages from a CSV file: <c>month</c> (2025-10) and <c>index</c>.</summary>
public static class WageIndexFile
{
    /// <summary>Reads the file; the index is called by its name.</summary>
    /// <exception cref="DatasetException">The file can't be read, lacks a column, or has a bad row.</exception>
    public static WageIndex Read(string path)
    {
        using var reader = FactReader.Open(path);
        var month = reader.Column("month");
        var index = reader.Column("index");
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        while (reader.Read())
        {
            var code = reader.Code(month) ?? throw reader.Fault("month", "", "is no month", "a month such as 2025-10");
            if (!values.TryAdd(code, reader.Number(index, 0, mayBeLeast: false, "a finite number above 0, such as 103.2")))
                throw reader.Fault("month", code, "stands twice", "each month once");
        }

        return values.Count > 0 ? new(Path.GetFileName(path), values) : throw new DatasetException(path, "has no months");
    }
}

using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads the staff of key enterprises at the end of each month: <c>employer,month,staff</c> and, where known, <c>planned_layoffs</c>; rows in any order.</summary>
public static class StaffCountFile
{
    private const int MostStaff = 10_000_000;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DatasetException">The file can't be read, lacks a column, or has a bad row: no employer, no month, no count, an employer's month twice.</exception>
    public static IReadOnlyList<StaffCount> Read(string path, CancellationToken cancellation = default)
    {
        using var reader = FactReader.Open(path);
        var (employer, month, staff, planned) = (reader.Column("employer"), reader.Column("month"), reader.Column("staff"), reader.Find("planned_layoffs"));
        var counts = new List<StaffCount>();
        var seen = new HashSet<(EmployerId, DateOnly)>();
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var count = new StaffCount(
                EmployerField.Of(reader, employer),
                MonthField.Of(reader, month),
                WholeField.Of(reader, staff, 0, MostStaff) ?? throw reader.Fault("staff", "", "is empty", "the persons on the payroll at the month's end"),
                WholeField.Of(reader, planned, 0, MostStaff) ?? 0);
            if (!seen.Add((count.Employer, count.Month)))
                throw reader.Fault("month", reader.Code(month)!, "comes twice for its employer", "one count a month");
            counts.Add(count);
        }

        return counts.Count > 0 ? counts : throw new DatasetException(path, "has no rows; expected the staff of at least one enterprise");
    }
}

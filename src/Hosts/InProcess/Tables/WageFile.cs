using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Collects wages from a CSV file: columns of codes, <c>wage</c> (yuan), <c>w</c> (weight, 1 where there is no such column) and, where known, <c>employer</c>.</summary>
/// <remarks>A <c>.gz</c> file is unpacked on the way.</remarks>
public static class WageFile
{
    private const string Wage = "wage";
    private const string Weight = "w";
    private const string Employer = "employer";

    /// <summary>Collects a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The columns to cross, at least one.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DatasetException">The file can't be read, lacks a column, or has a bad row: a wage that is negative or no finite number, a weight not above 0.</exception>
    /// <exception cref="ArgumentException">There is no column, or one stands twice.</exception>
    public static WageTally Collect(string path, IReadOnlyList<CodeColumn> columns, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var tally = new WageTally([.. columns.Select(static column => column.Name)]);
        using var reader = FactReader.Open(path);
        var cells = new CodeReading(reader, columns);
        var wage = reader.Column(Wage);
        var weight = reader.Find(Weight);
        var employer = reader.Find(Employer);
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            tally.Add(cells.Key(), new(
                reader.Number(wage, 0, mayBeLeast: true, "yuan, a finite number of at least 0, such as 5200"),
                weight is { } at ? reader.Number(at, 0, mayBeLeast: false, "a finite number above 0, such as 12.5") : 1,
                employer is { } who && reader.Code(who) is { } id ? EmployerOf(reader, id) : null));
        }

        return tally;
    }

    private static EmployerId EmployerOf(FactReader reader, string id)
    {
        try
        {
            return new(id);
        }
        catch (ArgumentException)
        {
            throw reader.Fault(Employer, id, "is no identity", "1 to 128 characters, no control characters");
        }
    }
}

using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Collects wages from a CSV file: columns of codes, <c>wage</c> (yuan), <c>w</c> (weight, 1 where there is no such column) and, where known, <c>employer</c>.</summary>
/// <remarks>
/// A <c>.gz</c> file is unpacked on the way. A plain file (no quotes) is read on all processors; any other, and any with a fault, row by row, which gives the same wages
/// and says where the fault is.
/// </remarks>
public static class WageFile
{
    internal const string Wage = "wage";
    internal const string Weight = "w";
    internal const string Employer = "employer";

    /// <summary>Collects a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The columns to cross, at least one.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DatasetException">The file can't be read, lacks a column, or has a bad row: a wage that is negative or no finite number, a weight not above 0.</exception>
    /// <exception cref="ArgumentException">There is no column, or one stands twice.</exception>
    public static WageTally Collect(string path, IReadOnlyList<CodeColumn> columns, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return PlainWageFile.Collect(path, columns, Environment.ProcessorCount, cancellation) ?? CollectStrictly(path, columns, cancellation);
    }

    /// <summary>Collects a file and lists the wages that look wrong, among them mistaken units.</summary>
    /// <remarks>The file is read twice: once to learn what is usual in each group, once to judge each row.</remarks>
    /// <param name="path">The file.</param>
    /// <param name="columns">The columns to cross, at least one.</param>
    /// <param name="group">The column within which wages are held against each other; the occupation is the natural one.</param>
    /// <param name="treatment">What becomes of the wages that look wrong.</param>
    /// <param name="settings">When a wage looks wrong; null for the defaults.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DatasetException">The file can't be read, lacks a column, or has a bad row.</exception>
    public static ScreenedWages CollectScreened(
        string path, IReadOnlyList<CodeColumn> columns, string group, SuspectTreatment treatment, WageScreenSettings? settings = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(group);
        var screen = WageScreen.Of(Collect(path, [new(group)], cancellation), settings);
        var suspects = new List<SuspectWage>();
        var tally = CollectStrictly(path, columns, Judge, cancellation);
        return new(tally, suspects, treatment);

        double? Judge(FactReader reader, double yuan)
        {
            var code = reader.Code(reader.Column(group));
            if (screen.Judge(code, yuan) is not { } finding)
                return yuan;
            suspects.Add(new(reader.Line, code, yuan, finding));
            return treatment == SuspectTreatment.Keep ? yuan : treatment == SuspectTreatment.Convert ? finding.Would : null;
        }
    }

    internal static WageTally CollectStrictly(string path, IReadOnlyList<CodeColumn> columns, CancellationToken cancellation) =>
        CollectStrictly(path, columns, static (_, yuan) => yuan, cancellation);

    // The judge gives the wage that counts; null for none.
    private static WageTally CollectStrictly(string path, IReadOnlyList<CodeColumn> columns, Func<FactReader, double, double?> judge, CancellationToken cancellation)
    {
        var tally = new WageTally([.. columns.Select(static column => column.Name)]);
        using var reader = FactReader.Open(path);
        var cells = new CodeReading(reader, columns);
        var wage = reader.Column(Wage);
        var weight = reader.Find(Weight);
        var employer = reader.Find(Employer);
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var key = cells.Key();
            var weighs = weight is { } at ? reader.Number(at, 0, mayBeLeast: false, "a finite number above 0, such as 12.5") : 1;
            EmployerId? pays = employer is { } who && reader.Code(who) is { } id ? EmployerOf(reader, id) : null;
            if (judge(reader, reader.Number(wage, 0, mayBeLeast: true, "yuan, a finite number of at least 0, such as 5200")) is { } yuan)
                tally.Add(key, new(yuan, weighs, pays));
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

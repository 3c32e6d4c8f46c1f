using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;

namespace Jiuye;

/// <summary>Reads the JSON files of tables from which releases are made.</summary>
internal static class TableFile
{
    /// <exception cref="DatasetException">The file can't be read or holds no tables.</exception>
    internal static IReadOnlyList<StatisticalTable> Read(string file)
    {
        if (!File.Exists(file))
            throw new DatasetException(file, "is missing; expected a JSON file of tables");
        try
        {
            using var stream = File.OpenRead(file);
            var tables = StatisticalTableReader.Read(stream);
            return tables.Count > 0 ? tables : throw new DatasetException(file, "holds no tables; expected at least one");
        }
        catch (FormatException problem)
        {
            throw new DatasetException(file, problem.Message, problem);
        }
    }
}

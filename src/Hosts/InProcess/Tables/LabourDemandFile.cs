using System.Globalization;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads what key projects and enterprises will need.</summary>
public static class LabourDemandFile
{
    private const int MostPersons = 10_000_000;
    private const int FirstYear = 1980;
    private const int LastYear = 2100;

    /// <summary>Reads projects: <c>project,driver,posts_per_unit,from_year,spread</c>; the spread is shares of the posts by year, such as <c>0.5 0.3 0.2</c>.</summary>
    /// <exception cref="DatasetException">The file can't be read, lacks a column, or has a bad row: a negative number, shares beyond one in sum, a project twice.</exception>
    public static IReadOnlyList<DemandProject> ReadProjects(string path)
    {
        using var reader = FactReader.Open(path);
        var (name, driver, posts, from, spread) = (reader.Column("project"), reader.Column("driver"), reader.Column("posts_per_unit"), reader.Column("from_year"), reader.Column("spread"));
        var projects = new Dictionary<string, DemandProject>(StringComparer.Ordinal);
        while (reader.Read())
        {
            var project = reader.Code(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw reader.Fault("project", "", "is empty", "the name of a project");
            var read = new DemandProject(
                project,
                reader.Number(driver, 0, mayBeLeast: true, "a number of at least 0, such as the investment in yuan"),
                reader.Number(posts, 0, mayBeLeast: true, "posts a unit of the driver, at least 0"),
                Year(reader, from),
                Shares(reader, spread));
            if (!projects.TryAdd(project, read))
                throw reader.Fault("project", project, "comes twice", "each project once");
        }

        return [.. projects.Values];
    }

    /// <summary>Reads enterprises: <c>employer,year</c> with <c>hired</c> for a past year or <c>planned</c> for a coming one.</summary>
    /// <exception cref="DatasetException">The file can't be read, lacks a column, or has a bad row: both or neither number, an employer's year twice.</exception>
    public static IReadOnlyList<EnterpriseDemand> ReadEnterprises(string path)
    {
        using var reader = FactReader.Open(path);
        var (employer, year, hired, planned) = (reader.Column("employer"), reader.Column("year"), reader.Column("hired"), reader.Column("planned"));
        var enterprises = new SortedDictionary<EmployerId, (SortedDictionary<int, int> Hired, Dictionary<int, int> Planned)>();
        while (reader.Read())
        {
            var id = EmployerField.Of(reader, employer);
            var (at, past, coming) = (Year(reader, year), WholeField.Of(reader, hired, 0, MostPersons), WholeField.Of(reader, planned, 0, MostPersons));
            if (past is null == coming is null)
                throw reader.Fault("hired", reader.Code(hired) ?? "", past is null ? "stands with no planned beside it" : "stands beside planned", "one of hired and planned");
            if (!enterprises.TryGetValue(id, out var known))
                enterprises.Add(id, known = ([], []));
            if (known.Hired.ContainsKey(at) || known.Planned.ContainsKey(at))
                throw reader.Fault("year", reader.Code(year)!, "comes twice for its employer", "one row a year");
            if (past is { } persons)
                known.Hired.Add(at, persons);
            else
                known.Planned.Add(at, coming!.Value);
        }

        return [.. enterprises.Select(static each => new EnterpriseDemand(each.Key, [.. each.Value.Hired.Values], each.Value.Planned))];
    }

    private static int Year(FactReader reader, int column) =>
        WholeField.Of(reader, column, FirstYear, LastYear) ?? throw reader.Fault(reader.Columns[column], "", "is empty", "a year, such as 2027");

    private static double[] Shares(FactReader reader, int column)
    {
        var text = reader.Code(column) ?? "";
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var shares = new double[words.Length];
        for (var at = 0; at < words.Length; at++)
        {
            if (!double.TryParse(words[at], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out shares[at]))
                throw Fault(reader, text);
        }

        return shares.Length > 0 && shares.Sum() <= 1 + 1e-9 ? shares : throw Fault(reader, text);
    }

    private static DatasetException Fault(FactReader reader, string text) =>
        reader.Fault("spread", text, "is no spread over years", "shares of at least 0 that sum to at most 1, such as 0.5 0.3 0.2");
}

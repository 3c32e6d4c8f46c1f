using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>A published minimum wage (<c>datasets/audit/minimum-wages.tsv</c>).</summary>
/// <param name="Place">A province or a city.</param>
/// <param name="IsLowest">True where it is the lowest of several grades of the place: pay below it is below every grade.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Monthly">Yuan a month for full-time work.</param>
/// <param name="Hourly">Yuan an hour for part-time work.</param>
/// <param name="Source">Who published it.</param>
internal sealed record MinimumWage(DistrictCode Place, bool IsLowest, DateOnly From, int Monthly, decimal Hourly, string Source)
{
    private static readonly ILookup<DistrictCode, MinimumWage> ByPlace =
        AuditTable.Rows("minimum-wages.tsv").Select(Read).OrderBy(static wage => wage.From).ToLookup(static wage => wage.Place);

    /// <summary>The standard of a place on a day, the finest on file; null where none is.</summary>
    internal static MinimumWage? For(DistrictCode place, DateOnly day) => On(place.City, day) ?? On(place.Province, day);

    private static MinimumWage? On(DistrictCode place, DateOnly day)
    {
        MinimumWage? valid = null;
        foreach (var wage in ByPlace[place])
        {
            if (wage.From <= day)
                valid = wage;
        }

        return valid;
    }

    private static MinimumWage Read(string[] row) => new(
        DistrictCode.Parse(row[0]),
        row[1] == "lowest",
        DateOnly.ParseExact(row[2], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        int.Parse(row[3], CultureInfo.InvariantCulture),
        decimal.Parse(row[4], CultureInfo.InvariantCulture),
        row[5]);
}

using System.Globalization;

namespace Jiuye.Analytics;

/// <summary>«其他行业» spread over the other rows, so that the three industries sum to all openings.</summary>
/// <remarks>
/// Template of the quarterly report: «"其他行业"有数时，按各栏(除其他行业外)的实际需求人数所占权数分配到各栏后再汇总产业合计数». Persons stay whole: each row takes the whole part of its
/// share, and the persons left over go one each to the largest remainders, ties to the earlier row.
/// </remarks>
public static class OtherIndustries
{
    /// <summary>The persons that each row gains.</summary>
    /// <param name="rows">The openings of the other rows, persons, at least 0.</param>
    /// <param name="others">The openings of 其他行业, at least 0.</param>
    /// <returns>One number a row; they sum to <paramref name="others"/>. Null where there is somebody to spread and no row has an opening: there are no weights.</returns>
    public static IReadOnlyList<long>? Spread(IReadOnlyList<long> rows, long others)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
            Counts.Check(row, nameof(rows));
        Counts.Check(others);
        var total = rows.Sum(static row => (decimal)row);
        if (total == 0)
            return others == 0 ? [.. rows.Select(static _ => 0L)] : null;
        var gains = new long[rows.Count];
        var remainders = new (decimal Part, int Row)[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            // Whole-number arithmetic: the product stays below 10^24, well within the 28 digits of a decimal.
            var exact = (decimal)others * rows[row];
            gains[row] = (long)decimal.Truncate(exact / total);
            remainders[row] = (exact - gains[row] * total, row);
        }

        var left = others - gains.Sum();
        foreach (var (_, row) in remainders.OrderByDescending(static each => each.Part).ThenBy(static each => each.Row).Take((int)left))
            gains[row]++;
        return gains;
    }

    /// <summary>第一产业, 第二产业 or 第三产业 of a section of GB/T 4754-2017: A; B to E; F to T.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The section is no letter A to T.</exception>
    public static int IndustryOf(char section) => section switch
    {
        'A' => 1,
        >= 'B' and <= 'E' => 2,
        >= 'F' and <= 'T' => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, string.Create(CultureInfo.InvariantCulture, $"'{section}' is no section of GB/T 4754-2017; expected A to T.")),
    };
}

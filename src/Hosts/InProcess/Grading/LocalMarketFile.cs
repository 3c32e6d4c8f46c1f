using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Figures of the local market: CSV with <c>occ,district,openings_per_seeker,median_wage</c>; an empty district is everywhere, an empty figure not known.</summary>
public static class LocalMarketFile
{
    /// <summary>Reads a file whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="countedUpTo">The day up to which the figures were counted; null where not known.</param>
    /// <exception cref="DatasetException">The file or a row is at fault; the message names file, line, field and value.</exception>
    public static LocalMarket Read(string path, DateOnly? countedUpTo)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var rows = FactReader.Open(path);
        var (occupation, district, ratio, median) = (rows.Column("occ"), rows.Column("district"), rows.Column("openings_per_seeker"), rows.Column("median_wage"));
        var figures = new List<LocalMarketFigure>();
        var seen = new HashSet<(OccupationCode, DistrictCode?)>();
        while (rows.Read())
        {
            var code = Occupation(rows, rows.Code(occupation));
            var place = District(rows, rows.Code(district));
            if (!seen.Add((code, place)))
                throw rows.Fault("occ", code.ToString(), "comes twice in this district", "one row for an occupation and district");
            figures.Add(new(code, place, Ratio(rows, ratio), Median(rows, median)));
        }

        return new(figures, countedUpTo);
    }

    private static OccupationCode Occupation(FactReader rows, string? text) =>
        OccupationCode.TryParse(text, out var code) ? code : throw rows.Fault("occ", text ?? "", "is no occupation code", "4, 4-02, 4-02-06 or 4-02-06-01");

    private static DistrictCode? District(FactReader rows, string? text)
    {
        if (text is null)
            return null;
        return DistrictCode.TryParse(text, out var code) ? code : throw rows.Fault("district", text, "is no district code", "six or nine digits, or nothing");
    }

    private static double? Ratio(FactReader rows, int column) =>
        rows.Code(column) is null ? null : rows.Number(column, 0, mayBeLeast: true, "openings per seeker, at least 0, or nothing");

    private static MonthlyWage? Median(FactReader rows, int column)
    {
        if (rows.Code(column) is null)
            return null;
        var yuan = rows.Number(column, 0, mayBeLeast: false, "yuan a month above 0, or nothing");
        return yuan is >= 1 and <= MonthlyWage.Highest
            ? MonthlyWage.FromMonth((decimal)yuan)
            : throw rows.Fault("median_wage", FormattableString.Invariant($"{yuan}"), "is no wage", "1 to 100000000 yuan a month");
    }
}

using Jiuye.Analytics;
using Jiuye.Analytics.Reporting;

namespace Jiuye;

/// <summary>Openings, seekers and their ratio by occupation and city.</summary>
internal sealed class SupplyDemandStep : INightStep
{
    internal const string File = "supply-demand.csv";

    public string Name => "supply-demand";

    public IReadOnlyList<string> Run(Night night)
    {
        night.Write(File, stream => TidyCsv.Write(Table(night.Tables.Occupations), stream));
        return [File];
    }

    /// <summary>What <see cref="Figures"/> gives, by name.</summary>
    internal static IReadOnlyList<string> FigureColumns { get; } = ["demand", "demand_new", "demand_carried_over", "postings", "employers", "seekers", "seekers_new", "seekers_carried_over", "gap", "ratio", "method"];

    internal static TidyTable Table(SupplyDemandTable table) => new(
        "supply_demand",
        ["occupation", "name", "region", "region_name", .. FigureColumns],
        [.. table.Rows.Select(row => (IReadOnlyList<TidyValue>)[row.Key[0], Names.OfOccupation(row.Key[0]), row.Key[1], Names.OfDistrict(row.Key[1]), .. Figures(row, table.Method)])]);

    /// <summary>The figures of a row, whatever it is a row of.</summary>
    internal static TidyValue[] Figures(SupplyDemandRow row, string method) =>
    [
        row.Demand.Valid,
        row.Demand.New,
        row.Demand.CarriedOver,
        row.Demand.Records,
        row.Employers,
        row.Seekers.Valid,
        row.Seekers.New,
        row.Seekers.CarriedOver,
        row.Gap,
        TidyValue.Number(row.Ratio),
        method,
    ];
}

using System.Globalization;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>What the tables of the labour force have in common.</summary>
internal static class LabourTables
{
    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static IReadOnlyList<SourceCount> Sources(long surveyed) => [new(new("已调查劳动力记录", "survey records of persons"), surveyed)];

    internal static IReadOnlyList<SourceCount> RollSources(long roll) => [new(new("应调查人员记录", "records of persons on the roll"), roll)];

    /// <summary>A table with a row an area and the total.</summary>
    internal static StatisticalTable Of(string name, Bilingual title, IReadOnlyList<LabourFact> facts, LabourReportSettings settings, IReadOnlyList<Measure<LabourFact>> measures, params Bilingual[] notes) =>
        Of(name, title, facts, settings, measures, Sources(facts.Count), notes);

    /// <summary>The same, with other records behind it.</summary>
    internal static StatisticalTable Of(
        string name, Bilingual title, IReadOnlyList<LabourFact> facts, LabourReportSettings settings, IReadOnlyList<Measure<LabourFact>> measures, IReadOnlyList<SourceCount> sources, params Bilingual[] notes) =>
        new(name, title, Day(settings.AsOf), GroupedRows.Columns(measures), GroupedRows.Of(facts, settings.RowOf, settings.Names.Of, measures))
        {
            Notes = notes,
            Sources = sources,
        };
}

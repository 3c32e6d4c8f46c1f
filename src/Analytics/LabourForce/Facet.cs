using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>One facet of the labour force: who is counted, and into which of a few categories.</summary>
/// <param name="Name">The table's name.</param>
/// <param name="Title">The table's title.</param>
/// <param name="Base">Whom the table counts.</param>
/// <param name="Counts">Who belongs to the table, of those surveyed.</param>
/// <param name="Categories">The categories, in their order.</param>
/// <param name="CategoryOf">The name of a person's category; null where not stated.</param>
internal sealed record Facet(
    string Name, Bilingual Title, Bilingual Base, Func<LabourFact, bool> Counts, IReadOnlyList<FacetCategory> Categories, Func<LabourFact, string?> CategoryOf)
{
    private static readonly Bilingual ShareHeading = new("占比（%）", "Share (%)");

    /// <summary>The columns beyond the categories.</summary>
    internal IReadOnlyList<Measure<LabourFact>> More { get; init; } = [];

    internal IReadOnlyList<Bilingual> Notes { get; init; } = [];

    /// <summary>The table: a row an area, the total, and each category's share of those who stated one.</summary>
    internal StatisticalTable Table(IReadOnlyList<LabourFact> surveyed, LabourReportSettings settings)
    {
        var counted = surveyed.Where(Counts).ToArray();
        Measure<LabourFact>[] measures =
        [
            new(new("persons", Base), static facts => StatisticalValue.Count(facts.Count)),
            .. Categories.Select(category => Measure<LabourFact>.Count(category.Name, category.Title, fact => CategoryOf(fact) == category.Name)),
            Measure<LabourFact>.Count("not_stated", new("未填报", "not stated"), fact => CategoryOf(fact) is null),
            .. More,
        ];
        var sizes = counted.CountBy(fact => CategoryOf(fact) ?? "").ToDictionary(StringComparer.Ordinal);
        var stated = counted.Length - sizes.GetValueOrDefault("");
        StatisticalValue[] shares =
        [
            StatisticalValue.NotDefined,
            .. Categories.Select(category => StatisticalValue.Percent(sizes.GetValueOrDefault(category.Name), stated).Thin(stated < settings.FewestPersons)),
            StatisticalValue.NotDefined,
            .. More.Select(static _ => StatisticalValue.NotDefined),
        ];
        return new(
            Name, Title, LabourTables.Day(settings.AsOf), GroupedRows.Columns(measures),
            [.. GroupedRows.Of(counted, settings.RowOf, settings.Names.Of, measures), new("share", ShareHeading, shares, StatisticalRowKind.Share)])
        {
            Notes = [new("占比以已填报者为分母。", "Shares are of those who stated it."), .. Notes],
            Sources = LabourTables.Sources(counted.Length),
        };
    }
}

using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Hard-to-employ persons whom the yearly survey found, summed by the district's categories (001 Ch.8 §4(1).3).</summary>
public static class HardToEmploy
{
    /// <summary>The table: a row an area, a column a category. Who has several counts in each of them, and once among the persons.</summary>
    /// <param name="facts">The persons of the roll; those not surveyed by the day are left out.</param>
    /// <param name="settings">The day and the level of the rows.</param>
    /// <param name="categoryNames">The district's categories by code, in the order of the codes; categories found and not named here get columns of their own.</param>
    public static StatisticalTable ByCategory(IReadOnlyList<LabourFact> facts, LabourReportSettings settings, IReadOnlyDictionary<string, Bilingual>? categoryNames = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(settings);
        var persons = facts.Where(settings.IsSurveyed).Where(static fact => fact.IsHardToEmploy == true || fact.Categories.Count > 0).ToArray();
        var codes = persons.SelectMany(static fact => fact.Categories).Concat(categoryNames?.Keys ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return LabourTables.Of(
            "hard_to_employ", new("就业困难人员分类别汇总表", "Hard-to-employ persons by category"), persons, settings,
            [
                new(new("persons", new("就业困难人员", "hard to employ")), static rows => StatisticalValue.Count(rows.Count)),
                Measure<LabourFact>.Count("employed", new("其中已就业", "of them employed"), static fact => fact.Status == LabourStatus.Employed),
                Measure<LabourFact>.Count("unconfirmed", new("其中属于类别但未标明认定", "of them in a category, not marked as recognised"), static fact => fact.IsHardToEmploy != true),
                .. codes.Select(code => Measure<LabourFact>.Count(
                    "category_" + code, categoryNames?.GetValueOrDefault(code) ?? Bilingual.Same(code), fact => fact.Categories.Contains(code, StringComparer.Ordinal), new("类别（可兼有）", "category (several may hold)"))),
                Measure<LabourFact>.Count("no_category", new("未填类别", "no category stated"), static fact => fact.Categories.Count == 0),
            ],
            new Bilingual("兼有数类的人员在各类中分别计入，人数栏只计一次。", "Who is in several categories counts in each, and once among the persons."));
    }
}

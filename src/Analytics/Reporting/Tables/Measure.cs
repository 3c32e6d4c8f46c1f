using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>A column of a table and how it is counted from the records of a row.</summary>
/// <param name="Column">The column.</param>
/// <param name="Of">Its value for the records of one row; it must not depend on their order.</param>
internal sealed record Measure<T>(StatisticalColumn Column, Func<IReadOnlyList<T>, StatisticalValue> Of)
{
    internal static Measure<T> Count(string name, Bilingual title, Func<T, bool> counts, Bilingual? group = null) =>
        new(new(name, title, group), records => StatisticalValue.Count(records.Count(counts)));

    internal static Measure<T> Percent(string name, Bilingual title, Func<T, bool> part, Func<T, bool> whole, Bilingual? group = null) =>
        new(new(name, title, group), records => StatisticalValue.Percent(records.Count(record => whole(record) && part(record)), records.Count(whole)));
}

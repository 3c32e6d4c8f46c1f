using System.Globalization;

namespace Jiuye.Analytics;

/// <summary>One of the standard quarterly tables.</summary>
/// <param name="Number">Its number in the template, 1 to 12.</param>
/// <param name="Title">Its Chinese title.</param>
/// <param name="EnglishTitle">Its English title.</param>
/// <param name="Rows">The rows in the template's order; an «其中» row follows its parent.</param>
/// <param name="Total">合计.</param>
/// <param name="IsComplete">False for the tables of the largest gaps, whose rows are a choice and need not sum.</param>
/// <param name="Method">What a reader needs to compute the figures again.</param>
/// <param name="Notes">What to know of the whole table.</param>
public sealed record QuarterlyTable(
    int Number,
    string Title,
    string EnglishTitle,
    IReadOnlyList<QuarterlyRow> Rows,
    QuarterlyRow Total,
    bool IsComplete,
    string Method,
    IReadOnlyList<string> Notes)
{
    /// <summary>What does not add up: rows against the total, «其中» rows against their parents, valid against carried over + new. Empty for every table that this library makes.</summary>
    public IReadOnlyList<string> Faults()
    {
        var faults = new List<string>();
        foreach (var (side, of) in new (string, Func<QuarterlyRow, long?>)[]
            { ("demand", static row => row.Demand?.Count.Valid), ("seekers", static row => row.Seekers?.Count.Valid) })
        {
            if (of(Total) is not { } total)
                continue;
            var sum = Rows.Where(static row => row.Parent is null).Sum(row => of(row) ?? 0);
            if (IsComplete ? sum != total : sum > total)
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"table {Number}, {side}: the rows sum to {sum}, the total is {total}"));
            faults.AddRange(Rows.Where(static row => row.Parent is not null).GroupBy(static row => row.Parent!).Select(group => Excess(group, of, side)).OfType<string>());
        }

        return faults;
    }

    private string? Excess(IGrouping<string, QuarterlyRow> parts, Func<QuarterlyRow, long?> of, string side)
    {
        var parent = Rows.FirstOrDefault(row => row.Code == parts.Key);
        if (parent is null)
            return string.Create(CultureInfo.InvariantCulture, $"table {Number}: there is no row {parts.Key} for its parts");
        var sum = parts.Sum(row => of(row) ?? 0);
        return sum > of(parent)
            ? string.Create(CultureInfo.InvariantCulture, $"table {Number}, {side}: the parts of {parts.Key} sum to {sum}, more than its {of(parent)}")
            : null;
    }
}

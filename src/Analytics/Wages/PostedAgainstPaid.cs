namespace Jiuye.Analytics;

/// <summary>Two wage tables of the same columns, joined and never mixed: what a survey found paid, and what employers post.</summary>
/// <remarks>Posted wages are the middles of ranges and only those that are stated, so a ratio above 1 need not mean that newcomers are paid better.</remarks>
public static class PostedAgainstPaid
{
    /// <summary>Joins the tables: every cell of either, in the order of keys.</summary>
    /// <exception cref="ArgumentException">The columns differ.</exception>
    public static IReadOnlyList<PostedAgainstPaidRow> Of(WageTable paid, WageTable posted)
    {
        ArgumentNullException.ThrowIfNull(paid);
        ArgumentNullException.ThrowIfNull(posted);
        if (!paid.Columns.SequenceEqual(posted.Columns, StringComparer.Ordinal))
            throw new ArgumentException($"Only tables of the same columns stand side by side: {string.Join(", ", paid.Columns)} and {string.Join(", ", posted.Columns)}.", nameof(posted));
        var (left, right) = (Shown(paid), Shown(posted));
        return [.. left.Keys.Union(right.Keys).Order(CellKey.Order).Select(key => new PostedAgainstPaidRow(key, left.GetValueOrDefault(key), right.GetValueOrDefault(key)))];
    }

    private static Dictionary<CellKey, WageGuideline?> Shown(WageTable table) =>
        table.Rows.ToDictionary(static row => row.Key, static row => row.Outcome.TryGet(out var shown, out _) ? shown : null);
}

using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>Checks a table against itself and against the tables of earlier periods.</summary>
internal sealed class TableAuditor
{
    // A table whose rows are a choice (the ten largest gaps) or several breakdowns below each other is far from its total; one wrong cell rarely is.
    private const decimal MostOfTotal = 0.25m;

    // So many rows of a choice that one odd ratio is odd; of two or three it may be the rule.
    private const int FewestOfAChoice = 4;

    private static readonly string[] NotAdditive = ["中位", "分位", "平均", "率", "还差", "最高", "最低"];

    private readonly FigureBook book;
    private readonly StatisticalTable table;
    private readonly Figure[] figures;
    private readonly List<AuditFinding> findings = [];
    private readonly Dictionary<string, decimal> bases = [];
    private int checkedCount;

    private TableAuditor(FigureBook book, StatisticalTable table)
    {
        this.book = book;
        this.table = table;
        figures = [.. FigureBook.FiguresOf(table).Where(static figure => figure.Meaning is not { Kind: FigureKind.Level, Against: not Against.None })];
    }

    internal static (IReadOnlyList<AuditFinding> Findings, int Checked, NoRequirementRule? Rule) Check(FigureBook book, StatisticalTable table, NoRequirementRule? rule)
    {
        var auditor = new TableAuditor(book, table);
        auditor.CheckSums();
        auditor.CheckShares();
        var fitting = auditor.CheckRatios(rule);
        auditor.CheckChanges();
        auditor.CheckPercentiles();
        auditor.CheckWithheld();
        return (auditor.findings, auditor.checkedCount, fitting);
    }

    private void CheckSums()
    {
        var columns = table.Columns.Select(Column).OfType<CountColumn>().ToArray();
        foreach (var column in columns)
        {
            var difference = Math.Abs(column.Sum - column.Total.Value);
            var tolerance = column.Total.Value.Scale == 0 && column.Total.Zeros == 0 ? 0 : column.Rows * Expected.Unit(column.Total.Value.Scale) / 2;
            var isComplete = difference <= MostOfTotal * Math.Max(column.Total.Value, column.Sum) || columns.Any(other => other != column && other.Sum == other.Total.Value && other.Sum > 0);
            bases[column.Total.Measure] = column.Total.Value;
            CheckParts(column);
            if (!isComplete)
                continue;
            checkedCount++;
            if (difference <= tolerance)
                continue;
            bases[column.Total.Measure] = BetterBase(column);
            Add(column.Total, AuditReason.Sum, column.Sum);
        }
    }

    private void CheckWithheld()
    {
        var (found, looked) = WithheldCells.Check(book, table, figures);
        findings.AddRange(found);
        checkedCount += looked;
    }

    private CountColumn? Column(StatisticalColumn column)
    {
        var cells = figures.Where(figure => figure.Column == column && figure.Meaning.Kind == FigureKind.Level && figure.Measure != Measures.Ratio).ToArray();
        var body = cells.Where(static figure => figure.Row.Kind == StatisticalRowKind.Body).ToArray();
        if (cells.FirstOrDefault(static figure => figure.Row.Kind == StatisticalRowKind.Total) is not { } total || body.Length == 0 || body.Length < table.Rows.Count(row => row.Kind == StatisticalRowKind.Body && !HasNone(row, column)))
            return null;
        if (NotAdditive.Any(word => column.Title.Zh.Contains(word, StringComparison.Ordinal)))
            return null;
        var isCount = total.Measure is Measures.Demand or Measures.Seekers or Measures.Gap || cells.All(static figure => figure.Value.Scale == 0);
        return isCount ? new(total, body.Sum(static figure => figure.Value), body.Length) : null;
    }

    // 无要求 has no openings where only seekers state none: «—» counts nobody.
    private bool HasNone(StatisticalRow row, StatisticalColumn column) =>
        Subjects.IsUnstated(Subjects.Of(row)) && row.Values[table.Column(column.Name)].State == ValueState.NotDefined;

    // 其中 rows are parts of the row before them, so they cannot be more.
    private void CheckParts(CountColumn column)
    {
        foreach (var group in figures.Where(figure => figure.Column == column.Total.Column && figure.Row.Kind == StatisticalRowKind.OfWhich).GroupBy(figure => FigureBook.ParentOf(table, figure.Row)))
        {
            var parent = figures.FirstOrDefault(figure => figure.Column == column.Total.Column && ReferenceEquals(figure.Row, group.Key));
            if (parent is null)
                continue;
            checkedCount++;
            var sum = group.Sum(static figure => figure.Value);
            if (sum > parent.Value)
                Add(group.First(), AuditReason.Sum, parent.Value);
        }
    }

    // Where the total itself is wrong, the shares still fit the sum of the rows.
    private decimal BetterBase(CountColumn column)
    {
        int Fits(decimal whole) => Shares(column.Total.Measure).Count(share => LevelBeside(share) is { } level && share.Row.Kind == StatisticalRowKind.Body && ShareOf(level.Value, whole, share) == share.Value);
        return Fits(column.Sum) > Fits(column.Total.Value) ? column.Sum : column.Total.Value;
    }

    private void CheckShares()
    {
        foreach (var measure in figures.Where(static figure => figure.Meaning.Kind == FigureKind.Share).Select(static figure => figure.Measure).Distinct(StringComparer.Ordinal).ToArray())
        {
            // One column of counts with an unnamed share beside it: the share is of those.
            foreach (var share in Shares(measure))
            {
                if (share.Row.Kind == StatisticalRowKind.Total)
                    CheckTotalShare(share);
                else if (LevelBeside(share) is { } level && BaseOf(share, level) is { } whole)
                    CheckShare(share, level.Value, whole);
            }
        }
    }

    private void CheckTotalShare(Figure share)
    {
        checkedCount++;
        if (share.Value != 100)
            Add(share, AuditReason.Sum, 100);
    }

    private void CheckShare(Figure share, decimal level, decimal whole)
    {
        if (ShareOf(level, whole, share) is not { } expected)
            return;
        checkedCount++;
        if (expected == share.Value || LevelBeside(share) is { Zeros: > 0 } counted && Expected.Of(counted.InUnits, counted.InUnits with { Value = whole * Expected.Unit(-counted.Zeros) }, Percent) is { } near && near.Admits(share.Value, share.Value.Scale))
            return;
        var other = bases.Values.Append(bases.GetValueOrDefault(share.Measure)).Any(wrong => wrong != whole && ShareOf(level, wrong, share) == share.Value);
        Add(share, other ? AuditReason.WrongBase : null, expected);
    }

    private IEnumerable<Figure> Shares(string measure) => figures.Where(figure => figure.Meaning.Kind == FigureKind.Share && figure.Measure == measure);

    private Figure? LevelBeside(Figure share) => figures.FirstOrDefault(figure => figure.Meaning.Kind == FigureKind.Level && figure.Measure == share.Measure && ReferenceEquals(figure.Row, share.Row));

    private decimal? BaseOf(Figure share, Figure level)
    {
        if (share.Row.Kind != StatisticalRowKind.OfWhich)
            return bases.TryGetValue(share.Measure, out var whole) ? whole : null;
        var parent = FigureBook.ParentOf(table, share.Row);
        return figures.FirstOrDefault(figure => figure.Column == level.Column && ReferenceEquals(figure.Row, parent))?.Value;
    }

    private static decimal? ShareOf(decimal level, decimal whole, Figure like) => whole <= 0 ? null : HalfUp.Quotient(100 * level, whole, like.Value.Scale);

    private static decimal? Percent(decimal part, decimal whole) => whole <= 0 ? null : 100 * part / whole;

    private NoRequirementRule? CheckRatios(NoRequirementRule? wanted)
    {
        var (demand, seekers) = (Counts(Measures.Demand), Counts(Measures.Seekers));
        var ratios = figures.Where(static figure => figure is { Measure: Measures.Ratio, Meaning.Kind: FigureKind.Level }).ToArray();
        if (ratios.Length == 0 || demand.Count == 0 || seekers.Count == 0 || HasWithheldUnstated())
            return null;
        var rows = ratios.Where(ratio => ratio.Row.Kind == StatisticalRowKind.Body && !Subjects.IsUnstated(ratio.Subject) && demand.ContainsKey(ratio.Row.Key) && seekers.ContainsKey(ratio.Row.Key)).ToArray();
        var stated = table.Rows.Where(row => row.Kind == StatisticalRowKind.Body && !Subjects.IsUnstated(Subjects.Of(row)) && demand.ContainsKey(row.Key) && seekers.ContainsKey(row.Key))
            .Select(row => new GroupCounts(row.Key, demand[row.Key], seekers[row.Key])).ToArray();
        var total = table.Rows.FirstOrDefault(static row => row.Kind == StatisticalRowKind.Total)?.Key;
        var none = table.Rows.FirstOrDefault(static row => row.Kind == StatisticalRowKind.Body && Subjects.IsUnstated(Subjects.Of(row)))?.Key;
        var counts = new GroupedCounts(stated, At(demand, total), At(seekers, total), At(demand, none), At(seekers, none));
        var chosen = rows.Length == 0 ? (NoRequirementRule?)null : wanted ?? BestRule(counts, rows);
        // Without total and 无要求 nothing can be spread: the ratios of such a choice of rows are checked only where the office states plain division, or all but one are made so.
        var others = rows.Count(ratio => counts.RatioOf(stated.First(row => row.Group == ratio.Row.Key), NoRequirementRule.None) != ratio.Value);
        if (total is null && none is null && wanted != NoRequirementRule.None && (others > 1 || rows.Length < FewestOfAChoice && others > 0))
            return null;
        foreach (var ratio in rows)
            CheckRatio(ratio, counts.RatioOf(stated.First(row => row.Group == ratio.Row.Key), chosen!.Value));
        foreach (var ratio in ratios.Where(static ratio => ratio.Subject.Length == 0))
        {
            var (openings, people) = ratio.Row.Kind == StatisticalRowKind.Total ? (At(demand, total), At(seekers, total)) : (AllOf(Measures.Demand, ratio), AllOf(Measures.Seekers, ratio));
            if (openings is { } top && people is { } bottom)
                CheckRatio(ratio, OpeningsRatio.Of(top, bottom));
        }

        return chosen;
    }

    // What is to be spread is not printed, so no ratio of the rows can be made from the page.
    private bool HasWithheldUnstated() => FigureBook.WithheldIn(table).Any(static figure =>
        figure.Meaning.Kind == FigureKind.Level && figure.Measure is Measures.Demand or Measures.Seekers && Subjects.IsUnstated(figure.Subject));

    private decimal? AllOf(string measure, Figure like) =>
        figures.FirstOrDefault(figure => figure.Subject.Length == 0 && figure.Measure == measure && figure.Meaning == like.Meaning with { Measure = measure })?.Value;

    private static decimal? At(Dictionary<string, decimal> counts, string? key) => key is not null && counts.TryGetValue(key, out var count) ? count : null;

    private Dictionary<string, decimal> Counts(string measure) => figures.Where(figure => figure.Measure == measure && figure.Meaning.Kind == FigureKind.Level && figure.Value >= 0)
        .GroupBy(static figure => figure.Row.Key, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First().Value, StringComparer.Ordinal);

    private static NoRequirementRule BestRule(GroupedCounts counts, Figure[] ratios) => NoRequirementRules.All
        .Where(counts.HasInputFor)
        .MaxBy(rule => ratios.Count(ratio => counts.RatioOf(counts.Rows.First(row => row.Group == ratio.Row.Key), rule) == ratio.Value));

    private void CheckRatio(Figure ratio, decimal? expected)
    {
        if (expected is not { } known)
            return;
        checkedCount++;
        if (Expected.RoundTo(known, ratio.Value.Scale) != ratio.Value && known != ratio.Value)
            Add(ratio, AuditReason.Ratio, known);
    }

    private void CheckChanges()
    {
        foreach (var change in figures.Where(static figure => figure.Meaning is { Kind: FigureKind.Change or FigureKind.ShareChange or FigureKind.Growth, Against: not Against.None }))
        {
            var kind = change.Meaning.Kind == FigureKind.ShareChange ? FigureKind.Share : FigureKind.Level;
            if (IsOverSamePlaces(change) || PeriodName.Before(table.Period, change.Meaning.Against) is not { } before)
                continue;
            var now = figures.FirstOrDefault(figure => ReferenceEquals(figure.Row, change.Row) && figure.Measure == change.Measure && figure.Meaning.Kind == kind);
            var then = book.Printed(before, change.Subject, change.Measure, kind).FirstOrDefault(figure => figure.Table.Name == table.Name);
            if (now is null || then is null)
                continue;
            var difference = (now.InUnits.Value - then.InUnits.Value) * Expected.Unit(change.Zeros);
            var expected = change.Meaning.Kind == FigureKind.Growth ? HalfUp.Quotient(100 * difference, then.InUnits.Value, change.Value.Scale) : Expected.RoundTo(difference, change.Value.Scale);
            if (expected is not { } known)
                continue;
            checkedCount++;
            if (known == change.Value || IsNear(now, then, change))
                continue;
            var isOfNow = change.Meaning.Kind == FigureKind.Growth && now.InUnits.Value != 0 && HalfUp.Quotient(100 * difference, now.InUnits.Value, change.Value.Scale) == change.Value;
            Add(change, isOfNow ? AuditReason.WrongBase : null, known);
        }
    }

    // Counts printed in 万 leave the last digits of their difference open.
    private static bool IsNear(Figure now, Figure then, Figure change) => now.Zeros + then.Zeros > 0
        && Expected.Of(now.InUnits, then.InUnits, change.Meaning.Kind == FigureKind.Growth ? static (left, right) => right <= 0 ? null : 100 * (left - right) / right : static (left, right) => left - right) is { } near
        && near.Admits(change.InUnits.Value, change.InUnits.Decimals ?? 0);

    // Growth over the places of both periods can't be recomputed from the totals of all places.
    private static bool IsOverSamePlaces(Figure change) => change.Measure != Measures.Ratio && change.Column.Title.Zh.Contains("可比口径", StringComparison.Ordinal);

    private void CheckPercentiles()
    {
        var columns = table.Columns.Select(static (column, at) => (column, at)).Where(static pair => pair.column.Name.Length > 1 && pair.column.Name[0] == 'p' && pair.column.Name.Skip(1).All(char.IsAsciiDigit))
            .OrderBy(static pair => pair.column.Name.Length).ThenBy(static pair => pair.column.Name, StringComparer.Ordinal).ToArray();
        foreach (var row in table.Rows)
        {
            for (var at = 1; at < columns.Length; at++)
            {
                if (row.Values[columns[at - 1].at].Figure is not { } lower || row.Values[columns[at].at].Figure is not { } upper)
                    continue;
                checkedCount++;
                if (upper < lower)
                    Add(figures.First(figure => ReferenceEquals(figure.Row, row) && figure.Column == columns[at].column), AuditReason.Direction, lower);
            }
        }
    }

    private void Add(Figure figure, AuditReason? reason, decimal expected)
    {
        var (found, right) = (FindingWords.Number(figure.Value), FindingWords.Number(expected));
        var period = EarlierOf(figure);
        var why = period is not null ? AuditReason.Stale
            : reason is AuditReason.WrongBase ? AuditReason.WrongBase
            : ClaimReasons.IsSwapped(found, right) ? AuditReason.DigitSwap
            : reason ?? (Math.Abs(figure.Value - expected) == Expected.Unit(figure.Value.Scale) ? AuditReason.Rounding : AuditReason.Disagrees);
        findings.Add(new(figure.Place, found, right, why, FindingWords.Of(why, found, right, period)));
    }

    // Three digits at least: that a small number stands in an earlier table too says nothing.
    private string? EarlierOf(Figure figure) => Math.Abs(figure.Value) / Expected.Unit(figure.Value.Scale) < 100 ? null
        : book.Tables.Where(other => other.Name == table.Name && other.Period != table.Period).OrderByDescending(static other => other.Period, StringComparer.Ordinal)
            .FirstOrDefault(other => book.Printed(other.Period, figure.Subject, figure.Measure, figure.Meaning.Kind, figure.Meaning.Against).Any(then => then.Value == figure.Value))?.Period;

    private sealed record CountColumn(Figure Total, decimal Sum, int Rows);
}

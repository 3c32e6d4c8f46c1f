using System.Globalization;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>What the placeholders of a report's template stand for.</summary>
internal sealed class PlaceholderFigures(FigureBook book, ReportTemplate template)
{
    // Growth that no table prints is given to a tenth of a percent.
    private const int GrowthDecimals = 1;

    private readonly Dictionary<string, PlaceholderFigures?> scoped = new(StringComparer.Ordinal);

    /// <summary>The words for a placeholder and the cells behind them; null where the tables do not have them.</summary>
    internal (string Shown, IReadOnlyList<AuditPlace> Cells)? Of(string placeholder)
    {
        if (ScopeOf(placeholder) is var (scope, rest))
            return InTable(scope, placeholder)?.Of(rest);
        var parts = placeholder.Split('.');
        if (parts.Length < 2)
            throw Unreadable(placeholder);
        if (SubjectOf(parts[0]) is not { } subject)
            return null;
        if (parts[1] == "名称")
            return (subject, [.. CellsOf(subject, MeasureRanking(parts[0]))]);
        var measure = MeasureOf(parts[1], placeholder);
        var against = parts.Contains("环比") ? Against.Previous : parts.Contains("同比") ? Against.YearAgo : Against.None;
        var isShare = parts.Contains("比重");
        var form = parts[^1];
        if (form.StartsWith("升降:", StringComparison.Ordinal))
        {
            return Change(subject, measure, against, isShare) is { } change
                ? (Word(form["升降:".Length..].Split('/'), change.Value, placeholder), Cells(subject, measure, isShare ? FigureKind.Share : FigureKind.Level, against))
                : null;
        }

        return form switch
        {
            "增减" => Shown(Change(subject, measure, against, isShare), subject, measure, isShare ? FigureKind.Share : FigureKind.Level, against),
            "增长" => Shown(Growth(subject, measure, against), subject, measure, FigureKind.Level, against),
            "比重" => Shown(First(book.Share(book.Period, subject, measure)), subject, measure, FigureKind.Share, Against.None),
            _ when parts.Length == 2 => Shown(First(book.Level(book.Period, subject, measure)), subject, measure, FigureKind.Level, Against.None),
            _ => throw Unreadable(placeholder),
        };
    }

    /// <summary>True where a condition of the template holds; false too where its figure is missing.</summary>
    internal bool Holds(string of, string wanted)
    {
        if (ScopeOf(of) is var (scope, rest))
            return InTable(scope, of)?.Holds(rest, wanted) ?? false;
        var parts = of.Split('.');
        if (parts.Length < 2)
            throw Unreadable(of);
        if (SubjectOf(parts[0]) is not { } subject)
            return false;
        var measure = MeasureOf(parts[1], of);
        var value = parts.Length == 2
            ? First(book.Level(book.Period, subject, measure))
            : Change(subject, measure, parts.Contains("同比") ? Against.YearAgo : Against.Previous, parts.Contains("比重"));
        return value is { } known && Math.Sign(known.Value) == (wanted switch { "升" or "正" => 1, "降" or "负" => -1, _ => 0 });
    }

    // {表名/谁.什么}: of one table, where several print a figure of that name.
    private static (string Scope, string Within)? ScopeOf(string placeholder) =>
        placeholder.IndexOf('/', StringComparison.Ordinal) is > 0 and var at && at < placeholder.IndexOf('.', StringComparison.Ordinal) ? (placeholder[..at], placeholder[(at + 1)..]) : null;

    private PlaceholderFigures? InTable(string scope, string placeholder)
    {
        if (!template.Defined.Tables.TryGetValue(scope, out var title))
            throw Unreadable(placeholder);
        if (scoped.TryGetValue(scope, out var known))
            return known;
        StatisticalTable[] tables = [.. book.Tables.Where(table => table.Title.Zh.Contains(title, StringComparison.Ordinal))];
        var figures = tables.Length == 0 ? null : new PlaceholderFigures(new(tables, book.Period), template);
        scoped.Add(scope, figures);
        return figures;
    }

    private string? SubjectOf(string name)
    {
        if (name == "全部")
            return Subjects.All;
        if (!template.Defined.Ranked.TryGetValue(name, out var ranked))
            return Subjects.Named(name);
        var measure = MeasureOf(ranked.Measure, name);
        var table = book.Current.FirstOrDefault(table => table.Title.Zh.Contains(ranked.Table, StringComparison.Ordinal) && FigureBook.FiguresOf(table).Any(figure => figure.Measure == measure && figure.Subject.Length > 0));
        if (table is null)
            return null;
        var row = FigureBook.FiguresOf(table)
            .Where(figure => figure.Measure == measure && figure.Meaning.Kind == FigureKind.Level && figure.Row.Kind == StatisticalRowKind.Body && figure.Subject.Length > 0 && !Subjects.IsUnstated(figure.Subject))
            .Where(figure => measure != Measures.Ratio || Subjects.HasEnough(table, figure.Row))
            .OrderByDescending(figure => ranked.Sign * figure.Value).ThenBy(static figure => figure.Row.Key, StringComparer.Ordinal)
            .Skip(ranked.Place - 1).FirstOrDefault();
        return row is null || WithheldPlaces.MayTake(table, measure, ranked.Sign, row.Value) ? null : row.Subject;
    }

    private string MeasureRanking(string name) => template.Defined.Ranked.TryGetValue(name, out var ranked) ? MeasureOf(ranked.Measure, name) : Measures.Demand;

    private string MeasureOf(string word, string placeholder) =>
        template.Defined.Measures.Contains(word) ? ChineseText.Folded(word) : Measures.In(word) ?? throw Unreadable(placeholder);

    // A figure that its own table marks as resting on too little makes no sentence.
    private Expected? Change(string subject, string measure, Against against, bool isShare) => against == Against.None || IsThin(subject, measure, isShare ? FigureKind.ShareChange : FigureKind.Change, against)
        ? null
        : First(isShare ? book.ShareChange(subject, measure, against) : book.Change(subject, measure, against));

    private bool IsThin(string subject, string measure, FigureKind kind, Against against) => book.Printed(book.Period, subject, measure, kind, against) is [{ IsThin: true }, ..];

    private Expected? Growth(string subject, string measure, Against against) => !IsThin(subject, measure, FigureKind.Growth, against) && First(book.Growth(subject, measure, against)) is { } growth
        ? growth.Decimals is null ? new(Expected.RoundTo(growth.Value, GrowthDecimals), GrowthDecimals) : growth
        : null;

    private (string, IReadOnlyList<AuditPlace>)? Shown(Expected? figure, string subject, string measure, FigureKind kind, Against against)
    {
        if (figure is not { } known)
            return null;
        var value = kind == FigureKind.Level && against == Against.None && measure != Measures.Gap ? known.Value : Math.Abs(known.Value);
        return (Expected.RoundTo(value, known.Decimals ?? Math.Min((int)value.Scale, 2)).ToString(CultureInfo.InvariantCulture), Cells(subject, measure, kind, against));
    }

    private IReadOnlyList<AuditPlace> Cells(string subject, string measure, FigureKind kind, Against against)
    {
        var printedChange = against == Against.None ? [] : book.Printed(book.Period, subject, measure, kind == FigureKind.Share ? FigureKind.ShareChange : FigureKind.Change, against);
        if (printedChange.Count > 0)
            return [printedChange[0].Place];
        var now = Places(book.Period, subject, measure, kind);
        return against != Against.None && book.Earlier(against) is { } before ? [.. now, .. Places(before, subject, measure, kind)] : [.. now];
    }

    private IEnumerable<AuditPlace> CellsOf(string subject, string measure) => Places(book.Period, subject, measure, FigureKind.Level);

    // A gap or a ratio of all that no table prints follows from both sides.
    private IEnumerable<AuditPlace> Places(string period, string subject, string measure, FigureKind kind) => book.Printed(period, subject, measure, kind) is [var cell, ..]
        ? [cell.Place]
        : new[] { Measures.Demand, Measures.Seekers }.SelectMany(side => book.Printed(period, subject, side, FigureKind.Level).Take(1)).Select(static figure => figure.Place);

    private static string Word(string[] words, decimal change, string placeholder) => words.Length == 3
        ? words[Math.Sign(change) switch { 1 => 0, -1 => 1, _ => 2 }]
        : throw Unreadable(placeholder);

    private static Expected? First(IReadOnlyList<Expected> figures) => figures.Count > 0 ? figures[0] : null;

    private static FormatException Unreadable(string placeholder) =>
        new($"{{{placeholder}}} can't be read; expected 谁.什么, then 环比 or 同比, then 比重, 增减, 增长 or 升降:升词/降词/平词, such as {{全部.需求人数.环比.增减}}.");
}

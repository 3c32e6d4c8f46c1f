using System.Globalization;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>What the one-page brief says, taken from the printed cells of the quarter's tables.</summary>
internal sealed class BriefFigures
{
    private const int FewestPersons = 10;

    private readonly FigureBook book;

    private BriefFigures(FigureBook book, decimal demand, decimal seekers, decimal ratio)
    {
        this.book = book;
        (Demand, Seekers, Ratio) = (demand, seekers, ratio);
        Majors = Rows(book.Current.FirstOrDefault(static table => table.Title.Zh.Contains("职业大类", StringComparison.Ordinal) || table.Title.Zh.Contains("按职业", StringComparison.Ordinal)));
        Short = [.. Rows(book.Current.FirstOrDefault(static table => table.Title.Zh.StartsWith("需求大于求职", StringComparison.Ordinal))).Where(static row => row.Gap > 0)];
        Crowded = [.. Rows(book.Current.FirstOrDefault(static table => table.Title.Zh.StartsWith("求职大于需求", StringComparison.Ordinal) || table.Title.Zh.StartsWith("需求小于求职", StringComparison.Ordinal))).Where(static row => row.Gap < 0)];
    }

    internal decimal Demand { get; }

    internal decimal Seekers { get; }

    internal decimal Ratio { get; }

    /// <summary>Occupations by major group; empty where no table has them.</summary>
    internal IReadOnlyList<BriefRow> Majors { get; }

    /// <summary>Where the most openings find nobody, the widest gap first.</summary>
    internal IReadOnlyList<BriefRow> Short { get; }

    /// <summary>Where the most seekers find no opening, the widest gap first.</summary>
    internal IReadOnlyList<BriefRow> Crowded { get; }

    /// <summary>Null where the tables do not state openings, seekers and their ratio over all.</summary>
    internal static BriefFigures? Of(IReadOnlyList<StatisticalTable> tables, string period)
    {
        var book = new FigureBook(tables, period);
        return Level(book, Measures.Demand) is { } demand && Level(book, Measures.Seekers) is { } seekers && Level(book, Measures.Ratio) is { } ratio && demand > 0 && seekers > 0
            ? new(book, demand, seekers, ratio)
            : null;
    }

    /// <summary>How a figure over all has changed; null where it is not known or rests on too little.</summary>
    internal decimal? Change(string measure, Against against)
    {
        if (book.Printed(book.Period, Subjects.All, measure, FigureKind.Change, against) is [{ IsThin: true }, ..])
            return null;
        return book.Change(Subjects.All, measure, against) is [var known, ..] ? known.Value : null;
    }

    /// <summary>Percent of growth over all, likewise.</summary>
    internal decimal? Growth(string measure, Against against)
    {
        if (book.Printed(book.Period, Subjects.All, measure, FigureKind.Growth, against) is [{ IsThin: true }, ..])
            return null;
        return book.Growth(Subjects.All, measure, against) is [var known, ..] ? Expected.RoundTo(known.Value, 1) : null;
    }

    /// <summary>Of seekers the share whose occupation wanted is not stated, in percent; null where the table does not say.</summary>
    internal decimal? UnstatedSeekers => Majors.FirstOrDefault(static row => Subjects.IsUnstated(row.Name)) is { Seekers: { } unstated } ? Expected.RoundTo(100 * unstated / Seekers, 1) : null;

    internal IEnumerable<SourceCount> Sources => book.Current.SelectMany(static table => table.Sources).DistinctBy(static source => source.What.Zh);

    internal static string Shown(decimal number) => number.ToString("#,##0.############", CultureInfo.InvariantCulture);

    internal static string AsRatio(decimal ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);

    private static decimal? Level(FigureBook book, string measure) => book.Level(book.Period, Subjects.All, measure) is [var known, ..] ? known.Value : null;

    private static IReadOnlyList<BriefRow> Rows(StatisticalTable? table)
    {
        if (table is null)
            return [];
        var figures = FigureBook.FiguresOf(table).Where(static figure => figure.Row.Kind == StatisticalRowKind.Body).ToLookup(static figure => figure.Row.Key, StringComparer.Ordinal);
        decimal? Of(string key, string measure, FigureKind kind, Against against = Against.None) =>
            figures[key].FirstOrDefault(figure => figure.Measure == measure && figure.Meaning.Kind == kind && figure.Meaning.Against == against && !figure.IsThin)?.Value;
        return
        [
            .. table.Rows.Where(static row => row.Kind == StatisticalRowKind.Body).Select(row => new BriefRow(
                Subjects.Of(row), Of(row.Key, Measures.Demand, FigureKind.Level), Of(row.Key, Measures.Seekers, FigureKind.Level), Of(row.Key, Measures.Ratio, FigureKind.Level),
                Of(row.Key, Measures.Ratio, FigureKind.Change, Against.Previous))),
        ];
    }

    /// <summary>A group with both sides.</summary>
    internal sealed record BriefRow(string Name, decimal? Demand, decimal? Seekers, decimal? Ratio, decimal? RatioOnPrevious)
    {
        /// <summary>Openings less seekers.</summary>
        internal decimal? Gap => Demand - Seekers;

        /// <summary>True where one side has ten persons at least: a page has no room for a group of three.</summary>
        internal bool IsWorthALine => Demand >= FewestPersons || Seekers >= FewestPersons;

        /// <summary>True where both sides have ten persons at least.</summary>
        internal bool HasEnough => Demand >= FewestPersons && Seekers >= FewestPersons;
    }
}

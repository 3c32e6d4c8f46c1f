using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>Every figure of the tables of a publication by what it means, with what follows from them: shares, changes and growth.</summary>
internal sealed class FigureBook
{
    private readonly Dictionary<(string Period, string Subject, string Measure, FigureKind Kind, Against Against), List<Figure>> figures = [];
    private readonly HashSet<(string Period, string Subject, string Measure, FigureKind Kind, Against Against)> withheld = [];

    internal FigureBook(IReadOnlyList<StatisticalTable> tables, string period)
    {
        Period = period;
        Tables = tables;
        foreach (var table in tables)
        {
            foreach (var figure in FiguresOf(table))
            {
                // A column 上月 holds figures of the month before.
                var isThen = figure.Meaning is { Kind: FigureKind.Level, Against: not Against.None };
                if ((isThen ? PeriodName.Before(table.Period, figure.Meaning.Against) : table.Period) is not { } of)
                    continue;
                var key = (of, figure.Subject, figure.Measure, figure.Meaning.Kind, isThen ? Against.None : figure.Meaning.Against);
                if (!figures.TryGetValue(key, out var list))
                    figures.Add(key, list = []);
                list.Add(figure);
            }

            withheld.UnionWith(WithheldIn(table).Select(figure => (table.Period, figure.Subject, figure.Measure, figure.Meaning.Kind, figure.Meaning.Against)));
        }

        Subjects = [.. figures.Values.SelectMany(static list => list).Select(static figure => figure.Subject).Concat(withheld.Select(static key => key.Subject)).Where(static subject => subject.Length > 0)
            .Concat(Publication.Subjects.KnownPartitions.SelectMany(static part => part)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        OtherMeasures = [.. figures.Keys.Select(static key => key.Measure).Where(static measure => measure is not (Measures.Demand or Measures.Seekers or Measures.Ratio or Measures.Gap)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The period that the publication speaks of.</summary>
    internal string Period { get; }

    internal IReadOnlyList<StatisticalTable> Tables { get; }

    internal IReadOnlyList<string> Subjects { get; }

    internal IReadOnlyList<string> OtherMeasures { get; }

    internal IEnumerable<StatisticalTable> Current => Tables.Where(table => table.Period == Period);

    internal static IEnumerable<Figure> FiguresOf(StatisticalTable table) => CellsOf(table, static value => value.Figure);

    /// <summary>The cells that the table withholds; their values are unknown and given as 0.</summary>
    internal static IEnumerable<Figure> WithheldIn(StatisticalTable table) => CellsOf(table, static value => value.State == ValueState.Withheld ? 0 : null);

    /// <summary>True where a table withholds a figure and none prints it; what follows from others must not be stated then either.</summary>
    internal bool IsWithheld(string period, string subject, string measure, FigureKind kind, Against against = Against.None) =>
        withheld.Count > 0 && withheld.Contains((period, subject, measure, kind, against)) && Printed(period, subject, measure, kind, against).Count == 0;

    private static IEnumerable<Figure> CellsOf(StatisticalTable table, Func<StatisticalValue, decimal?> valueOf)
    {
        var meanings = MeaningsOf(table);
        var rowsAreMeasures = FigureMeaning.NamesMeasures(table.RowTitle.Zh);
        foreach (var row in table.Rows.Where(static row => row.Kind != StatisticalRowKind.Share))
        {
            var named = Publication.Subjects.Of(row);
            for (var column = 0; column < meanings.Length; column++)
            {
                if (valueOf(row.Values[column]) is not { } value)
                    continue;
                var meaning = meanings[column];
                // A row that is itself a measure speaks of everybody.
                var (subject, measure) = meaning.Measure is { } known ? rowsAreMeasures ? (Publication.Subjects.All, FigureMeaning.WithoutUnit(named) + known) : (named, known) : (Publication.Subjects.All, Measures.In(named) ?? FigureMeaning.WithoutUnit(named));
                yield return new(table, row, table.Columns[column], subject, meaning with { Measure = measure }, value, FigureUnits.ZerosOf(table, row, table.Columns[column], meaning.Kind, measure), row.Values[column].IsThin);
            }
        }
    }

    // A share, change or growth with no name of its own is of the one thing that the table counts; where the rows are the measures, they say it.
    private static FigureMeaning[] MeaningsOf(StatisticalTable table)
    {
        FigureMeaning[] meanings = [.. table.Columns.Select(FigureMeaning.Of)];
        var counted = meanings.Where(static meaning => meaning.Kind == FigureKind.Level).Select(static meaning => meaning.Measure).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var rowsAreMeasures = FigureMeaning.NamesMeasures(table.RowTitle.Zh) || table.Rows.Any(static row => Measures.In(Publication.Subjects.Named(row.Heading.Zh)) is not null);
        for (var at = 0; at < meanings.Length; at++)
        {
            if (meanings[at].Measure is null && !rowsAreMeasures)
                meanings[at] = meanings[at] with { Measure = counted is [var only] ? only : ChineseText.Folded(table.Columns[at].Title.Zh) };
        }

        return meanings;
    }

    internal IReadOnlyList<Figure> Printed(string period, string subject, string measure, FigureKind kind, Against against = Against.None) =>
        figures.GetValueOrDefault((period, subject, measure, kind, against)) ?? [];

    /// <summary>What a level may be printed as.</summary>
    internal IReadOnlyList<Expected> Level(string period, string subject, string measure)
    {
        var printed = Printed(period, subject, measure, FigureKind.Level);
        if (printed.Count > 0)
            return [.. printed.Select(static figure => Of(figure)).Distinct()];
        if (IsWithheld(period, subject, measure, FigureKind.Level))
            return [];
        if (measure == Measures.Gap)
            return [.. Pairs(Level(period, subject, Measures.Demand), Level(period, subject, Measures.Seekers), static (demand, seekers) => demand - seekers)];
        return measure == Measures.Ratio && subject.Length == 0
            ? [.. Level(period, subject, Measures.Demand).SelectMany(demand => Level(period, subject, Measures.Seekers), static (demand, seekers) => OpeningsRatio.Of(demand.Value, seekers.Value)).OfType<decimal>().Select(static ratio => new Expected(ratio, 2))]
            : [];
    }

    /// <summary>What a share may be printed as, of a stated base or of the whole.</summary>
    internal IReadOnlyList<Expected> Share(string period, string subject, string measure, string? of = null)
    {
        if (IsWithheld(period, subject, measure, FigureKind.Share))
            return [];
        var printed = Printed(period, subject, measure, FigureKind.Share);
        Expected[] parts = [.. Printed(period, subject, measure, FigureKind.Level).Select(static figure => Of(figure)).Distinct()];
        if (of is not null)
            return [.. Pairs(parts, Level(period, of, measure), Percent), .. IsPartOf(printed, of) ? printed.Select(static figure => Of(figure)) : []];
        var isPart = printed.Any(static figure => figure.Row.Kind == StatisticalRowKind.OfWhich);
        return [.. printed.Select(static figure => Of(figure)), .. isPart ? [] : Pairs(parts, Level(period, Publication.Subjects.All, measure), Percent)];
    }

    /// <summary>What a change of a level may be printed as: the printed one, or the difference of the printed levels.</summary>
    internal IReadOnlyList<Expected> Change(string subject, string measure, Against against)
    {
        var printed = Printed(Period, subject, measure, FigureKind.Change, against);
        return printed.Count > 0 || IsWithheld(Period, subject, measure, FigureKind.Change, against)
            ? [.. printed.Select(static figure => Of(figure))]
            : Difference(subject, against, (period, who) => Level(period, who, measure));
    }

    /// <summary>What growth in percent may be printed as; a printed one goes before plain division, since national growth is over the places of both periods.</summary>
    internal IReadOnlyList<Expected> Growth(string subject, string measure, Against against)
    {
        var printed = Printed(Period, subject, measure, FigureKind.Growth, against);
        if (printed.Count > 0)
            return [.. printed.Select(static figure => Of(figure)), .. Plain().Where(plain => printed.Any(figure => AsPrinted(plain, figure) == figure.Value))];
        return IsWithheld(Period, subject, measure, FigureKind.Growth, against) ? [] : Plain();
        Expected[] Plain() => Earlier(against) is { } before
            ? [.. Pairs(Level(Period, subject, measure), Level(before, subject, measure), static (now, then) => then <= 0 ? null : 100 * (now - then) / then)]
            : [];
        static decimal AsPrinted(Expected plain, Figure figure) => Expected.RoundTo(plain.Value, figure.Value.Scale);
    }

    /// <summary>What a change of a share may be printed as: the difference of the printed shares.</summary>
    internal IReadOnlyList<Expected> ShareChange(string subject, string measure, Against against)
    {
        var printed = Printed(Period, subject, measure, FigureKind.ShareChange, against);
        return printed.Count > 0 || IsWithheld(Period, subject, measure, FigureKind.ShareChange, against)
            ? [.. printed.Select(static figure => Of(figure))]
            : Difference(subject, against, (period, who) => [.. Share(period, who, measure).Where(static share => share.Decimals is not null)]);
    }

    internal string? Earlier(Against against) => PeriodName.Before(Period, against) is { } before && (Tables.Any(table => table.Period == before) || figures.Keys.Any(key => key.Period == before)) ? before : null;

    private Expected[] Difference(string subject, Against against, Func<string, string, IReadOnlyList<Expected>> of) => Earlier(against) is { } before
        ? [.. Pairs(of(Period, subject), of(before, subject), static (now, then) => now - then)]
        : [];

    private static bool IsPartOf(IReadOnlyList<Figure> printed, string of) => printed.Any(figure =>
        figure.Row.Kind == StatisticalRowKind.OfWhich && ParentOf(figure.Table, figure.Row) is { } parent && Publication.Subjects.Of(parent) == of);

    internal static StatisticalRow? ParentOf(StatisticalTable table, StatisticalRow row)
    {
        StatisticalRow? parent = null;
        foreach (var each in table.Rows)
        {
            if (ReferenceEquals(each, row))
                return parent;
            if (each.Kind == StatisticalRowKind.Body)
                parent = each;
        }

        return null;
    }

    private static decimal? Percent(decimal part, decimal whole) => whole == 0 ? null : 100 * part / whole;

    private static Expected Of(Figure figure) => figure.InUnits;

    private static IEnumerable<Expected> Pairs(IReadOnlyList<Expected> left, IReadOnlyList<Expected> right, Func<decimal, decimal, decimal?> of) =>
        left.SelectMany(_ => right, (one, other) => Expected.Of(one, other, of)).OfType<Expected>();
}

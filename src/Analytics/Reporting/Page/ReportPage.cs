using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>The building blocks of the page: sections, paragraphs, tables, figures with their table and method beside them.</summary>
internal sealed class ReportPage
{
    private int figures;
    private int tables;

    /// <summary>Where the blocks are written.</summary>
    internal Markup Markup { get; } = new();

    internal void Section(string id, Bilingual title, Action body)
    {
        Markup.Open("section", ("id", id)).Element("h2", title).Line();
        body();
        Markup.CloseLine();
    }

    internal void Heading(Bilingual text) => Markup.Element("h3", text).Line();

    /// <summary>The answer of a section, in a sentence or two.</summary>
    internal void Answer(Bilingual text) => Markup.Element("p", text, ("class", "answer")).Line();

    internal void Paragraph(Bilingual text) => Markup.Element("p", text).Line();

    /// <summary>Says that there is nothing to show, and why.</summary>
    internal void Nothing(Bilingual text) => Markup.Element("p", text, ("class", "nothing")).Line();

    internal void Bullets(IEnumerable<Bilingual> texts)
    {
        Markup.Open("ul");
        foreach (var text in texts)
            Markup.Element("li", text).Line();
        Markup.CloseLine();
    }

    /// <summary>How the numbers nearby were made, in plain words.</summary>
    internal void Method(params ReadOnlySpan<Bilingual> texts)
    {
        Markup.Open("aside", ("class", "method")).Element("strong", new Bilingual("怎么算的", "How it was made"));
        foreach (var text in texts)
            Markup.Element("p", text);
        Markup.CloseLine();
    }

    /// <summary>A chart with the table of its numbers beside it.</summary>
    internal void Figure(Bilingual title, Action<Markup> chart, PageTable table)
    {
        figures++;
        Markup.Open("figure").Open("figcaption");
        Markup.Element("b", new Bilingual($"图{figures}", $"Figure {figures}")).Text(" ").Both(title).CloseLine();
        Markup.Open("div", ("class", "pair")).Open("div", ("class", "chart"));
        chart(Markup);
        Markup.Close().Open("div", ("class", "beside"));
        Table(table);
        Markup.Close().Close().CloseLine();
    }

    internal void Table(PageTable table)
    {
        tables++;
        var caption = $"table-{tables}";
        Markup.Open("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-labelledby", caption));
        Markup.Open("table", ("class", table.BecomesCards ? "cards" : "plain"));
        Markup.Open("caption", ("id", caption)).Element("b", new Bilingual($"表{tables}", $"Table {tables}")).Text(" ").Both(table.Caption).CloseLine();
        Markup.Open("thead").Open("tr");
        foreach (var column in table.Columns)
            Markup.Element("th", column.Head, ("scope", "col"), ("class", column.Style));
        Markup.Close().CloseLine().Open("tbody").Line();
        foreach (var row in table.Rows)
            Row(table.Columns, row);
        Markup.Close().Close().CloseLine();
    }

    private static bool IsNothing(TableCell cell) => string.Equals(cell.Text.Zh, Figures.Nothing, StringComparison.Ordinal);

    private void Row(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableCell> cells)
    {
        if (cells.Count != columns.Count)
            throw new InvalidOperationException($"A row has {cells.Count} cells for {columns.Count} columns.");
        Markup.Open("tr");
        for (var i = 0; i < cells.Count; i++)
        {
            var column = columns[i];
            if (i == 0)
                Markup.Open("th", ("scope", "row"), ("class", column.Style));
            else
                Markup.Open("td", ("class", IsNothing(cells[i]) ? $"{column.Style} none" : column.Style), ("data-zh", column.Head.Zh), ("data-en", column.Head.En));
            if (cells[i].IsForeign)
                Markup.Open("bdi").Both(cells[i].Text).Close();
            else
                Markup.Both(cells[i].Text);
            Markup.Close();
        }

        Markup.CloseLine();
    }
}

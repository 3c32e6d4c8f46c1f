using System.Text;
using System.Text.RegularExpressions;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>Writes a report's text from tables: every figure is a printed cell or follows from printed cells.</summary>
public sealed partial class ReportWriter
{
    private const string Numerals = "一二三四五六七八九";

    private readonly ReportTemplate template;
    private readonly FigureBook book;
    private readonly PlaceholderFigures figures;
    private readonly StringBuilder text = new();
    private readonly List<ReportFigure> stated = [];
    private readonly List<(string, string)> omitted = [];

    // A heading waits for the first paragraph below it: a section of which every sentence is left out has none.
    private string? heading;
    private int headings;

    private ReportWriter(ReportTemplate template, FigureBook book)
    {
        this.template = template;
        this.book = book;
        figures = new(book, template);
    }

    /// <summary>Writes the text of a period.</summary>
    /// <param name="template">The kind of report.</param>
    /// <param name="tables">The tables of the period and of those with which it is compared.</param>
    /// <param name="period">The period, such as <c>2026Q3</c>.</param>
    /// <exception cref="FormatException">A placeholder of the template can't be read.</exception>
    public static ReportText Write(ReportTemplate template, IReadOnlyList<StatisticalTable> tables, string period)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentException.ThrowIfNullOrWhiteSpace(period);
        var writer = new ReportWriter(template, new(tables, period));
        foreach (var line in template.Lines)
            writer.WriteLine(line);
        if (writer.heading is not null && writer.text is [.., '\n', '\n'])
            writer.text.Length--;
        return new(writer.text.ToString(), writer.stated, writer.omitted);
    }

    private void WriteLine(string line)
    {
        if (line.Length == 0)
        {
            if (heading is null)
                text.Append('\n');
            return;
        }

        if (Heading().Match(line) is { Success: true } numbered)
        {
            heading = line[numbered.Length..];
            return;
        }

        var before = text.Length;
        if (heading is not null)
            text.Append(Numerals[headings]).Append('、').Append(heading).Append('\n');
        if (!WriteParagraph(line))
        {
            // A line of which every sentence is left out leaves no empty paragraph.
            text.Length = before;
            return;
        }

        headings += heading is null ? 0 : 1;
        heading = null;
    }

    private bool WriteParagraph(string line)
    {
        var start = text.Length;
        foreach (var sentence in Sentences().Matches(line).Select(static match => match.Value))
        {
            var condition = Condition().Match(sentence);
            if (condition.Success && !figures.Holds(condition.Groups[1].Value, condition.Groups[2].Value))
                continue;
            WriteSentence(sentence[condition.Length..]);
        }

        if (text.Length == start)
            return false;
        text.Append('\n');
        return true;
    }

    private void WriteSentence(string sentence)
    {
        var (start, count, at) = (text.Length, stated.Count, 0);
        foreach (Match match in Placeholder().Matches(sentence))
        {
            text.Append(sentence, at, match.Index - at);
            at = match.Index + match.Length;
            var name = match.Groups[1].Value;
            if (name == "期间")
            {
                text.Append(PeriodName.InChinese(book.Period));
                continue;
            }

            if (figures.Of(name) is not { } figure)
            {
                omitted.Add((sentence, name));
                text.Length = start;
                stated.RemoveRange(count, stated.Count - count);
                return;
            }

            stated.Add(new(text.Length, figure.Shown.Length, name, figure.Cells));
            text.Append(figure.Shown);
        }

        text.Append(sentence, at, sentence.Length - at);
    }

    [GeneratedRegex("^[一二三四五六七八九]、")]
    private static partial Regex Heading();

    [GeneratedRegex("[^。]+。?")]
    private static partial Regex Sentences();

    [GeneratedRegex(@"^\[([^\]=]+)=(升|降|平|正|负|零)\]")]
    private static partial Regex Condition();

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Placeholder();
}

using System.Globalization;
using Jiuye.Casework;

namespace Jiuye.Cli;

/// <summary>A day that follows from a rule.</summary>
internal sealed class DateEntry(CalculatedDate date) : ICalculationEntry
{
    public void Write(TextWriter output, bool chinese)
    {
        var on = date.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        ReportText.Line(output, chinese
            ? $"{on}{(date.IsLatest ? "前（含当日）" : "")}  {date.What.Zh}  [{ReportText.Cited(date.Article, chinese)}]"
            : $"{(date.IsLatest ? "by " : "on ")}{on}  {date.What.En}  [{date.Article}]");
        ReportText.Lines(output, chinese ? "  说明：" : "  note: ", date.Note is { } note ? [note] : [], chinese);
    }

    public object ToJson() => new
    {
        Kind = "date",
        What = PolicyPage.TextOf(date.What),
        date.On,
        date.IsLatest,
        date.Article,
        Note = PolicyPage.TextOf(date.Note),
    };
}

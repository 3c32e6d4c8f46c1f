using System.Globalization;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>A calculation with its steps.</summary>
internal sealed class CalculationEntry(Calculation calculation) : ICalculationEntry
{
    public void Write(TextWriter output, bool chinese)
    {
        var (colon, unit) = chinese ? ("：", Unit(calculation.Unit).Zh) : (": ", " " + Unit(calculation.Unit).En);
        var value = calculation.Value is { } known ? Number(known) + unit : chinese ? "无法计算" : "cannot tell";
        ReportText.Line(output, $"{ReportText.In(calculation.What, chinese)}{colon}{value}  [{ReportText.Cited(calculation.Article, chinese)}]");
        foreach (var step in calculation.Steps)
        {
            var article = step.Article == calculation.Article ? "" : $"  [{ReportText.Cited(step.Article, chinese)}]";
            ReportText.Line(output, $"  {(step.Part is { } part ? Signed(part) : "·"),10}  {ReportText.In(step.Text, chinese)}{article}");
        }

        foreach (var reading in calculation.Readings)
            ReportText.Line(output, $"  {(reading.IsTaken ? "*" : " ")} {reading.Name}{colon}{(reading.Value is { } result ? Number(result) + unit : "—")}  {ReportText.In(reading.Meaning, chinese)}");
        ReportText.Lines(output, chinese ? "  说明：" : "  note: ", calculation.Notes, chinese);
        ReportText.Lines(output, chinese ? "  请补充：" : "  ask: ", calculation.Ask, chinese);
    }

    public object ToJson() => new
    {
        Kind = "calculation",
        What = PolicyPage.TextOf(calculation.What),
        calculation.Value,
        Unit = FactNames.Of(calculation.Unit),
        Steps = calculation.Steps.Select(static step => new { Text = PolicyPage.TextOf(step.Text), step.Part, step.Article }),
        calculation.Article,
        Readings = calculation.Readings.Select(static reading => new { reading.Name, Meaning = PolicyPage.TextOf(reading.Meaning), reading.Value, reading.IsTaken }),
        Notes = calculation.Notes.Select(PolicyPage.TextOf),
        Ask = calculation.Ask.Select(PolicyPage.TextOf),
    };

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Signed(decimal part) => part.ToString("+0.####;-0.####;0", CultureInfo.InvariantCulture);

    private static Bilingual Unit(CalculationUnit unit) => unit switch
    {
        CalculationUnit.Yuan => new("元", "yuan"),
        CalculationUnit.Months => new("个月", "months"),
        CalculationUnit.Persons => new("人", "persons"),
        CalculationUnit.Calls => new("人", "calls"),
        CalculationUnit.Documents => new("种", "kinds"),
        CalculationUnit.SquareMetres => new("平方米", "m²"),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "No such unit."),
    };
}

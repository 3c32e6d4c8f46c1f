using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>A decision with its facts.</summary>
internal sealed class DecisionEntry(Decision decision, Bilingual? name = null) : ICalculationEntry
{
    public void Write(TextWriter output, bool chinese)
    {
        var named = name is null ? "" : ReportText.In(name, chinese) + (chinese ? "：" : ": ");
        var verdict = Word(decision.Verdict) is { } word ? ReportText.In(word, chinese) + (chinese ? "——" : " — ") : "";
        ReportText.Line(output, $"{named}{verdict}{ReportText.In(decision.Outcome, chinese)}  [{ReportText.Cited(decision.Article, chinese)}]");
        ReportText.Lines(output, "  - ", decision.Facts, chinese);
        ReportText.Lines(output, chinese ? "  改变结论：" : "  would change it: ", decision.WouldChange, chinese);
        ReportText.Lines(output, chinese ? "  请补充：" : "  ask: ", decision.Ask, chinese);
        ReportText.Lines(output, chinese ? "  说明：" : "  note: ", decision.Note is { } note ? [note] : [], chinese);
    }

    public object ToJson() => new
    {
        Kind = "decision",
        What = PolicyPage.TextOf(name),
        Verdict = FactNames.Of(decision.Verdict),
        Outcome = PolicyPage.TextOf(decision.Outcome),
        decision.Article,
        Facts = decision.Facts.Select(PolicyPage.TextOf),
        WouldChange = decision.WouldChange.Select(PolicyPage.TextOf),
        Ask = decision.Ask.Select(PolicyPage.TextOf),
        Note = PolicyPage.TextOf(decision.Note),
    };

    // The outcome of what cannot be told says so itself.
    private static Bilingual? Word(Verdict verdict) => verdict switch
    {
        Verdict.Holds => new("符合", "holds"),
        Verdict.Fails => new("不符合", "fails"),
        _ => null,
    };
}

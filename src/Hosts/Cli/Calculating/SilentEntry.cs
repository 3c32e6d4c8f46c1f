using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Something on which the jurisdiction says nothing: shown as such, never filled with a default.</summary>
internal sealed class SilentEntry(Bilingual what) : ICalculationEntry
{
    public void Write(TextWriter output, bool chinese) =>
        ReportText.Line(output, chinese ? $"{what.Zh}：该政策没有规定" : $"{what.En}: the policy says nothing on it");

    public object ToJson() => new { Kind = "silent", What = PolicyPage.TextOf(what) };
}

using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>The lines of a notice of benefit.</summary>
internal sealed class NoticeEntry(BenefitNotice notice) : ICalculationEntry
{
    private static readonly Bilingual Title = new("领取失业保险金和医疗补助金通知单", "notice of benefit and medical subsidy");

    public void Write(TextWriter output, bool chinese)
    {
        ReportText.Line(output, ReportText.In(Title, chinese));
        ReportText.Lines(output, "  ", notice.Lines, chinese);
    }

    public object ToJson() => new { Kind = "notice", What = PolicyPage.TextOf(Title), notice.From, notice.To, Lines = notice.Lines.Select(PolicyPage.TextOf) };
}

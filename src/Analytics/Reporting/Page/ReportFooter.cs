using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>What the numbers rest on, so that anyone can repeat them: version, policy, input hashes.</summary>
internal static class ReportFooter
{
    internal static void Write(Markup markup, NightReport report)
    {
        markup.Open("footer").Line();
        markup.Element("p", new Bilingual(
            $"Jiuye {report.Version} 生成，数据截至 {Figures.Iso(report.AsOf)}，政策 {report.PolicyName}。同样的输入和版本得到完全相同的报告。",
            $"Made by Jiuye {report.Version} from data as of {Figures.Iso(report.AsOf)} under policy {report.PolicyName}. The same input and version give the same report, byte for byte.")).Line();
        if (report.Inputs.Count > 0)
            Hashes(markup, report.Inputs);
        markup.CloseLine();
    }

    private static void Hashes(Markup markup, IReadOnlyList<ReportedInput> inputs)
    {
        markup.Element("p", new Bilingual("输入文件的 SHA-256：", "SHA-256 of the input files:"));
        markup.Open("ul", ("class", "hashes"));
        foreach (var input in inputs)
            markup.Open("li").Open("code").Text(input.Sha256).Close().Text(" ").Open("bdi").Text(input.File).Close().CloseLine();
        markup.CloseLine();
    }
}

using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Lines of a report in one language.</summary>
internal static class ReportText
{
    internal static string In(Bilingual text, bool chinese) => chinese ? text.Zh : text.En;

    /// <summary>An article as the language cites it.</summary>
    internal static string Cited(string article, bool chinese) => chinese ? Citation.InChinese(article) : article;

    internal static void Line(TextWriter output, string text) => output.Write(text + "\n");

    internal static void Lines(TextWriter output, string before, IEnumerable<Bilingual> texts, bool chinese)
    {
        foreach (var text in texts)
            Line(output, before + In(text, chinese));
    }
}

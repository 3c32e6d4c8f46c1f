using System.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Estimates how wide a text is drawn, since no font can be asked: a Chinese character is one em, others somewhat over a half.</summary>
internal static class TextWidth
{
    private const double Wide = 1;
    private const double Narrow = 0.57;

    internal static double Of(string text, double fontSize)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes())
            ems += Ems(rune);
        return ems * fontSize;
    }

    internal static double Of(Bilingual text, double fontSize) => Math.Max(Of(text.Zh, fontSize), Of(text.En, fontSize));

    /// <summary>Cuts each language to the width, with an ellipsis; the full text stands in the table beside the chart.</summary>
    internal static Bilingual Fit(Bilingual text, double fontSize, double width) =>
        new(Fit(text.Zh, fontSize, width), Fit(text.En, fontSize, width));

    private static string Fit(string text, double fontSize, double width)
    {
        if (Of(text, fontSize) <= width)
            return text;
        var kept = new StringBuilder();
        var used = fontSize;
        foreach (var rune in text.EnumerateRunes())
        {
            used += Ems(rune) * fontSize;
            if (used > width)
                break;
            kept.Append(rune.ToString());
        }

        return kept.Append('…').ToString();
    }

    private static double Ems(Rune rune) => rune.Value >= 0x2E80 ? Wide : Narrow;
}

using System.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>一次性告知单: everything that is outstanding on a form, in one notice, so that nobody is sent home twice.</summary>
/// <param name="Form">The form.</param>
/// <param name="Papers">The papers to bring.</param>
/// <param name="Fields">The fields to fill in or to put right.</param>
/// <param name="Text">The notice in plain words, without anything that is written in the form.</param>
public sealed record OneTimeNotice(ServiceForm Form, IReadOnlyList<Bilingual> Papers, IReadOnlyList<Bilingual> Fields, Bilingual Text)
{
    /// <summary>The notice; null where nothing is outstanding.</summary>
    /// <param name="form">The form.</param>
    /// <param name="findings">What <see cref="FormCheck"/> found on it.</param>
    public static OneTimeNotice? Of(ServiceForm form, IReadOnlyList<FormFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(findings);
        var papers = findings.Where(static finding => IsPaper(finding)).Select(static finding => finding.What).Distinct().ToList();
        var fields = findings.Where(static finding => finding.IsFault && !IsPaper(finding)).Select(static finding => finding.What).Distinct().ToList();
        // What is only wanted goes onto a notice that has to be written anyway; by itself it sends nobody away.
        if (fields.Count == 0 && !findings.Any(static finding => finding.IsFault))
            return null;
        return new(form, papers, fields, new(Written(form.Title.Zh, papers, fields, isChinese: true), Written(form.Title.En, papers, fields, isChinese: false)));
    }

    private static bool IsPaper(FormFinding finding) => finding.Field == "documents";

    private static string Written(string title, IReadOnlyList<Bilingual> papers, IReadOnlyList<Bilingual> fields, bool isChinese)
    {
        var text = new StringBuilder(isChinese ? $"《{title}》一次性告知：" : $"{title}: what is still needed");
        Numbered(text, isChinese ? "材料" : "Papers", papers, isChinese);
        Numbered(text, isChinese ? "填写" : "To fill in or put right", fields, isChinese);
        return text.Append('\n').Append(isChinese ? "以上为全部待补事项，一次办齐即可。" : "This is everything that is outstanding: it can be settled in one visit.").ToString();
    }

    private static void Numbered(StringBuilder text, string heading, IReadOnlyList<Bilingual> lines, bool isChinese)
    {
        if (lines.Count == 0)
            return;
        text.Append('\n').Append(heading);
        for (var at = 0; at < lines.Count; at++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n{at + 1}. {(isChinese ? lines[at].Zh : lines[at].En)}");
    }
}

using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework;

/// <summary>就业诚信记录: facts of an electronic file that bear on honest conduct, for persons and for units (002 Art. 9 para 2).</summary>
/// <remarks>The article names neither facts nor grades (N-29). The facts chosen here are this project's proposal: what is on paper, no score, nothing that is only a refusal of an
/// offer or silence, since neither is dishonest. A correction in the ledger takes the fact out again.</remarks>
/// <param name="Subject">Whose.</param>
/// <param name="Facts">The facts, oldest first.</param>
/// <param name="Note">What the record does and does not say.</param>
public sealed record IntegrityRecord(string Subject, IReadOnlyList<IntegrityFact> Facts, Bilingual Note)
{
    private static readonly Bilingual NoScore = new(
        "参照京人社职介发〔2018〕153号第九条，由电子档案形成；条文未规定事实范围和等级，本记录只列有据可查的事实，不计分，本人（本单位）可查看并要求更正",
        "made of the electronic file after 002 Art. 9 (Beijing 2018); the article names neither facts nor grades: only what is on record is listed, without a score, and whoever it is about may read it and have it corrected");

    /// <summary>The record that a file amounts to.</summary>
    /// <param name="file">The file.</param>
    /// <param name="check">The check by which forms are laid beside the papers shown.</param>
    /// <param name="forms">The jurisdiction's forms.</param>
    public static IntegrityRecord Of(ServiceFile file, FormCheck check, IReadOnlyList<ServiceForm> forms)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(forms);
        var facts = FromLedger(file).Concat(FromPapers(file, check, forms)).OrderBy(static fact => fact.On).ToList();
        return new(file.Subject, facts, NoScore);
    }

    private static IEnumerable<IntegrityFact> FromLedger(ServiceFile file)
    {
        if (file.Ledger is not { } ledger)
            yield break;
        var events = ledger.CountingOn(file.AsOf).ToArray();
        foreach (var entry in events)
        {
            if (entry.Kind is Reported or WorkRegistered)
                yield return new(entry.On, true, EventWords.ToStaff(entry.Kind));
            else if (entry.Kind == FoundInWork && !events.Any(other => other.Kind == WorkRegistered && other.On >= entry.On))
                yield return new(entry.On, false, new("数据显示已就业，尚未办理就业登记", "in work by the records, employment not registered yet"));
        }
    }

    private static IEnumerable<IntegrityFact> FromPapers(ServiceFile file, FormCheck check, IReadOnlyList<ServiceForm> forms)
    {
        foreach (var record in file.Records)
        {
            if (forms.FirstOrDefault(form => form.Name == record.Form) is not { } form || record.Documents.Length == 0)
                continue;
            var disagreements = check.Check(form, record, file.AsOf).Count(static finding => finding.Kind == FormFindingKind.Disagrees);
            // A later filling of the same form that agrees has put it right.
            if (disagreements > 0 && !file.Records.Any(later => later.Form == record.Form && later.On > record.On && Agrees(form, later, check, file.AsOf)))
                yield return new(record.On, false, Say.Both($"《{form.Title.Zh}》有{disagreements}项与所示材料不一致，尚未更正", $"{form.Title.En}: {disagreements} fields do not agree with the papers shown, not corrected yet"));
            else if (disagreements == 0)
                yield return new(record.On, true, Say.Both($"《{form.Title.Zh}》与所示材料一致", $"{form.Title.En} agrees with the papers shown"));
        }
    }

    private static bool Agrees(ServiceForm form, FormRecord record, FormCheck check, DateOnly asOf) =>
        record.Documents.Length > 0 && !check.Check(form, record, asOf).Any(static finding => finding.Kind == FormFindingKind.Disagrees);
}

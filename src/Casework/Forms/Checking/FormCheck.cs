using System.Globalization;

namespace Jiuye.Casework;

/// <summary>Lays filled forms beside what the forms ask for: what is missing, wrong, ambiguous or unknown, and which papers are outstanding.</summary>
/// <remarks>Reports and never mends. Nothing that is written in a personal or sensitive field comes back in a finding; what was withheld from the reader is not reported on.
/// Immutable and thread-safe.</remarks>
public sealed class FormCheck
{
    private readonly FormCatalogue catalogue;

    /// <summary>Creates a check.</summary>
    /// <param name="catalogue">The catalogue that the forms come from; it names the papers.</param>
    public FormCheck(FormCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        this.catalogue = catalogue;
    }

    /// <summary>The findings, in the order of the form; papers last.</summary>
    /// <param name="form">The form.</param>
    /// <param name="record">The filled form.</param>
    /// <param name="asOf">The day of checking: a form can't be filled after it.</param>
    /// <exception cref="ArgumentException">The record is of another form.</exception>
    public IReadOnlyList<FormFinding> Check(ServiceForm form, FormRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(record);
        if (record.Form != form.Name)
            throw new ArgumentException($"A record of '{record.Form}' can't be checked as '{form.Name}'.", nameof(record));
        var findings = new List<FormFinding>();
        if (record.On > asOf)
            findings.Add(new(FormFindingKind.Wrong, "on", new("填表日期晚于检查日", "filled after the day of checking"), Day(record.On), Day(asOf) + " or earlier"));

        var walk = new FormWalk(record);
        walk.Fields(form.Fields, record.Fields, "", "");
        findings.AddRange(walk.Findings);
        if (!record.Withheld.Contains(FormRecord.Papers))
            findings.AddRange(PaperCheck.Of(form, record, catalogue));
        return findings;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

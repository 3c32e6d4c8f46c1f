using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>Checks a publication before it is signed: tables against themselves and earlier ones, text against the tables.</summary>
/// <remarks>Deterministic and without state; it finds contradictions, not truth: figures that are wrong everywhere alike agree with each other.</remarks>
public static class PublicationAuditor
{
    /// <summary>Audits tables and text.</summary>
    /// <param name="tables">The tables of the publication and, for changes and stale text, those of earlier periods; told apart by their periods.</param>
    /// <param name="text">The report's Chinese text; null for none.</param>
    /// <param name="settings">What is known of it.</param>
    /// <exception cref="ArgumentException">There are no tables, or none of the stated period.</exception>
    public static PublicationAudit Audit(IReadOnlyList<StatisticalTable> tables, string? text, PublicationAuditSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(tables);
        settings ??= new();
        if (tables.Count == 0)
            throw new ArgumentException("There are no tables; expected at least one to audit or to compare with.", nameof(tables));
        var period = settings.Period ?? tables.Select(static table => table.Period).Max(StringComparer.Ordinal)!;
        if (tables.All(table => table.Period != period))
            throw new ArgumentException($"No table is of {period}: they are of {string.Join(", ", tables.Select(static table => table.Period).Distinct(StringComparer.Ordinal))}.", nameof(settings));
        var book = new FigureBook(tables, period);
        var (findings, conventions, number) = (new List<AuditFinding>(), new List<(string, NoRequirementRule)>(), 0);
        foreach (var table in book.Current)
        {
            var (found, looked, rule) = TableAuditor.Check(book, table, settings.NoRequirement);
            findings.AddRange(found);
            number += looked;
            if (rule is { } fitting)
                conventions.Add((table.Name, fitting));
        }

        var (across, compared) = TotalsAcrossTables.Check(book);
        findings.AddRange(across);
        number += compared;
        if (text is null)
            return new(findings, number, [], conventions);
        var (inText, uncheckedFigures, claims) = TextAuditor.Check(book, ReleaseNote.Blanked(text));
        return new([.. findings, .. inText], number + claims, uncheckedFigures, conventions);
    }
}

using Jiuye.Analytics.Publication;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What a release is made of.</summary>
/// <param name="Tables">JSON files of tables, those of earlier periods included.</param>
/// <param name="Template">The report's text; null for tables alone.</param>
/// <param name="TemplateText">The file of the template as it is; empty for none.</param>
/// <param name="Policy">The policy that it names.</param>
/// <param name="Period">The period; null for the latest of the tables.</param>
/// <param name="Title">The title of page and workbook.</param>
internal sealed record ReleaseTask(IReadOnlyList<string> Tables, ReportTemplate? Template, string TemplateText, Policy Policy, string? Period, string? Title)
{
    /// <summary>Tables of releases that are out already: what they show stays known.</summary>
    internal IReadOnlyList<string> Released { get; init; } = [];

    /// <summary>Noise in the place of withholding; null to withhold.</summary>
    internal NoiseTask? Noise { get; init; }
}

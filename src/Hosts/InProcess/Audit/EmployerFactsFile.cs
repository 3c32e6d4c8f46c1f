using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads what an office knows of employers: JSON Lines, an object an employer, with its id and any of the facts of <see cref="EmployerFacts"/>.</summary>
/// <example><c>{"employer":"E110000-52-006","unified_code":"91110000MA00XXXX0X","licence_seen":true,"licence_valid_until":"2030-12-31","agent_authorised":true,"agent_identified":true}</c></example>
internal static class EmployerFactsFile
{
    private static readonly string[] Names =
        ["employer", "unified_code", "licence_seen", "licence_valid_until", "licence_has_no_end", "agent_authorised", "agent_identified", "publishes_online", "publisher_authenticated"];

    /// <summary>Reads a file; a bad row, and one on an employer that another row speaks of, is left out and told.</summary>
    /// <exception cref="DatasetException">The file cannot be used, or too many of its rows are bad; the message says why.</exception>
    internal static IReadOnlyDictionary<EmployerId, EmployerFacts> Read(string path, ReadOptions options, CancellationToken cancellation) =>
        RecordFile.Read(path, "employers", Names, Row, static row => row.Employer, options, cancellation).ToDictionary(static row => new EmployerId(row.Employer), static row => row.Facts);

    private static Known Row(RowFields fields, CommonFields common) => new(
        common.Id("employer") ?? "",
        new()
        {
            UnifiedCode = fields.Text("unified_code"),
            LicenceSeen = fields.Flag("licence_seen"),
            LicenceValidUntil = fields.Take("licence_valid_until") is null ? null : common.RequiredDate("licence_valid_until"),
            LicenceHasNoEnd = fields.Flag("licence_has_no_end"),
            AgentAuthorised = fields.Flag("agent_authorised"),
            AgentIdentified = fields.Flag("agent_identified"),
            PublishesOnline = fields.Flag("publishes_online"),
            PublisherAuthenticated = fields.Flag("publisher_authenticated"),
        });

    private sealed record Known(string Employer, EmployerFacts Facts);
}

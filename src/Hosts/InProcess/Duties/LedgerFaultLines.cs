using System.Globalization;
using System.Text.Json;
using Jiuye.Casework;

namespace Jiuye;

/// <summary>An entry of a ledger that cannot be right, as a row of CSV.</summary>
internal static class LedgerFaultLines
{
    internal const string Heading = "seeker" + Fields;

    private const string Fields = ",on,kind,number,rule,what_zh,what_en";

    /// <summary>The header for ledgers of a subject as files name it: employer, fair.</summary>
    internal static string HeadingOf(string subject) => subject + Fields;

    internal static string Csv(LedgerFault fault) => string.Join(
        ',',
        CsvField.Of(fault.Subject.Id),
        fault.Entry?.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        fault.Entry is { } entry ? JsonNamingPolicy.SnakeCaseLower.ConvertName(entry.EntryKind.ToString()) : "",
        fault.Entry?.Number?.ToString(CultureInfo.InvariantCulture) ?? "",
        fault.Rule,
        CsvField.Of(fault.What.Zh),
        CsvField.Of(fault.What.En));
}

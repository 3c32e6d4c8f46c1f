using System.Globalization;
using Jiuye.Casework;

namespace Jiuye;

/// <summary>An entry of a ledger that cannot be right, as a row of CSV.</summary>
internal static class LedgerFaultLines
{
    /// <summary>The header; <c>about</c> says whose the <c>id</c> is, as in <see cref="DutyLines.Heading"/>.</summary>
    internal const string Heading = "id,on,kind,number,rule,what_zh,what_en,about";

    internal static string Csv(LedgerFault fault) => string.Join(
        ',',
        CsvField.Of(fault.Subject.Id),
        fault.Entry?.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        fault.Entry is { } entry ? SubjectNames.Of(entry.EntryKind) : "",
        fault.Entry?.Number?.ToString(CultureInfo.InvariantCulture) ?? "",
        fault.Rule,
        CsvField.Of(fault.What.Zh),
        CsvField.Of(fault.What.En),
        SubjectNames.Of(fault.Subject.Kind));
}

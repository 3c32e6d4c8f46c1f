using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>What a store holds of a district, for people and for machines.</summary>
internal static class StorePage
{
    internal static string Text(DistrictCode district, StoreCounts counts) => string.Create(
        CultureInfo.InvariantCulture,
        $"{district}  {counts[RecordKind.Posting],10:N0} postings {counts[RecordKind.Seeker],10:N0} seekers {counts[RecordKind.Referral],10:N0} referrals {counts[RecordKind.LedgerEntry],10:N0} ledger entries;"
            + $" log rows {counts.LogRows:N0}, after {counts.TrimmedTo:N0} up to {counts.Last:N0}");

    internal static string Json(DistrictCode district, StoreCounts counts) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"district":"{{district}}","postings":{{counts[RecordKind.Posting]}},"seekers":{{counts[RecordKind.Seeker]}},"referrals":{{counts[RecordKind.Referral]}},"ledger_entries":{{counts[RecordKind.LedgerEntry]}},"log_rows":{{counts.LogRows}},"trimmed_to":{{counts.TrimmedTo}},"last_sequence":{{counts.Last}}}""");
}

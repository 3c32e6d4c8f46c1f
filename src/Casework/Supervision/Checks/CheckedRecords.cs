using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What records are called, which of them a jurisdiction samples, and how often their results are told.</summary>
public static class CheckedRecords
{
    /// <summary>The name in files and policies: <c>personal_ledger</c>.</summary>
    public static string Name(CheckedRecord record) => record switch
    {
        CheckedRecord.PersonalLedger => "personal_ledger",
        CheckedRecord.NeedProfile => "need_profile",
        CheckedRecord.Posting => "posting",
        CheckedRecord.EmployerLedger => "employer_ledger",
        CheckedRecord.DemandProfile => "demand_profile",
        CheckedRecord.Trainee => "trainee",
        _ => throw new ArgumentOutOfRangeException(nameof(record), record, "No kind of records."),
    };

    /// <summary>The kinds that the office above has to sample, in the order of the policy; empty where the jurisdiction names none.</summary>
    public static IReadOnlyList<CheckedRecord> SampledBy(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var named = policy.Statements(PolicyParameters.CheckSubjects).Select(static statement => statement.Case).ToHashSet(StringComparer.Ordinal);
        return [.. Enum.GetValues<CheckedRecord>().Where(record => named.Contains(Name(record)))];
    }

    /// <summary>How often the results are told: of postings by their own interval, of ledgers and profiles by theirs.</summary>
    /// <returns>Null where the jurisdiction sets none.</returns>
    public static Interval? ReportedEvery(CheckedRecord record, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Get(record == CheckedRecord.Posting ? PolicyParameters.PostingCheckReportPeriod : PolicyParameters.LedgerCheckReportPeriod);
    }
}

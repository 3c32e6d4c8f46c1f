using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>数据比对: lays every registration against what other registers say, so that no registration lives on by itself .</summary>
/// <remarks>A comparison ends no registration: it says whom to ask. What ends one are the jurisdiction's causes, told by a person.</remarks>
public static class RegistrationComparison
{
    /// <summary>One finding for every person who is registered on the day, by person.</summary>
    /// <param name="ledgers">The ledgers; persons who are not registered are left out.</param>
    /// <param name="records">What the registers say, of anybody, on any day.</param>
    /// <param name="asOf">The day of the comparison; what lies after it, or before the registration, says nothing about it.</param>
    public static IReadOnlyList<RegistrationFinding> Of(IEnumerable<Ledger> ledgers, IEnumerable<RegisterRecord> records, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ledgers);
        ArgumentNullException.ThrowIfNull(records);
        var known = records.Where(record => record.On <= asOf).ToLookup(static record => record.Seeker);
        return
        [
            .. ledgers.Select(ledger => ledger.StateOn(asOf))
                .Where(static state => state.IsRegistered)
                .OrderBy(static state => state.Seeker)
                .Select(state => Of(state, known[state.Seeker])),
        ];
    }

    /// <summary>Confirmed registrations of all, by office; registrations without an office count for nobody.</summary>
    public static IReadOnlyList<OfficeCount> ByOffice(IEnumerable<RegistrationFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return
        [
            .. findings.Where(static finding => finding.Office is not null)
                .GroupBy(static finding => finding.Office!.Value)
                .OrderBy(static office => office.Key)
                .Select(static office => new OfficeCount(office.Key, office.Count(static finding => finding.Standing == RegistrationStanding.Confirmed), office.Count())),
        ];
    }

    private static RegistrationFinding Of(CaseState state, IEnumerable<RegisterRecord> records)
    {
        RegisterSource[] against = [.. records.Where(record => Contradicts(record, state)).Select(static record => record.Source).Distinct().Order()];
        if (state.IsInWork)
            return new(state.Seeker, state.Office, RegistrationStanding.Zombie, against, new("台账已记录上岗，应办理就业登记并注销失业登记", "the ledger has the person in work: register the employment and end the registration"));
        if (against.Length == 0)
            return new(state.Seeker, state.Office, RegistrationStanding.Confirmed, [], null);
        return new(state.Seeker, state.Office, RegistrationStanding.Doubted, against, NextStep(against));
    }

    // Contributions of the month of registration itself are those of the work that ended.
    private static bool Contradicts(RegisterRecord record, CaseState state) => record.Source is RegisterSource.SocialInsurance
        ? RulePeriod.Month.FirstDay(record.On) > state.RegisteredOn
        : record.Source is RegisterSource.Deaths or RegisterSource.Pension || record.On >= state.RegisteredOn;

    private static Bilingual NextStep(RegisterSource[] against) => against switch
    {
        _ when against.Contains(RegisterSource.Deaths) => new("向家属或公安部门核实，属实的注销登记", "ask the family or the police; where it is so, the registration ends"),
        _ when against.Contains(RegisterSource.Pension) => new("向本人核实是否已享受养老待遇，属实的注销登记", "ask whether a pension is drawn; where it is so, the registration ends"),
        _ => new("向本人核实，确属就业的督促办理就业登记", "ask the person; where in work, press for the employment to be registered"),
    };
}

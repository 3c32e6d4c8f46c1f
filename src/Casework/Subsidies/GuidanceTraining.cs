using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>职业指导培训补贴: guidance first, certificate after; how many trainees are called; by when it is claimed .</summary>
public static class GuidanceTraining
{
    /// <summary>Tells whether one person's guidance may be claimed for.</summary>
    /// <param name="record">The guidance.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets no hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are negative.</exception>
    public static Decision? Decide(GuidanceRecord record, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(policy);
        Given.NotNegative(record.Hours);
        return policy.Statement(PolicyParameters.GuidanceMinHours) is not { } statement
            ? null
            : Condition.All(
                statement.Source,
                new(new("可列入补贴申报", "may be claimed for"), new("不能列入补贴申报", "may not be claimed for")),
                Conditions(record, policy));
    }

    /// <summary>How many trainees of a claim are called at random.</summary>
    /// <param name="trainees">The trainees of the claim; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets no share.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trainees"/> is negative.</exception>
    public static Calculation? Calls(int? trainees, Policy policy)
    {
        Given.NotNegative(trainees);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.GuidanceSubsidySpotCheck) is not { Value: { } share } statement)
            return null;
        Workings workings = new(new("电话抽查人数", "trainees to call"), CalculationUnit.Calls, statement.Source);
        if (trainees is { } all)
            workings.Add(all * share.Amount / 100, Say.Both($"{all} × {share.Amount:0.##}% = {all * share.Amount / 100:0.##}", $"{all} × {share.Amount:0.##}% = {all * share.Amount / 100:0.##}"));
        else
            workings.Lacks(new("指导培训人数", "how many trainees are in the claim"));
        Rounding.Count(workings, policy, "spot_check");
        return workings.Done();
    }

    /// <summary>By when a quarter's guidance is claimed: the street to the district, the district to the city.</summary>
    /// <param name="quarter">Any day of the quarter in which the guidance was given.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>In order; empty where the jurisdiction sets none.</returns>
    public static IReadOnlyList<CalculatedDate> ClaimDays(DateOnly quarter, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return
        [
            .. policy.Statements(PolicyParameters.GuidanceSubsidyDays)
                .Where(static statement => statement.Value is not null)
                .Select(statement => new CalculatedDate(Claimant(statement.Tier), statement.Value!.DayIn(quarter), statement.Value.IsLatest, statement.Source, ReadingNote(policy)))
                .OrderBy(static date => date.On),
        ];
    }

    internal static Condition[] Conditions(GuidanceRecord record, Policy policy)
    {
        var least = policy.Get(PolicyParameters.GuidanceMinHours);
        return
        [
            Condition.Of(record.BeforeCertificate, "先指导，后办证", "guidance first, certificate after"),
            new Condition(
                least is not null && record.Hours is { } hours ? least.IsMetBy(hours) : null,
                record.Hours is { } given ? Say.Both($"免费指导{given:0.##}小时", $"{given:0.##} hours of free guidance") : new("未知：指导时间", "not known: hours of guidance"),
                least is null ? new("指导时间（政策未定）", "hours of guidance (the policy sets none)") : new($"免费指导{least.ToText().Zh}", $"free guidance of {least.ToText().En}")),
            Condition.Of(record.LedgerInOwnHand, "指导对象亲自填写手工台账", "the person wrote the manual ledger"),
            Condition.Of(record.SystemEqualsLedger, "系统信息与手工台账一致", "the system equals the ledger"),
        ];
    }

    private static Bilingual Claimant(OfficeTier? tier) => tier switch
    {
        OfficeTier.Street => new("街（镇）向区申报", "the street claims from the district"),
        OfficeTier.District => new("区向市申请", "the district applies to the city"),
        _ => new("申报", "the claim is made"),
    };

    private static Bilingual? ReadingNote(Policy policy) => policy.Statement(PolicyParameters.BeforeADay)?.Note is { } note ? Bilingual.Same(note) : null;
}

using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>劳动密集型小企业小额担保贷款: loans for labour-intensive small enterprises (R-498 to R-501).</summary>
public static class LabourIntensiveLoan
{
    /// <summary>Lays the rules against a case.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no staff, a number is negative, or more were hired than are employed.</exception>
    public static LoanReview Review(LabourIntensiveLoanFacts facts, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        Given.Positive(facts.Staff);
        Given.NotNegative(facts.NewLocalUnemployed);
        Given.NotNegative(facts.ShortestContractMonths);
        if (facts.NewLocalUnemployed > facts.Staff)
            throw new ArgumentOutOfRangeException(nameof(facts), facts.NewLocalUnemployed, FormattableString.Invariant($"Expected at most the staff of {facts.Staff} among the new hires."));
        Decision?[] rules =
        [
            Registered(facts, policy),
            LoanRules.Industry(PolicyParameters.LabourIntensiveLoanIndustries, facts.Industry, policy),
            HireShare(facts.Staff, facts.NewLocalUnemployed, policy),
            Contract(facts.ShortestContractMonths, policy),
        ];
        return new(LoanKind.LabourIntensive, [.. rules.OfType<Decision>()], LoanDocuments.ForApplication(LoanKind.LabourIntensive, false, policy));
    }

    private static Decision? Registered(LabourIntensiveLoanFacts facts, Policy policy) =>
        policy.Statement(PolicyParameters.LabourIntensiveHireRatio) is not { } statement
            ? null
            : Condition.All(
                statement.Source,
                new(new("属于贷款对象", "the loan is for such enterprises"), new("不属于贷款对象", "the loan is not for such enterprises")),
                Condition.Of(facts.RegisteredInDistrict, "已在本区工商登记注册", "registered in the district"));

    private static Decision? HireShare(int? staff, int? hired, Policy policy)
    {
        if (policy.Statement(PolicyParameters.LabourIntensiveLargeHeadcount) is not { Value: { } headcount }
            || policy.Statement(PolicyParameters.LabourIntensiveHireRatio) is not { Value: not null } ordinary
            || policy.Statement(PolicyParameters.LabourIntensiveHireRatioLarge) is not { Value: not null } large)
        {
            return null;
        }

        var isLarge = staff is { } all && headcount.IsMetBy(all);
        var statement = isLarge ? large : ordinary;
        var share = statement.Value!;
        var reading = policy.Get(PolicyParameters.LabourIntensiveStaff)?.Name;
        bool? with = IsMet(share, hired, staff);
        bool? without = IsMet(share, hired, staff - hired);
        // Where the policy has no reading and the two differ, nothing can be told.
        var met = reading switch { "with_new_hires" => with, "without_new_hires" => without, _ => with == without ? with : null };
        return Condition.All(
            statement.Source,
            new(new("新招用比例达到要求", "enough were newly hired"), new("新招用比例不足", "not enough were newly hired")),
            new Condition(
                met,
                staff is { } of && hired is { } count
                    ? Say.Both(
                        $"职工{of}人，当年新招用本市失业人员{count}人，占{count * 100m / of:0.##}%{(isLarge ? $"（企业{headcount.ToText().Zh}）" : "")}",
                        $"{of} employed, {count} local unemployed persons hired this year, {count * 100m / of:0.##}%{(isLarge ? $" (an enterprise of {headcount.ToText().En})" : "")}")
                    : new("未知：职工人数或新招用人数", "not known: staff or new hires"),
                new($"新招用占现有在职职工{share.ToText().Zh}", $"new hires of {share.ToText().En} of the current staff"))) with
        {
            Note = with == without ? null : Differs(reading, with, without),
        };
    }

    private static bool? IsMet(Quantity share, int? hired, int? staff) => hired is null || staff is null ? null
        : staff > 0 ? share.IsMetBy(hired.Value * 100m / staff.Value)
        : hired > 0;

    private static Bilingual Differs(string? reading, bool? with, bool? without)
    {
        static Bilingual Word(bool? met) => met == true ? new("达到", "enough") : new("不足", "not enough");
        var taken = reading switch { "with_new_hires" => new("含新招用", "with them"), "without_new_hires" => new("不含新招用", "without them"), _ => new Bilingual("未定", "none") };
        return new(
            $"“现有在职职工”含新招用人员：{Word(with).Zh}；不含：{Word(without).Zh}；政策的理解：{taken.Zh}",
            $"current staff with the new hires: {Word(with).En}; without: {Word(without).En}; the policy's reading: {taken.En}");
    }

    private static Decision? Contract(int? shortest, Policy policy) =>
        policy.Statement(PolicyParameters.LabourIntensiveContractYears) is not { Value: { } years } statement
            ? null
            : Condition.All(
                statement.Source,
                new(new("劳动合同期限符合", "the contracts are long enough"), new("劳动合同期限不足", "the contracts are too short")),
                new Condition(
                    shortest is { } months ? years.IsMetBy(months / 12m) : null,
                    shortest is { } known ? Say.Both($"劳动合同最短{known}个月", $"shortest contract {known} months") : new("未知：劳动合同期限", "not known: length of the contracts"),
                    new($"与新招用人员签订劳动合同{years.ToText().Zh}", $"contracts of {years.ToText().En} with the new hires")));
}

using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>待遇审核: whether period and standard of the benefit may be fixed .</summary>
public sealed record BenefitCheck
{
    /// <summary>The street has checked identity and conditions.</summary>
    public bool? IdentityChecked { get; init; }

    /// <summary>The archive has been checked against its entries.</summary>
    public bool? ArchiveChecked { get; init; }

    /// <summary>The contribution time has been taken from the contribution record.</summary>
    public bool? ContributionsChecked { get; init; }

    /// <summary>Tells whether everything is checked that must be before the benefit is fixed.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets no months of benefit.</returns>
    public Decision? Decide(Policy policy) => BenefitRule.Of(policy) is not { } rule
        ? null
        : Condition.All(
            rule.Article,
            new(new("可核定期限和标准，打印通知单存档", "period and standard may be fixed; print the notice and file it"), new("先完成审核", "finish the checks first")),
            Condition.Of(IdentityChecked, "已核实身份和条件", "identity and conditions checked"),
            Condition.Of(ArchiveChecked, "已审核个人档案", "archive checked"),
            Condition.Of(ContributionsChecked, "已核对缴费记录", "contribution record checked"));
}

using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>核定公益性岗位补贴: whether a post's subsidy may be applied for .</summary>
public sealed record PostSubsidyCheck
{
    /// <summary>The post belongs to an organisation of the programme.</summary>
    public bool? IsProgrammePost { get; init; }

    /// <summary>The person placed is among those whom the programme places.</summary>
    public bool? PersonQualifies { get; init; }

    /// <summary>Insurances and benefits are fixed and entered in the system.</summary>
    public bool? TermsFixedAndEntered { get; init; }

    /// <summary>Tells whether the subsidy may be applied for.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction names no such subsidy.</returns>
    public Decision? Decide(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Statement(PolicyParameters.SubsidiesNamed, @case: "post") is not { } statement
            ? null
            : Condition.All(
                statement.Source,
                new(new("可申请岗位补贴", "the post's subsidy may be applied for"), new("不符合岗位补贴条件", "the conditions of the post's subsidy are not met")),
                Condition.Of(IsProgrammePost, "属于公益性岗位", "a public-welfare post"),
                Condition.Of(PersonQualifies, "安置对象符合条件", "the person placed qualifies"),
                Condition.Of(TermsFixedAndEntered, "保险、福利待遇已核定并录入系统", "insurances and benefits fixed and entered"));
    }
}

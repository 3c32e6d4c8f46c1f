namespace Jiuye.Vocabulary;

/// <summary>What is kept of the policies that an office tells the public of (政策整理与发布).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> OfferedPolicies() => [OfferedPolicyRecord];

    /// <summary>What the record of a policy for the public states, and that it is taken off after its period (政策整理内容与期满剔除). One of: applies.</summary>
    public static PolicyParameter<Reading> OfferedPolicyRecord { get; } = Reading(
        "offered_policy_record", "supervision", "What the record of a policy for the public states, and that it is taken off after its period", "政策整理内容与期满剔除", ["applies"],
        ["issued_on", "issuer", "published_on", "valid_until", "removed_after_period"]);
}

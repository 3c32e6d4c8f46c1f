using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>对外公布的政策清单的当日状态: which policies stand on the list on a day, which have to come off it, and what their records still lack .</summary>
/// <param name="Current">What is shown and in force, by identity.</param>
/// <param name="Expired">What is shown although its period is over and the jurisdiction has such removed promptly, the longest over first, then by identity.</param>
/// <param name="Missing">What the jurisdiction asks a record to state and it does not, by identity, in the order of the record.</param>
/// <param name="RemovalArticle">The article by which what is over comes off; null where the jurisdiction says nothing of it.</param>
public sealed record OfferedPolicyList(
    IReadOnlyList<OfferedPolicy> Current, IReadOnlyList<OfferedPolicy> Expired, IReadOnlyList<(OfferedPolicy Policy, Bilingual What, string Article)> Missing, string? RemovalArticle)
{
    private static readonly (string Case, Bilingual What, Func<OfferedPolicy, bool> IsStated)[] Fields =
    [
        ("issued_on", new("政策发布日期", "the day of issue"), static policy => policy.IssuedOn is not null),
        ("issuer", new("发布单位", "the issuer"), static policy => !string.IsNullOrWhiteSpace(policy.Issuer)),
        ("published_on", new("发布时间", "the day of publication"), static policy => policy.PublishedOn is not null),
        ("valid_until", new("执行期限", "the period of validity"), static policy => policy.ValidUntil is not null || policy.HasNoEnd),
    ];

    /// <summary>The list on a day. The last day itself is in force.</summary>
    /// <param name="policies">Every record, those taken off included.</param>
    /// <param name="jurisdiction">Whose rules about the list hold.</param>
    /// <param name="asOf">The day; what is published later or was taken off by then is not shown.</param>
    /// <exception cref="ArgumentException">Two records have one identity, or one has none.</exception>
    public static OfferedPolicyList On(IReadOnlyList<OfferedPolicy> policies, Policy jurisdiction, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(jurisdiction);
        Check(policies);
        var removal = Article(jurisdiction, "removed_after_period");
        OfferedPolicy[] shown = [.. policies.Where(policy => !(policy.PublishedOn > asOf) && !(policy.RemovedOn <= asOf)).OrderBy(static policy => policy.Id, StringComparer.Ordinal)];
        return new(
            [.. shown.Where(policy => !(policy.ValidUntil < asOf))],
            removal is null ? [] : [.. shown.Where(policy => policy.ValidUntil < asOf).OrderBy(static policy => policy.ValidUntil)],
            [
                .. from policy in shown
                   from field in Fields
                   let article = Article(jurisdiction, field.Case)
                   where article is not null && !field.IsStated(policy)
                   select (policy, field.What, article),
            ],
            removal);
    }

    private static void Check(IReadOnlyList<OfferedPolicy> policies)
    {
        if (policies.Any(static policy => string.IsNullOrWhiteSpace(policy.Id)))
            throw new ArgumentException("A policy has no identity; expected one.", nameof(policies));
        if (policies.GroupBy(static policy => policy.Id, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"Two policies are called '{twice.Key}'; expected one.", nameof(policies));
    }

    private static string? Article(Policy jurisdiction, string @case) =>
        jurisdiction.Statements(PolicyParameters.OfferedPolicyRecord).FirstOrDefault(statement => statement.Case == @case)?.Source;
}

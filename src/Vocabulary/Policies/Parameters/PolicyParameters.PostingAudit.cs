namespace Jiuye.Vocabulary;

/// <summary>Posting audit and publication (岗位审核与发布).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> PostingAudit() =>
    [
        PostingRequiredFieldCount, PublicationDelay, AuditStatisticsPeriod, PostingValidity, GuidanceArticlePeriod,
    ];

    /// <summary>How many items a posting must state (招聘信息必备项数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> PostingRequiredFieldCount { get; } = Quantity(
        "posting_required_field_count", "posting_audit", "How many items a posting must state", "招聘信息必备项数", 0, 100, ["fields"]);

    /// <summary>How soon an accepted posting is published (审核通过后发布的时限). Range [0, 60].</summary>
    public static PolicyParameter<Deadline> PublicationDelay { get; } = Deadline(
        "publication_delay", "posting_audit", "How soon an accepted posting is published", "审核通过后发布的时限", 0, 60, ["hours", "days", "working_days"]);

    /// <summary>How often posting checks are reported (岗位审核统计周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> AuditStatisticsPeriod { get; } = Interval(
        "audit_statistics_period", "posting_audit", "How often posting checks are reported", "岗位审核统计周期", 1, 366, ["days", "weeks", "months", "quarters"], cases: ["posting_checks", "site_audit"]);

    /// <summary>How long a posting is valid where it does not say so (岗位有效期). Range [0, 730].</summary>
    public static PolicyParameter<Deadline> PostingValidity { get; } = Deadline(
        "posting_validity", "posting_audit", "How long a posting is valid where it does not say so", "岗位有效期", 0, 730, ["days", "months"]);

    /// <summary>How often guidance articles are published (指导文章更新周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> GuidanceArticlePeriod { get; } = Interval(
        "guidance_article_period", "posting_audit", "How often guidance articles are published", "指导文章更新周期", 1, 366, ["days", "weeks", "months"]);
}

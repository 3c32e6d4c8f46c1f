using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>社区对小额贷款借款人的跟踪: what the community knows of a borrower, and what follows .</summary>
/// <remarks>A fact that is null is not known.</remarks>
public sealed record BorrowerFile
{
    /// <summary>The business and its problems have been followed.</summary>
    public bool? IsBusinessFollowed { get; init; }

    /// <summary>A problem or a hidden risk has been found.</summary>
    public bool? HasProblem { get; init; }

    /// <summary>The street has been told of it in writing.</summary>
    public bool? IsReportedInWriting { get; init; }

    /// <summary>The borrower's data have been verified.</summary>
    public bool? IsPersonVerified { get; init; }

    /// <summary>The premises have been verified.</summary>
    public bool? ArePremisesVerified { get; init; }

    /// <summary>The papers are genuine and valid.</summary>
    public bool? ArePapersVerified { get; init; }

    /// <summary>The business is lawful.</summary>
    public bool? IsLawful { get; init; }

    /// <summary>Credit is good.</summary>
    public bool? HasGoodCredit { get; init; }

    /// <summary>Able to repay.</summary>
    public bool? IsAbleToRepay { get; init; }

    /// <summary>Tells whether the borrower has been followed and verified as the article asks.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction asks its communities for nothing.</returns>
    public Decision? Followed(Policy policy) => Checklist.Of(PolicyParameters.BorrowerWatch, policy, OfficeTier.Community)?.Decide(new Dictionary<string, bool?>
    {
        ["business_followed"] = IsBusinessFollowed,
        ["person_verified"] = IsPersonVerified,
        ["premises_verified"] = ArePremisesVerified,
        ["papers_verified"] = ArePapersVerified,
    });

    /// <summary>Tells whether a written report to the street is owed: a problem was found and has not been reported.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction asks its communities for nothing.</returns>
    public Decision? OwesReport(Policy policy) => Checklist.Of(PolicyParameters.BorrowerWatch, policy, OfficeTier.Community) is not { } watch
        ? null
        : Condition.All(
            watch.Items[0].Article,
            new(new("须及时书面上报街（镇）社保所", "a written report to the street is owed"), new("无须上报", "no report is owed")),
            Condition.Of(HasProblem, "发现问题或隐患", "a problem or a hidden risk was found"),
            Condition.Of(!IsReportedInWriting, "尚未书面上报", "not reported in writing yet"));

    /// <summary>Tells whether the community recommends the borrower to the street for a loan.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction states no conditions.</returns>
    public Decision? Recommended(Policy policy) => Checklist.Of(PolicyParameters.BorrowerRecommendation, policy, OfficeTier.Community)?.Decide(new Dictionary<string, bool?>
    {
        ["lawful_business"] = IsLawful,
        ["good_credit"] = HasGoodCredit,
        ["able_to_repay"] = IsAbleToRepay,
    });
}

using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Loans;

public sealed class BorrowerFileTests
{
    private static readonly BorrowerFile Whole = new()
    {
        IsBusinessFollowed = true,
        IsPersonVerified = true,
        ArePremisesVerified = true,
        ArePapersVerified = true,
        IsLawful = true,
        HasGoodCredit = true,
        IsAbleToRepay = true,
        HasProblem = false,
    };

    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    [Fact]
    [Trait("Requirement", "R-517")]
    public void The_community_follows_the_business_and_verifies_person_premises_and_papers()
    {
        Assert.Equal(Verdict.Holds, Whole.Followed(Shunyi)!.Verdict);
        Assert.Equal(Verdict.Fails, (Whole with { ArePapersVerified = false }).Followed(Shunyi)!.Verdict);
        Assert.Equal("核实经营地", Assert.Single((Whole with { ArePremisesVerified = null }).Followed(Shunyi)!.Ask).Zh);
    }

    [Theory]
    [Trait("Requirement", "R-517")]
    [InlineData(true, false, Verdict.Holds)]
    [InlineData(true, true, Verdict.Fails)]
    [InlineData(false, false, Verdict.Fails)]
    [InlineData(null, false, Verdict.CannotTell)]
    public void A_problem_found_and_not_reported_in_writing_is_owed_to_the_street(bool? problem, bool reported, Verdict verdict) =>
        Assert.Equal(verdict, (Whole with { HasProblem = problem, IsReportedInWriting = reported }).OwesReport(Shunyi)!.Verdict);

    [Fact]
    [Trait("Requirement", "R-517")]
    public void A_lawful_borrower_with_good_credit_who_can_repay_is_recommended()
    {
        Assert.Equal(Verdict.Holds, Whole.Recommended(Shunyi)!.Verdict);
        Assert.Equal(Verdict.Fails, (Whole with { IsAbleToRepay = false }).Recommended(Shunyi)!.Verdict);
        Assert.Null(Whole.Recommended(Policy.Named("beijing-2018")));
    }
}

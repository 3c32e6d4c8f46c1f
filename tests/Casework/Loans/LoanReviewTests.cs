using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Loans;

public sealed class LoanReviewTests
{
    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    private static EnterpriseLoanFacts Enterprise { get; } = new()
    {
        FoundedByLocalUnemployed = true,
        RegisteredInCity = true,
        Industry = LoanIndustry.Other,
        Proof = FounderProof.UnemploymentCertificate,
        Amount = 400_000,
        OwnFunds = 120_000,
        AsksForLargest = false,
    };

    private static LabourIntensiveLoanFacts Labour { get; } = new()
    {
        RegisteredInDistrict = true,
        Industry = LoanIndustry.Other,
        Staff = 100,
        NewLocalUnemployed = 30,
        ShortestContractMonths = 12,
    };

    private static IndividualLoanFacts Individual { get; } = new()
    {
        HasTrainingCertificate = true,
        HasAssessedPlan = true,
        HasFullCollateral = true,
        HasPersonalPapers = true,
        Amount = 400_000,
        Investment = 120_001,
    };

    [Theory]
    [Trait("Example", "W-70")]
    [Trait("Requirement", "R-488")]
    [InlineData(119_999, Verdict.Fails)]
    [InlineData(120_000, Verdict.Holds)]
    [InlineData(120_001, Verdict.Holds)]
    [InlineData(null, Verdict.CannotTell)]
    public void An_enterprises_own_funds_are_not_less_than_30_percent(int? own, Verdict verdict) =>
        Assert.Equal(verdict, EnterpriseLoan.Review(Enterprise with { OwnFunds = own }, Shunyi).Verdict);

    [Theory]
    [Trait("Example", "W-70")]
    [Trait("Requirement", "R-506")]
    [InlineData(119_999, Verdict.Fails)]
    [InlineData(120_000, Verdict.Fails)]
    [InlineData(120_001, Verdict.Holds)]
    [InlineData(null, Verdict.CannotTell)]
    public void An_individuals_investment_is_greater_than_30_percent(int? investment, Verdict verdict) =>
        Assert.Equal(verdict, IndividualLoan.Review(Individual with { Investment = investment }, Shunyi).Verdict);

    [Fact]
    [Trait("Requirement", "R-508")]
    public void An_individuals_complete_file_goes_up_at_once_and_a_missing_paper_is_named()
    {
        var complete = IndividualLoan.Review(Individual, Shunyi).Decisions[0];
        var lacking = IndividualLoan.Review(Individual with { HasAssessedPlan = false }, Shunyi).Decisions[0];

        Assert.Equal("材料齐备，第一时间上报", complete.Outcome.Zh);
        Assert.Equal("business plan stamped by the school and signed by the expert", Assert.Single(lacking.WouldChange).En);
    }

    [Theory]
    [Trait("Requirement", "R-485")]
    [InlineData(LoanIndustry.RealEstate, Verdict.Fails)]
    [InlineData(LoanIndustry.Entertainment, Verdict.Fails)]
    [InlineData(LoanIndustry.Advertising, Verdict.Fails)]
    [InlineData(LoanIndustry.Sauna, Verdict.Fails)]
    [InlineData(LoanIndustry.Massage, Verdict.Fails)]
    [InlineData(LoanIndustry.InternetCafe, Verdict.Fails)]
    [InlineData(LoanIndustry.OxygenBar, Verdict.Fails)]
    [InlineData(LoanIndustry.CapitalIntensive, Verdict.Holds)]
    [InlineData(LoanIndustry.Other, Verdict.Holds)]
    [InlineData(null, Verdict.CannotTell)]
    public void Seven_industries_get_no_loan_for_own_enterprises(LoanIndustry? industry, Verdict verdict) =>
        Assert.Equal(verdict, EnterpriseLoan.Review(Enterprise with { Industry = industry }, Shunyi).Verdict);

    [Theory]
    [Trait("Requirement", "R-501")]
    [InlineData(LoanIndustry.RealEstate, Verdict.Holds)]
    [InlineData(LoanIndustry.Entertainment, Verdict.Holds)]
    [InlineData(LoanIndustry.Advertising, Verdict.Fails)]
    [InlineData(LoanIndustry.Sauna, Verdict.Fails)]
    [InlineData(LoanIndustry.Massage, Verdict.Fails)]
    [InlineData(LoanIndustry.InternetCafe, Verdict.Fails)]
    [InlineData(LoanIndustry.OxygenBar, Verdict.Fails)]
    [InlineData(LoanIndustry.NotEncouraged, Verdict.Fails)]
    [InlineData(LoanIndustry.CapitalIntensive, Verdict.Fails)]
    public void The_list_of_the_labour_intensive_loan_is_another(LoanIndustry industry, Verdict verdict) =>
        Assert.Equal(verdict, LabourIntensiveLoan.Review(Labour with { Industry = industry }, Shunyi).Verdict);

    [Theory]
    [Trait("Requirement", "R-487")]
    [InlineData(FounderProof.UnemploymentCertificate, Verdict.Holds)]
    [InlineData(FounderProof.UniversityGraduation, Verdict.Holds)]
    [InlineData(FounderProof.SoldierSelfEmployment, Verdict.Holds)]
    [InlineData(FounderProof.RuralTransferCertificate, Verdict.Holds)]
    [InlineData(FounderProof.None, Verdict.Fails)]
    [InlineData(null, Verdict.CannotTell)]
    public void A_founder_shows_one_of_four_proofs(FounderProof? proof, Verdict verdict) =>
        Assert.Equal(verdict, EnterpriseLoan.Review(Enterprise with { Proof = proof }, Shunyi).Verdict);

    [Fact]
    [Trait("Requirement", "R-486")]
    public void The_loan_that_is_wanted_is_asked_for_where_it_is_not_recorded() =>
        Assert.Contains(EnterpriseLoan.Review(Enterprise with { Amount = null }, Shunyi).Ask, ask => ask.Zh.StartsWith("贷款额", StringComparison.Ordinal));

    [Theory]
    [Trait("Requirement", "R-491")]
    [InlineData(24, true, Verdict.Holds)]
    [InlineData(23, true, Verdict.Fails)]
    [InlineData(24, false, Verdict.Fails)]
    [InlineData(null, true, Verdict.CannotTell)]
    public void A_loan_of_500000_also_needs_contracts_of_two_years_and_four_more_proofs(int? months, bool vouchers, Verdict verdict)
    {
        var facts = Enterprise with
        {
            Amount = 500_000,
            OwnFunds = 150_000,
            HasHiringList = true,
            HasStatusProofs = true,
            ShortestContractMonths = months,
            HasInsuranceRecord = true,
            HasWageVouchers = vouchers,
        };

        var review = EnterpriseLoan.Review(facts, Shunyi);

        Assert.Equal(verdict, review.Verdict);
        Assert.Equal(23, review.Documents!.Value);
    }

    [Theory]
    [Trait("Requirement", "R-491")]
    [InlineData(500_001, null, Verdict.Fails)]
    [InlineData(499_999, null, Verdict.CannotTell)]
    [InlineData(499_999, false, Verdict.Holds)]
    public void Below_500000_it_is_asked_whether_the_larger_loan_is_meant_and_above_there_is_none(int amount, bool? largest, Verdict verdict) =>
        Assert.Equal(verdict, EnterpriseLoan.Review(Enterprise with { Amount = amount, OwnFunds = 200_000, AsksForLargest = largest }, Shunyi).Verdict);

    [Fact]
    [Trait("Requirement", "R-491")]
    public void An_ordinary_file_holds_18_kinds_of_documents()
    {
        Assert.Equal(18, EnterpriseLoan.Review(Enterprise, Shunyi).Documents!.Value);
        Assert.Null(EnterpriseLoan.Review(Enterprise with { AsksForLargest = null }, Shunyi).Documents!.Value);
        Assert.Equal(8, LabourIntensiveLoan.Review(Labour, Shunyi).Documents!.Value);
    }

    [Theory]
    [Trait("Example", "W-68")]
    [Trait("Example", "W-69")]
    [Trait("Requirement", "R-498")]
    [Trait("Requirement", "R-499")]
    [InlineData(99, 29, Verdict.Fails)]
    [InlineData(99, 30, Verdict.Holds)]
    [InlineData(100, 29, Verdict.Fails)]
    [InlineData(100, 30, Verdict.Holds)]
    [InlineData(100, 16, Verdict.Fails)]
    [InlineData(101, 15, Verdict.Fails)]
    [InlineData(101, 16, Verdict.Holds)]
    [InlineData(200, 30, Verdict.Holds)]
    [InlineData(null, 30, Verdict.CannotTell)]
    [InlineData(100, null, Verdict.CannotTell)]
    public void Thirty_percent_are_newly_hired_and_fifteen_in_an_enterprise_of_more_than_100(int? staff, int? hired, Verdict verdict) =>
        Assert.Equal(verdict, LabourIntensiveLoan.Review(Labour with { Staff = staff, NewLocalUnemployed = hired }, Shunyi).Verdict);

    [Fact]
    [Trait("Example", "W-68")]
    public void Where_the_new_hires_in_the_staff_make_a_difference_the_reading_is_told()
    {
        // 24 of 100 are 24%; of the 76 others they are 31.6%.
        var share = LabourIntensiveLoan.Review(Labour with { NewLocalUnemployed = 24 }, Shunyi).Decisions.Single(decision => decision.Note is not null);

        Assert.Equal(Verdict.Fails, share.Verdict);
        Assert.Equal("current staff with the new hires: not enough; without: enough; the policy's reading: with them", share.Note!.En);
        Assert.All(LabourIntensiveLoan.Review(Labour, Shunyi).Decisions, decision => Assert.Null(decision.Note));
    }

    [Theory]
    [Trait("Requirement", "R-500")]
    [InlineData(11, Verdict.Fails)]
    [InlineData(12, Verdict.Holds)]
    [InlineData(13, Verdict.Holds)]
    public void The_new_hires_have_contracts_of_a_year_or_more(int months, Verdict verdict) =>
        Assert.Equal(verdict, LabourIntensiveLoan.Review(Labour with { ShortestContractMonths = months }, Shunyi).Verdict);

    [Theory]
    [Trait("Requirement", "R-496")]
    [Trait("Requirement", "R-504")]
    [InlineData(LoanKind.OwnOrPartnership, "001 Ch.1 §3(3).6, L716")]
    [InlineData(LoanKind.LabourIntensive, "001 Ch.1 §3(4).4, L768")]
    public void Interest_is_subsidised_for_who_repaid_on_time_and_has_no_bad_record(LoanKind kind, string article)
    {
        var decision = InterestSubsidy.Decide(kind, true, false, Shunyi)!;

        Assert.Equal((Verdict.Holds, article), (decision.Verdict, decision.Article));
        Assert.Equal(Verdict.Fails, InterestSubsidy.Decide(kind, false, false, Shunyi)!.Verdict);
        Assert.Equal(Verdict.Fails, InterestSubsidy.Decide(kind, true, true, Shunyi)!.Verdict);
        Assert.Equal(Verdict.CannotTell, InterestSubsidy.Decide(kind, true, null, Shunyi)!.Verdict);
        Assert.Null(InterestSubsidy.Decide(LoanKind.Individual, true, false, Shunyi));
    }

    [Fact]
    public void A_jurisdiction_without_the_loan_has_no_rule_and_no_verdict()
    {
        var review = EnterpriseLoan.Review(Enterprise, Policy.Named("harbin-2010"));

        Assert.Empty(review.Decisions);
        Assert.Null(review.Verdict);
        Assert.Null(review.Documents);
    }

    [Fact]
    public void Numbers_that_cannot_be_are_the_callers_mistake()
    {
        Assert.Equal(0m, Assert.Throws<ArgumentOutOfRangeException>(() => EnterpriseLoan.Review(Enterprise with { Amount = 0 }, Shunyi)).ActualValue);
        Assert.Throws<ArgumentOutOfRangeException>(() => IndividualLoan.Review(Individual with { Investment = -1 }, Shunyi));
        Assert.Throws<ArgumentOutOfRangeException>(() => LabourIntensiveLoan.Review(Labour with { Staff = 0 }, Shunyi));
        Assert.Equal(101, Assert.Throws<ArgumentOutOfRangeException>(() => LabourIntensiveLoan.Review(Labour with { NewLocalUnemployed = 101 }, Shunyi)).ActualValue);
    }
}

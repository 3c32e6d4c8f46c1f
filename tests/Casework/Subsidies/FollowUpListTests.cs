using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Subsidies;

public sealed class FollowUpListTests
{
    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    [Fact]
    [Trait("Requirement", "R-513")]
    public void A_post_loan_check_goes_through_seven_items_and_names_the_one_that_is_missing()
    {
        var list = FollowUpList.OfIndividualLoan(Shunyi)!;

        Assert.Equal(7, list.Items.Count);
        Assert.Equal(Verdict.Holds, list.Decide([true, true, true, true, true, true, true]).Verdict);
        Assert.Equal("changes of the guarantor's standing and means", Assert.Single(list.Decide([true, true, true, true, false, true, true]).WouldChange).En);
    }

    [Theory]
    [Trait("Requirement", "R-477")]
    [Trait("Requirement", "R-482")]
    [InlineData(Subsidy.SelfEmploymentInsurance, "经营情况、经营地址、营业利润")]
    [InlineData(Subsidy.FlexibleEmploymentInsurance, "工作内容、工作地点、工作时间、工作收入")]
    public void Holders_of_an_insurance_subsidy_are_followed_by_what_they_live_on(Subsidy subsidy, string items) =>
        Assert.Equal(items, string.Join('、', FollowUpList.OfSubsidy(subsidy, Shunyi)!.Items.Select(item => item.Zh)));

    [Fact]
    public void Where_no_field_check_is_asked_for_there_is_no_list()
    {
        Assert.Null(FollowUpList.OfSubsidy(Subsidy.FlexibleEmploymentInsurance, Policy.Named("harbin-2010")));
        Assert.Null(FollowUpList.OfSubsidy(Subsidy.Placement, Shunyi));
        Assert.Null(FollowUpList.OfIndividualLoan(Policy.Named("harbin-2010")));
    }

    [Fact]
    public void A_list_of_another_length_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => FollowUpList.OfIndividualLoan(Shunyi)!.Decide([true]));
}

using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework.Tests.Recommendations;

/// <summary>How many postings a jurisdiction's texts ask for in a case.</summary>
public sealed class OfferNeedsTests
{
    private static Policy Beijing { get; } = Policy.Named("beijing-2018");

    private static Policy Fengtai { get; } = Policy.Named("fengtai-2017");

    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    private static Policy Xuchang { get; } = Policy.Named("xuchang-2023");

    [Fact]
    [Trait("Requirement", "R-220")]
    public void In_Xuchang_three_different_postings_are_owed_and_one_recommended_twice_is_one()
    {
        var state = Entries.State(
            "2024-03-01",
            Entries.On("2024-01-02", Registered),
            Entries.On("2024-01-05", Recommended, "a"),
            Entries.On("2024-01-09", Recommended, "a"));

        var need = Assert.Single(OfferNeeds.Of(state, Xuchang));

        Assert.Equal((3, 1, 2, "003 §3(2)1"), (need.Asked, need.Offered, need.Missing, need.Article));
    }

    [Fact]
    [Trait("Requirement", "R-206")]
    public void In_Fengtai_two_postings_are_owed_as_the_number_before_the_bracket_says()
    {
        var need = Assert.Single(OfferNeeds.Of(Entries.State("2018-03-01", Entries.On("2018-01-02", Registered)), Fengtai));

        Assert.Equal((2, "000 Art. 18"), (need.Missing, need.Article));
    }

    [Fact]
    [Trait("Requirement", "R-255")]
    public void In_Shunyi_the_community_owes_one_posting_to_whoever_was_recognised_and_to_nobody_else()
    {
        var registered = Entries.On("2012-01-04", Registered);

        Assert.Empty(OfferNeeds.Of(Entries.State("2012-03-01", registered), Shunyi));
        var need = Assert.Single(OfferNeeds.Of(Entries.State("2012-03-01", registered, Entries.On("2012-01-10", Recognised)), Shunyi));
        Assert.Equal((1, OfficeTier.Community), (need.Missing, need.Tier));
    }

    [Fact]
    [Trait("Requirement", "R-253")]
    public void In_Shunyi_the_street_owes_two_recommendations_from_the_communitys_report_on()
    {
        var state = Entries.State(
            "2012-03-01",
            Entries.On("2012-01-10", Recognised),
            Entries.On("2012-01-12", Recommended, "before"),
            Entries.On("2012-02-01", ReportedUp),
            Entries.On("2012-02-02", Recommended, "a"));

        var need = OfferNeeds.Of(state, Shunyi).Single(static need => need.Provision == "min_recommendations_hard_to_employ");

        Assert.Equal((2, 1, 1, OfficeTier.Street), (need.Asked, need.Offered, need.Missing, need.Tier));
    }

    [Fact]
    [Trait("Requirement", "R-245")]
    public void In_Shunyi_whoever_was_not_hired_is_recommended_a_second_time_and_no_third()
    {
        var first = Entries.Failures(1, "2012-02-01");
        var second = Entries.Failures(2, "2012-02-01");
        var registered = Entries.On("2012-01-04", Registered);

        Assert.Equal(1, OfferNeeds.Missing(OfferNeeds.Of(Entries.State("2012-03-01", [registered, .. first]), Shunyi)));
        Assert.Equal(0, OfferNeeds.Missing(OfferNeeds.Of(Entries.State("2012-03-01", [registered, .. second]), Shunyi)));
    }

    [Fact]
    public void While_an_answer_is_awaited_no_further_posting_is_asked_for()
    {
        CaseEvent[] entries = [Entries.On("2012-01-04", Registered), .. Entries.Failures(1, "2012-02-01"), Entries.On("2012-02-20", Recommended, "open")];

        Assert.Equal(0, OfferNeeds.Missing(OfferNeeds.Of(Entries.State("2012-03-01", entries), Beijing)));
        Assert.Equal(1, OfferNeeds.Missing(OfferNeeds.Of(Entries.State("2012-03-01", [.. entries, Entries.On("2012-02-24", Declined, "open")]), Beijing)));
    }

    [Fact]
    [Trait("Requirement", "R-211")]
    [Trait("Requirement", "R-213")]
    public void In_Beijing_recommending_begins_with_readiness()
    {
        var registered = Entries.On("2019-01-04", Registered);

        Assert.Empty(OfferNeeds.Of(Entries.State("2019-03-01", registered), Beijing));
        Assert.Equal(1, OfferNeeds.Missing(OfferNeeds.Of(Entries.State("2019-03-01", registered, Entries.On("2019-02-01", JudgedJobReady)), Beijing)));
    }

    [Fact]
    [Trait("Requirement", "R-216")]
    public void In_Beijing_it_goes_on_failure_after_failure_until_work_starts()
    {
        CaseEvent[] entries = [Entries.On("2019-01-04", Registered), .. Entries.Failures(7, "2019-02-01")];

        Assert.Equal(1, OfferNeeds.Missing(OfferNeeds.Of(Entries.State("2019-03-01", entries), Beijing)));
        Assert.Empty(OfferNeeds.Of(Entries.State("2019-03-01", [.. entries, Entries.On("2019-02-20", StartedWork, "p9")]), Beijing));
    }

    [Fact]
    public void Whoever_is_in_work_or_whose_case_is_closed_is_owed_no_posting()
    {
        var registered = Entries.On("2024-01-02", Registered);

        Assert.Empty(OfferNeeds.Of(Entries.State("2024-03-01", registered, Entries.On("2024-02-01", StartedWork)), Xuchang));
        Assert.Empty(OfferNeeds.Of(Entries.State("2024-03-01", registered, Entries.On("2024-02-01", Closed)), Xuchang));
        Assert.Equal(3, OfferNeeds.Missing(OfferNeeds.Of(Entries.State("2024-03-01", registered, Entries.On("2024-01-05", Recommended, "a"), Entries.On("2024-02-01", Closed), Entries.On("2024-02-10", Registered)), Xuchang)));
    }

    [Fact]
    [Trait("Requirement", "R-209")]
    public void Whoever_is_in_training_is_still_owed_postings()
    {
        var state = Entries.State("2018-03-01", Entries.On("2018-01-02", Registered), Entries.On("2018-02-01", TrainingStarted));

        Assert.Equal(2, OfferNeeds.Missing(OfferNeeds.Of(state, Fengtai)));
    }

    [Theory]
    [Trait("Requirement", "R-212")]
    [InlineData(Hired)]
    [InlineData(RefusedByEmployer)]
    [InlineData(Declined)]
    public void A_recommendation_awaits_its_outcome_until_one_is_entered(CaseEventKind outcome)
    {
        CaseEvent[] entries = [Entries.On("2019-01-04", Registered), Entries.On("2019-02-01", Recommended, "a"), Entries.On("2019-02-01", Recommended, "b")];

        Assert.Equal(2, Entries.State("2019-03-01", entries).PostingsAwaitingOutcome.Count);
        Assert.Equal([new("b")], Entries.State("2019-03-01", [.. entries, Entries.On("2019-02-08", outcome, "a")]).PostingsAwaitingOutcome);
    }

    [Fact]
    [Trait("Requirement", "R-244")]
    public void In_Shunyi_somebody_goes_along_with_the_recognised_to_the_interview_and_in_Xuchang_no_text_asks_for_it()
    {
        var registered = Entries.On("2024-01-02", Registered);
        var recognised = Entries.State("2024-03-01", registered, Entries.On("2024-01-20", Recognised));

        Assert.True(OfferNeeds.IsAccompanied(recognised, Shunyi));
        Assert.False(OfferNeeds.IsAccompanied(Entries.State("2024-03-01", registered), Shunyi));
        Assert.False(OfferNeeds.IsAccompanied(recognised, Xuchang));
    }
}

using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Eligibility;

public sealed class WelfarePostOrderTests
{
    private const string Candidate = "is_registered_unemployed=true is_in_work=false ";

    private const string NotListed = "in_zero_employment_household=false holds_disability_certificate=false ";

    [Fact]
    [Trait("Example", "W-32")]
    [Trait("Requirement", "R-139")]
    public void By_the_later_list_A_and_B_come_first_and_C_with_exactly_five_years_does_not()
    {
        var places = Order(
            "last_list",
            ("c", "in_zero_employment_household=false retires_on=2028-07-03"),
            ("b", "in_zero_employment_household=false retires_on=2027-07-03"),
            ("a", "in_zero_employment_household=true retires_on=2040-01-01"));

        Assert.Equal([("a", WelfarePostGroup.First), ("b", WelfarePostGroup.First), ("c", WelfarePostGroup.After)], places);
    }

    [Theory]
    [Trait("Requirement", "R-139")]
    [InlineData("2028-07-02", Verdict.Holds)]
    [InlineData("2028-07-03", Verdict.Fails)]
    [InlineData("2028-07-04", Verdict.Fails)]
    public void Less_than_five_years_to_the_statutory_age_ends_on_the_day_of_five(string retires, Verdict verdict) =>
        Assert.Equal(verdict, Known.Verdict("xuchang-2023", PolicyParameters.WelfarePostPriority, "part_4", Candidate + "meets_post_conditions=true in_zero_employment_household=false retires_on=" + retires));

    [Fact]
    [Trait("Requirement", "R-138")]
    public void By_the_earlier_list_the_disabled_and_the_zero_employment_households_come_first() => Assert.Equal(
        [("d", WelfarePostGroup.First), ("h", WelfarePostGroup.First), ("r", WelfarePostGroup.AskFirst)],
        Order("first_list", ("r", NotListed + "retires_on=2024-01-01"), ("h", "in_zero_employment_household=true"), ("d", "holds_disability_certificate=true")));

    [Fact]
    [Trait("Requirement", "R-138")]
    [Trait("Requirement", "R-139")]
    public void Whoever_is_on_either_list_comes_first_by_the_reading_of_the_shipped_policy() => Assert.Equal(
        [("d", WelfarePostGroup.First), ("r", WelfarePostGroup.First)],
        Order(null, ("r", NotListed + "retires_on=2024-01-01"), ("d", "holds_disability_certificate=true")));

    [Fact]
    public void Whoever_may_come_first_is_asked_before_anybody_else_is_placed_and_whom_the_post_does_not_fit_is_last() => Assert.Equal(
        [("a", WelfarePostGroup.First), ("z", WelfarePostGroup.AskFirst), ("m", WelfarePostGroup.After), ("b", WelfarePostGroup.DoesNotFit)],
        Order(
            "last_list",
            ("b", "in_zero_employment_household=true meets_post_conditions=false"),
            ("m", "in_zero_employment_household=false retires_on=2040-01-01"),
            ("z", "in_zero_employment_household=false"),
            ("a", "in_zero_employment_household=true")));

    [Fact]
    [Trait("Requirement", "R-184")]
    public void Harbins_campaigns_put_zero_employment_households_first() => Assert.Equal(
        ["h", "x"],
        WelfarePostOrder.Of(
            [new(new("x"), Known.Of("is_in_work=false in_zero_employment_household=false")), new(new("h"), Known.Of("is_in_work=false in_zero_employment_household=true"))],
            Policy.Named("harbin-2010"),
            Known.Today)!.Select(place => place.Seeker.Value));

    [Fact]
    public void Where_a_jurisdiction_puts_nobody_first_there_is_no_order() =>
        Assert.Null(WelfarePostOrder.Of([new(new("a"), new())], Policy.Named("beijing-2018"), Known.Today));

    private static IEnumerable<(string, WelfarePostGroup)> Order(string? reading, params (string Id, string Facts)[] candidates)
    {
        var policy = reading is null
            ? Policy.Named("xuchang-2023")
            : Known.With("xuchang-2023", $$""" "welfare_post_priority_reading": [ { "form": "reading", "name": "{{reading}}", "source": "City rules", "rows": ["R-139"] } ] """);
        return WelfarePostOrder.Of(candidates.Select(one => new FactSheet(new(one.Id), Known.Of(Candidate + "meets_post_conditions=true " + one.Facts))), policy, Known.Today)!.Select(place => (place.Seeker.Value, place.Group));
    }
}

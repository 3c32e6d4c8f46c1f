using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Subsidies;

public sealed class SubsidyLedgerCheckTests
{
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    private static readonly DistrictCode Street = DistrictCode.Parse("110113001");

    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    [Fact]
    [Trait("Requirement", "R-479")]
    public void A_check_of_a_street_s_ledger_names_holders_never_followed_and_follow_ups_with_gaps()
    {
        SubsidyHolder followed = new(new("s1"), Street, Subsidy.SelfEmploymentInsurance) { FollowedOn = AsOf, Recorded = [true, true, true] };

        var check = Assert.Single(On(Shunyi, followed, followed with { Seeker = new("s2"), Recorded = [true, null, true] }, followed with { Seeker = new("s3"), FollowedOn = null, Recorded = [] }));

        Assert.Equal((3, "s3", "s2"), (check.Rows, Assert.Single(check.NeverFollowed).Value, Assert.Single(check.Incomplete).Value));
    }

    [Fact]
    [Trait("Requirement", "R-479")]
    public void Regularly_is_no_number_so_that_the_jurisdiction_has_to_set_one()
    {
        var check = Assert.Single(On(Shunyi, new SubsidyHolder(new("s1"), Street, Subsidy.SelfEmploymentInsurance)));

        Assert.Equal((null, null, PolicyParameters.SubsidyLedgerCheckPeriod), (check.NextOn, check.IsOverdue, check.MustSet));
    }

    [Theory]
    [Trait("Requirement", "R-479")]
    [InlineData("2025-12-30", true)]
    [InlineData("2025-12-31", false)]
    [InlineData(null, true)]
    public void Where_a_city_sets_a_quarter_the_next_check_has_a_last_day(string? last, bool isOverdue)
    {
        var city = Policy.Parse(Own, "own.json");
        var checks = last is null ? [] : new Dictionary<DistrictCode, DateOnly> { [Street] = Entries.Day(last) };

        var check = Assert.Single(SubsidyLedgerCheck.On([new(new("s1"), Street, Subsidy.SelfEmploymentInsurance)], checks, city, AsOf, WorkingDayCalendar.Prc));

        Assert.Equal(isOverdue, check.IsOverdue);
        Assert.Null(check.MustSet);
    }

    [Fact]
    public void Where_no_check_is_asked_for_there_is_none() =>
        Assert.Empty(On(Policy.Named("harbin-2010"), new SubsidyHolder(new("s1"), Street, Subsidy.Post)));

    private const string Own = """
        { "name": "own", "title": { "zh": "某区", "en": "a district" }, "extends": "shunyi-2011",
          "parameters": { "training": { "subsidy_ledger_check_period": [ { "form": "every", "amount": 1, "unit": "quarters", "source": "own rule" } ] } } }
        """;

    private static IReadOnlyList<SubsidyLedgerCheck> On(Policy policy, params SubsidyHolder[] rows) =>
        SubsidyLedgerCheck.On(rows, new Dictionary<DistrictCode, DateOnly>(), policy, AsOf, WorkingDayCalendar.Prc);
}

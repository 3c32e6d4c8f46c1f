using Jiuye.Casework.Tests.Offices;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Eligibility;

/// <summary>Households of which none is to be left.</summary>
public sealed class HouseholdCountTests
{
    private static readonly HouseholdMember Working = new() { IsOfWorkingAge = true, IsAbleToWork = true, IsInWork = true };
    private static readonly HouseholdMember Idle = new() { IsOfWorkingAge = true, IsAbleToWork = true, IsInWork = false };
    private static readonly HouseholdMember NotAsked = new() { IsOfWorkingAge = true, IsAbleToWork = true };

    private static Policy Xuchang { get; } = Policy.Named("xuchang-2023");

    [Fact]
    [Trait("Requirement", "R-140")]
    public void Zero_employment_households_are_counted_until_none_is_left_for_certain()
    {
        HouseholdRecord[] before = [Household("h1", Idle, Idle), Household("h2", Idle, Working), Household("h3", Idle, NotAsked)];
        HouseholdRecord[] after = [Household("h1", Idle, Working), Household("h2", Idle, Working), Household("h3", Idle, Working)];

        var (first, last) = (Assert.Single(HouseholdCount.ZeroEmployment(before, Xuchang)), Assert.Single(HouseholdCount.ZeroEmployment(after, Xuchang)));

        Assert.Equal((3, false), (first.Households, first.IsZero));
        Assert.Equal(["h1"], first.Left);
        Assert.Equal(["h3"], first.Unknown);
        Assert.True(last.IsZero);
        Assert.False(Assert.Single(HouseholdCount.ZeroEmployment([Household("h3", NotAsked)], Xuchang)).IsZero);
    }

    [Fact]
    [Trait("Requirement", "R-205")]
    public void A_district_without_purely_farming_households_has_none_left()
    {
        HouseholdRecord[] households =
        [
            Household("h1", Working) with { LivesOnFarming = true, WorkingOutsideFarming = 0 },
            Household("h2", Working) with { LivesOnFarming = true, WorkingOutsideFarming = 1 },
            Household("h3", Working) with { LivesOnFarming = false },
            Household("h4", Working) with { LivesOnFarming = true, Office = Places.StreetB },
        ];

        var counts = HouseholdCount.FarmingOnly(households);

        Assert.Equal([(Places.StreetA, 3, 1, 0), (Places.StreetB, 1, 0, 1)], counts.Select(count => (count.Office, count.Households, count.Left.Count, count.Unknown.Count)));
        Assert.All(counts, count => Assert.False(count.IsZero));
        Assert.Throws<ArgumentException>(() => HouseholdCount.FarmingOnly([Household("h5")]));
    }

    private static HouseholdRecord Household(string id, params HouseholdMember[] members) => new() { Id = id, Office = Places.StreetA, Members = members };
}

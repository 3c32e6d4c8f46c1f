using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Eligibility;

public sealed class HouseholdTests
{
    private const string AllRegistered = """ "zero_employment_household_reading": [ { "form": "reading", "name": "all_able_members_registered", "source": "City rules", "rows": ["R-141"] } ] """;

    private static HouseholdMember Working { get; } = new() { IsOfWorkingAge = true, IsAbleToWork = true, IsInWork = true, IsRegisteredUnemployed = false };

    private static HouseholdMember Registered { get; } = new() { IsOfWorkingAge = true, IsAbleToWork = true, IsInWork = false, IsRegisteredUnemployed = true };

    private static HouseholdMember Idle { get; } = new() { IsOfWorkingAge = true, IsAbleToWork = true, IsInWork = false, IsRegisteredUnemployed = false };

    private static HouseholdMember Child { get; } = new() { IsOfWorkingAge = false, IsAbleToWork = false, IsInWork = false, IsRegisteredUnemployed = false };

    private static HouseholdMember NotAsked { get; } = new() { IsOfWorkingAge = true, IsAbleToWork = true };

    [Fact]
    [Trait("Requirement", "R-140")]
    [Trait("Requirement", "R-141")]
    [Trait("Requirement", "R-171")]
    public void A_household_in_which_nobody_works_is_one_until_somebody_starts_work()
    {
        Assert.Equal(Verdict.Holds, InXuchang(Registered, Child));
        Assert.Equal(Verdict.Fails, InXuchang(Working, Child));
    }

    [Fact]
    public void Whoever_lives_alone_and_is_out_of_work_is_a_zero_employment_household() => Assert.Equal(Verdict.Holds, InXuchang());

    [Fact]
    public void A_member_whose_work_was_not_asked_about_decides_nothing_unless_another_works()
    {
        Assert.Equal(Verdict.CannotTell, InXuchang(NotAsked));
        Assert.Equal(Verdict.Fails, InXuchang(NotAsked, Working));
    }

    [Fact]
    public void By_the_stricter_reading_every_member_who_could_work_is_registered()
    {
        var strict = Known.With("xuchang-2023", AllRegistered);

        Assert.Equal(Verdict.Holds, In(strict, Registered, Child));
        Assert.Equal(Verdict.Fails, In(strict, Idle, Child));
        Assert.Equal(Verdict.Holds, In(Policy.Named("xuchang-2023"), Idle, Child));
    }

    [Fact]
    public void What_the_office_has_recorded_goes_before_what_the_members_facts_say() => Assert.Equal(
        Verdict.Holds,
        Household(Person([Working]) with { InZeroEmploymentHousehold = true }, Policy.Named("xuchang-2023")));

    private static Verdict InXuchang(params HouseholdMember[] others) => In(Policy.Named("xuchang-2023"), others);

    private static Verdict In(Policy policy, params HouseholdMember[] others) => Household(Person(others), policy);

    private static Verdict Household(PersonFacts facts, Policy policy) =>
        PersonRules.Decide(PolicyParameters.HardToEmployCategories, "zero_employment_household", facts, policy, Known.Today)!.Verdict;

    private static PersonFacts Person(HouseholdMember[] others) =>
        Known.Of("is_registered_unemployed=true is_in_work=false is_able_to_work=true") with { HouseholdMembers = others };
}

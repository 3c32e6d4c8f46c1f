using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Difficulty;

public sealed class ProfilingTableTests
{
    private static readonly DateOnly Then = new(2025, 3, 31);
    private static readonly DateOnly Later = new(2026, 3, 31);
    private static readonly JobSeeker Person = GradedPerson();

    [Fact]
    public void Who_is_still_searching_after_the_months_was_long_without_work() => Assert.True(Row(static one => one).IsLongJobless);

    [Fact]
    public void Who_left_only_afterwards_was_too() =>
        Assert.True(ProfilingTable.Of([Person], Then, [Person with { ClosedOn = Later.AddDays(1) }], [], Later.AddDays(30), RandomProfilingModels.Rules).Rows.Single().IsLongJobless);

    [Fact]
    public void A_referral_that_ended_in_a_hire_or_work_in_the_history_tells_that_work_was_found()
    {
        Assert.False(Of(static one => one with { ClosedOn = Then.AddDays(40) }, new Referral(Person.Id, new("p"), Then, ReferralOutcome.Hired, Then.AddDays(40))).Rows.Single().IsLongJobless);
        Assert.False(Row(static one => one with { History = [new("电工", null, Then.AddDays(20), null)] }).IsLongJobless);
    }

    [Fact]
    public void Who_left_for_no_known_reason_is_left_out_and_counted()
    {
        var table = Of(static one => one with { ClosedOn = Then.AddDays(40) }, new Referral(Person.Id, new("p"), Then, ReferralOutcome.RefusedByEmployer, Then.AddDays(3)));

        Assert.Equal((0, 1), (table.Rows.Count, table.LeftForUnknownReason));
    }

    [Fact]
    public void Who_is_incomplete_or_not_found_is_left_out_and_counted()
    {
        var table = ProfilingTable.Of([Person with { Age = null }, Person with { Id = new("gone") }], Then, [Person], [], Later, RandomProfilingModels.Rules);

        Assert.Equal((0, 1, 1), (table.Rows.Count, table.Incomplete, table.NotFound));
    }

    [Fact]
    public void What_is_read_is_what_stood_there_then_and_not_later()
    {
        var row = Row(static one => one with { Age = 99, UnemployedSince = null, Education = EducationLevel.Doctor });

        Assert.Equal(ProfilingFeatures.Row(Person, Then), row.Values);
    }

    [Fact]
    public void Before_the_months_are_over_nothing_is_known() =>
        Assert.Throws<ArgumentException>(() => ProfilingTable.Of([Person], Then, [Person], [], Later.AddDays(-1), RandomProfilingModels.Rules));

    private static ProfilingTableRow Row(Func<JobSeeker, JobSeeker> later) => Of(later).Rows.Single();

    private static ProfilingTable Of(Func<JobSeeker, JobSeeker> later, params Referral[] referrals) => ProfilingTable.Of([Person], Then, [later(Person)], referrals, Later, RandomProfilingModels.Rules);

    private static JobSeeker GradedPerson() => new()
    {
        Id = new("s1"),
        UnemployedSince = Then.AddMonths(-5),
        WorkedMonthsOfLast36 = 20,
        Age = 41,
        Education = EducationLevel.UpperSecondary,
        SkillGrade = SkillGrade.None,
        Health = HealthLimit.None,
        InZeroEmploymentHousehold = false,
        IsSoleCarer = false,
        HasTransport = true,
        IsReachableOnline = true,
    };
}

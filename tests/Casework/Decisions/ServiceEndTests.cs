using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Decisions;

public sealed class ServiceEndTests
{
    private static Policy Beijing { get; } = Policy.Named("beijing-2018");

    [Theory]
    [Trait("Example", "W-26")]
    [Trait("Requirement", "R-114")]
    [InlineData("2018-09-17", Verdict.Holds)]
    [InlineData("2018-09-18", Verdict.Fails)]
    public void Job_ready_is_who_can_start_within_two_weeks_of_the_notice(string canStart, Verdict verdict) =>
        Assert.Equal(verdict, JobReadiness.Decide(true, Entries.Day("2018-09-03"), Entries.Day(canStart), Beijing)!.Verdict);

    [Theory]
    [Trait("Example", "W-30")]
    [Trait("Requirement", "R-112")]
    [InlineData("2024-01-24", Verdict.Fails)]
    [InlineData("2024-01-25", Verdict.Holds)]
    [InlineData("2024-02-03", Verdict.Holds)]
    public void In_Beijing_more_than_six_months_of_silence_stop_the_services(string asOf, Verdict verdict) =>
        Assert.Equal(verdict, ServiceEnd.OutOfContact(Silent(asOf), Beijing, Entries.Day(asOf))!.Verdict);

    [Fact]
    [Trait("Requirement", "R-302")]
    public void Three_surveys_that_find_a_person_unwilling_end_the_services()
    {
        CaseEvent Survey(string day) => Entries.On(day, CaseEventKind.SurveyedUnwilling);

        Assert.Equal(Verdict.Fails, ServiceEnd.Unwilling(Entries.State("2018-12-31", Survey("2018-09-03"), Survey("2018-09-17")), Beijing)!.Verdict);
        Assert.Equal(
            Verdict.Holds,
            ServiceEnd.Unwilling(Entries.State("2018-12-31", Survey("2018-09-03"), Survey("2018-09-17"), Survey("2018-10-08")), Beijing)!.Verdict);
    }

    // Registered seven months before 3 February 2024, refused three times, last reached on 24 July 2023.
    private static CaseState Silent(string asOf) => Entries.State(
        asOf,
        Entries.On("2023-07-03", CaseEventKind.Registered),
        Entries.On("2023-07-10", CaseEventKind.RefusedService),
        Entries.On("2023-07-17", CaseEventKind.RefusedService),
        Entries.On("2023-07-24", CaseEventKind.RefusedService));
}

using Jiuye.Casework.Tests.Offices;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework.Tests.Supervision;

/// <summary>003 §3(4), 001 L2011: registrations are kept true by comparison, and no comparison ends one.</summary>
public sealed class RegistrationComparisonTests
{
    [Theory]
    [InlineData(null, null, RegistrationStanding.Confirmed)]
    [InlineData(RegisterSource.SocialInsurance, "2023-08-15", RegistrationStanding.Doubted)]
    [InlineData(RegisterSource.SocialInsurance, "2023-07-31", RegistrationStanding.Confirmed)]
    [InlineData(RegisterSource.SocialInsurance, "2023-10-01", RegistrationStanding.Confirmed)]
    [InlineData(RegisterSource.BusinessRegister, "2023-07-04", RegistrationStanding.Doubted)]
    [InlineData(RegisterSource.BusinessRegister, "2023-07-02", RegistrationStanding.Confirmed)]
    [InlineData(RegisterSource.Pension, "2023-06-01", RegistrationStanding.Doubted)]
    [InlineData(RegisterSource.Deaths, "2023-08-01", RegistrationStanding.Doubted)]
    [Trait("Requirement", "R-614")]
    [Trait("Requirement", "R-618")]
    public void What_another_register_says_after_the_registration_raises_a_doubt(RegisterSource? source, string? day, RegistrationStanding standing)
    {
        RegisterRecord[] records = source is { } known ? [new(Entries.Person, known, Entries.Day(day!))] : [];

        var finding = Assert.Single(RegistrationComparison.Of([Registration()], records, Entries.Day("2023-09-15")));

        Assert.Equal(standing, finding.Standing);
        Assert.Equal(standing == RegistrationStanding.Confirmed, finding.NextStep is null);
    }

    [Fact]
    [Trait("Requirement", "R-618")]
    public void A_registration_of_somebody_whom_the_ledger_has_in_work_is_dead_data_and_named()
    {
        var zombie = Entries.Ledger(Entries.On("2023-07-03", Registered).At(Places.StreetA), Entries.On("2023-08-01", StartedWork));

        var finding = Assert.Single(RegistrationComparison.Of([zombie], [], Entries.Day("2023-09-15")));

        Assert.Equal(RegistrationStanding.Zombie, finding.Standing);
        Assert.Contains("注销失业登记", finding.NextStep!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-618")]
    public void Whoever_is_registered_has_a_finding_and_nobody_else_and_the_registration_itself_stays()
    {
        var closed = Ledger.Of(new("z"), [new(new("z"), new(2023, 7, 3), Registered), new(new("z"), new(2023, 8, 1), Closed)]);
        Ledger[] ledgers = [closed, Registration()];

        var findings = RegistrationComparison.Of(ledgers, [new(Entries.Person, RegisterSource.Deaths, Entries.Day("2023-08-01"))], Entries.Day("2023-09-15"));

        Assert.Equal([Entries.Person], findings.Select(finding => finding.Seeker));
        Assert.True(Registration().StateOn(Entries.Day("2023-09-15")).IsRegistered);
        Assert.Equal([new(Places.StreetA, 0, 1)], RegistrationComparison.ByOffice(findings));
    }

    private static Ledger Registration() => Entries.Ledger(Entries.On("2023-07-03", Registered).At(Places.StreetA));
}

using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Analytics.Tests.Monitoring;

public sealed class SystemComparisonTests
{
    private static readonly DateOnly AsOf = Day("2011-08-25");
    private static readonly AreaCode Street = AreaCode.Parse("110113001");
    private static readonly AreaCode Other = AreaCode.Parse("110113002");

    private static readonly SystemRecord Registered = new() { Person = "k1", System = MonitoredSystem.Unemployment, Standing = SystemStanding.Registered, Office = Street, On = Day("2011-03-10") };
    private static readonly SystemRecord Archive = new() { Person = "k1", System = MonitoredSystem.Archive, Standing = SystemStanding.ArchiveAtStreet, Office = Street };

    [Fact]
    [Trait("Requirement", "R-417")]
    public void Who_is_registered_as_unemployed_and_insured_by_an_employer_is_asked_about_at_the_office_of_registration()
    {
        var found = Assert.Single(SystemComparison.Of([Registered, Archive, Insured("2011-07-31")], AsOf));

        Assert.Equal((ContradictionKind.RegisteredAndInsured, (AreaCode?)Street), (found.Kind, found.Office));
        Assert.Equal([MonitoredSystem.Unemployment, MonitoredSystem.SocialInsurance], found.Systems);
        Assert.Contains("核实", found.WhatToCheck.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2011-02-28")]
    [InlineData("2011-03-31")]
    [Trait("Requirement", "R-417")]
    public void Contributions_up_to_the_month_of_registration_are_those_of_the_work_that_ended(string on) =>
        Assert.Empty(SystemComparison.Of([Registered, Archive, Insured(on)], AsOf));

    [Fact]
    [Trait("Requirement", "R-417")]
    public void Who_draws_benefit_while_in_work_is_one_finding_over_all_systems_that_say_so()
    {
        var found = SystemComparison.Of(
            [
                Registered with { Standing = SystemStanding.DrawingBenefit }, Archive, Insured("2011-07-31"),
                new() { Person = "k1", System = MonitoredSystem.LocalEmployment, Standing = SystemStanding.Employed, On = Day("2011-06-01") },
                new() { Person = "k1", System = MonitoredSystem.MedicalInsurance, Standing = SystemStanding.InsuredAsUnemployed },
            ],
            AsOf);

        var one = Assert.Single(found);
        Assert.Equal(ContradictionKind.BenefitWhileInWork, one.Kind);
        Assert.Equal([MonitoredSystem.Unemployment, MonitoredSystem.SocialInsurance, MonitoredSystem.LocalEmployment], one.Systems);
    }

    [Theory]
    [InlineData(SystemStanding.Registered, ContradictionKind.RegisteredWithPension)]
    [InlineData(SystemStanding.DrawingBenefit, ContradictionKind.BenefitWithPension)]
    [Trait("Requirement", "R-417")]
    public void A_pension_contradicts_a_registration_and_more_so_a_benefit(SystemStanding standing, ContradictionKind kind) => Assert.Contains(
        SystemComparison.Of([Registered with { Standing = standing }, Archive, new() { Person = "k1", System = MonitoredSystem.SocialInsurance, Standing = SystemStanding.Pension }], AsOf), one => one.Kind == kind);

    [Fact]
    [Trait("Requirement", "R-417")]
    public void Registrations_at_two_offices_archives_elsewhere_and_missing_insurance_are_found_each()
    {
        var found = SystemComparison.Of(
            [
                Registered with { Standing = SystemStanding.DrawingBenefit }, Registered with { Office = Other, On = Day("2011-05-01") },
                Archive with { Person = "k2" }, Registered with { Person = "k2", Office = Other },
                new() { Person = "k9", System = MonitoredSystem.MedicalInsurance, Standing = SystemStanding.InsuredByEmployer },
            ],
            AsOf);

        Assert.Equal(
            [("k1", ContradictionKind.RegisteredTwice, "110113001"), ("k1", ContradictionKind.BenefitWithoutMedicalInsurance, ""), ("k1", ContradictionKind.ArchiveNotAtStreet, ""), ("k2", ContradictionKind.ArchiveAtAnotherStreet, "110113001")],
            found.Select(one => (one.Person, one.Kind, one.Detail)));
        Assert.All(found, one => Assert.Equal(Other, one.Office));
    }

    [Fact]
    [Trait("Requirement", "R-417")]
    public void A_system_that_nobody_supplied_accuses_nobody() => Assert.Empty(SystemComparison.Of([Registered with { Standing = SystemStanding.DrawingBenefit }], AsOf));

    [Fact]
    [Trait("Requirement", "R-417")]
    public void An_archive_at_the_street_of_somebody_whom_no_system_knows_is_a_question_to_that_street()
    {
        var found = Assert.Single(SystemComparison.Of([Archive, new() { Person = "k1", System = MonitoredSystem.Placement, Standing = SystemStanding.Seeking }], AsOf));

        Assert.Equal((ContradictionKind.ArchiveWithoutStanding, (AreaCode?)Street), (found.Kind, found.Office));
        Assert.Empty(SystemComparison.Of([Archive, Insured("2011-07-31")], AsOf));
    }

    [Fact]
    [Trait("Requirement", "R-417")]
    public void Basic_data_that_differ_or_lack_fields_are_found_without_being_read()
    {
        var found = SystemComparison.Of([Registered with { BasicData = "a1", EmptyFields = ["phone", "address"] }, Archive with { BasicData = "b2" }], AsOf);

        Assert.Equal([(ContradictionKind.BasicDataDiffer, ""), (ContradictionKind.BasicDataIncomplete, "address phone")], found.Select(one => (one.Kind, one.Detail)));
    }

    [Fact]
    [Trait("Requirement", "R-417")]
    public void Each_office_sees_its_findings_by_kind_and_a_person_once_and_every_kind_says_what_to_check()
    {
        SystemRecord[] records = [Registered with { EmptyFields = ["phone"] }, Insured("2011-07-31")];

        var tables = ComparisonTables.Of(records, AsOf, AreaNames.None);

        Assert.Equal((1m, 2m, 1m), (tables[0]["110113001", "persons"].Figure, tables[0]["110113001", "findings"].Figure, tables[0]["110113001", "registered_and_insured"].Figure));
        Assert.Equal(2, tables[1].Rows.Count);
        Assert.Contains(tables[0].Notes, note => note.Zh.Contains("未提供数据的系统：医疗保险、档案管理、职业介绍、单位用工", StringComparison.Ordinal));
        Assert.All(Enum.GetValues<ContradictionKind>(), kind => Assert.NotEmpty(new Contradiction("k", null, kind, []).WhatToCheck.Zh));
    }

    [Fact]
    [Trait("Requirement", "R-417")]
    public void The_comparison_is_due_by_the_25th() => Assert.Equal(AsOf, Vocabulary.Policy.Named("shunyi-2011").Get(Vocabulary.PolicyParameters.DynamicMonitoringDay)!.DayIn(Day("2011-08-01")));

    [Fact]
    public void The_order_of_the_records_plays_no_part() =>
        Prop.ForAll(Gen.Shuffle(new[] { Registered, Registered with { Office = Other }, Archive, Insured("2011-07-31"), Insured("2011-01-31"), Archive with { Person = "k0" } }).ToArbitrary(), static records =>
            Text(records) == Text([.. records.Reverse()])).QuickCheckThrowOnFailure();

    private static string Text(SystemRecord[] records) => string.Join('\n', SystemComparison.Of(records, AsOf).Select(one => $"{one.Person} {one.Office} {one.Kind} {string.Join(' ', one.Systems)} {one.Detail}"));

    private static SystemRecord Insured(string on) => new() { Person = "k1", System = MonitoredSystem.SocialInsurance, Standing = SystemStanding.InsuredByEmployer, On = Day(on) };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

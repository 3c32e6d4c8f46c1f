using Jiuye;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Labour;

public sealed class LabourFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-labour-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_line_is_a_person_of_the_roll_and_an_empty_field_is_not_recorded()
    {
        var facts = LabourFile.Read(Given(
            "person,area,surveyed_on,age,education,skill_grade,status,industry,pay,able,wants_work,needs,categories,registered\n" +
            "p1,110113001001,2011-10-10,47,upper_secondary,senior,employed,C,4500.5,yes,是,training;referral,4050;disabled,no\n" +
            "p2,110113001001,,,,,,,,,,-,,\n"));

        Assert.Equal((EducationLevel.UpperSecondary, SkillGrade.Senior, LabourStatus.Employed, 4500.5m, true), (facts[0].Education!.Value, facts[0].SkillGrade!.Value, facts[0].Status!.Value, facts[0].Pay!.Value, facts[0].WantsWork!.Value));
        Assert.Equal([EmploymentNeed.Referral, EmploymentNeed.Training], facts[0].Needs!);
        Assert.Equal(["4050", "disabled"], facts[0].Categories);
        Assert.Equal(((int?)null, (LabourStatus?)null, (bool?)null), (facts[1].Age, facts[1].Status, facts[1].IsAble));
        Assert.Empty(facts[1].Needs!);
    }

    [Theory]
    [InlineData("person,area\np1,11011\n", "line 2, area: '11011' is no area; expected 6 digits for a district, 9 for a street or 12 for a community")]
    [InlineData("person,area,age\np1,110113,151\n", "line 2, age: '151' is no such number; expected a whole number from 0 to 120")]
    [InlineData("person,area,status\np1,110113,working\n", "line 2, status: 'working' is no word of this column; expected one of employed, unemployed, outside")]
    [InlineData("person,area,weight\np1,110113,NaN\n", "line 2, weight: 'NaN' is no weight; expected a finite number above 0")]
    [InlineData("person,area,weight\np1,110113,0\n", "line 2, weight: '0' is no weight")]
    [InlineData("person,area,pay\np1,110113,-1\n", "line 2, pay: '-1' is no such number")]
    [InlineData("person,area,able\np1,110113,maybe\n", "line 2, able: 'maybe' is neither yes nor no")]
    [InlineData("person,area,surveyed_on\np1,110113,2011-02-30\n", "line 2, surveyed_on: '2011-02-30' is no day")]
    [InlineData("person,area,surveyed_on,entered_on\np1,110113,2011-10-10,2011-10-09\n", "line 2, entered_on: '2011-10-09' lies before the survey")]
    [InlineData("person,area\np1,110113\np1,110113\n", "line 3, person: 'p1' stands twice")]
    [InlineData("person,area,agee\np1,110113,30\n", "line 1: 'agee' is no column of this file")]
    [InlineData("area\n110113\n", "has no column 'person'")]
    [InlineData("person,area\np1\n", "has 1 fields")]
    public void A_bad_line_stops_the_reading_and_says_where_and_what_was_expected(string csv, string message)
    {
        var wrong = Assert.Throws<DatasetException>(() => LabourFile.Read(Given(csv)));

        Assert.Contains(message, wrong.Message, StringComparison.Ordinal);
        Assert.Contains("facts.csv", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_looks_like_an_ID_number_is_refused_and_not_repeated()
    {
        var wrong = Assert.Throws<DatasetException>(() => LabourFile.Read(Given("person,area\n11010519491231002X,110113\n")));

        Assert.Contains("looks like an ID number", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("19491231", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-417")]
    public void A_standing_that_a_system_does_not_know_is_refused()
    {
        var wrong = Assert.Throws<DatasetException>(() => SystemRecordFile.Read([Given("person,system,standing\nk1,archive,placed\n")]));

        Assert.Contains("is no standing of archive; expected archive_at_street, archive_elsewhere", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("employer,area,trade,grade,reported_on,years\ne1,110113,6-18,senior,2011-12-01,5;x\n", "years: 'x' is no count of persons")]
    [InlineData("employer,area,trade,grade,reported_on\ne1,110113,welder,senior,2011-12-01\n", "trade: 'welder' is no occupation")]
    [InlineData("employer,area,trade,grade,reported_on\ne1,110113,6-18,,2011-12-01\n", "grade: '' is missing")]
    public void An_employers_form_with_a_bad_field_is_refused(string csv, string message) =>
        Assert.Contains(message, Assert.Throws<DatasetException>(() => ServiceFactFiles.ReadSkillNeeds(Given(csv))).Message, StringComparison.Ordinal);

    [Fact]
    public void Registrations_that_end_before_they_begin_and_offices_that_stand_twice_are_refused()
    {
        Assert.Contains("lies before the beginning", Assert.Throws<DatasetException>(() => RegistrationFactFile.Read(Given("person,office,kind,registered_on,ended_on\np1,110113001,urban,2011-08-02,2011-08-01\n"))).Message, StringComparison.Ordinal);
        Assert.Contains("stands twice", Assert.Throws<DatasetException>(() => OfficeUseFile.Read(Given("office,month,placements,guidance\n110113001,2011-08,1,1\n110113001,2011-08,1,1\n"))).Message, StringComparison.Ordinal);
        Assert.Contains("is no month", Assert.Throws<DatasetException>(() => OfficeUseFile.Read(Given("office,month,placements,guidance\n110113001,2011-13,1,1\n"))).Message, StringComparison.Ordinal);
    }

    private string Given(string text)
    {
        var path = Path.Combine(folder, "facts.csv");
        File.WriteAllText(path, text);
        return path;
    }
}

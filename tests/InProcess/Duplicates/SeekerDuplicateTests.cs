using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Duplicates;

public class SeekerDuplicateTests
{
    private static readonly JobSeeker Welder = new()
    {
        Id = new("a"),
        Age = 47,
        District = DistrictCode.Parse("440103"),
        Profile = "做过12年电焊工，会二保焊、氩弧焊，能看图纸，身体好，想在附近找电焊方面的工作。",
        WantedJobs = ["电焊工"],
        Skills = ["氩弧焊", "二保焊"],
        Education = EducationLevel.LowerSecondary,
        WantedWage = new(MonthlyWage.FromMonth(6000), null),
        History = [new("电焊工", null, new(2012, 3, 5), new(2024, 6, 30))],
        RegisteredOn = new(2026, 1, 10),
        Protected = new() { Gender = "男" },
    };

    [Fact]
    public void A_second_registration_with_a_changed_word_and_wage_is_reported_with_what_agrees_and_what_does_not()
    {
        var again = Welder with
        {
            Id = new("b"),
            Profile = Welder.Profile.Replace("身体好", "身体健康", StringComparison.Ordinal),
            Skills = ["二保焊", "氩弧焊"],
            WantedWage = new(MonthlyWage.FromMonth(6500), null),
            RegisteredOn = new(2026, 2, 20),
        };

        var pair = Assert.Single(SeekerDuplicateFinder.In([again, Welder]));

        Assert.Equal((Welder.Id, again.Id), (pair.First, pair.Second));
        Assert.InRange(pair.Likeness, 0.8, 0.99);
        Assert.Equal([SeekerField.Gender, SeekerField.Wishes, SeekerField.History, SeekerField.Skills, SeekerField.Education], pair.Same);
        Assert.Equal([SeekerField.Profile, SeekerField.WantedWage], pair.Differing);
    }

    [Fact]
    public void Another_age_district_gender_or_time_is_another_person() =>
        Assert.DoesNotContain(SeekerDuplicateFinder.In(
        [
            Welder,
            Welder with { Id = new("b"), Age = 48 },
            Welder with { Id = new("c"), District = DistrictCode.Parse("440104") },
            Welder with { Id = new("d"), Protected = new() { Gender = "女" } },
            Welder with { Id = new("e"), RegisteredOn = new(2023, 1, 1), ClosedOn = new(2026, 1, 10) },
        ]), static pair => pair.First == Welder.Id);

    [Fact]
    public void A_gender_that_one_record_does_not_state_contradicts_nothing() =>
        Assert.Single(SeekerDuplicateFinder.In([Welder, Welder with { Id = new("b"), Protected = null }]));

    [Fact]
    public void Who_says_too_little_is_not_compared_and_counted()
    {
        using var finder = new SeekerDuplicateFinder();
        var silent = new JobSeeker { Id = new("s"), Age = 47, District = Welder.District, Profile = "吃苦耐劳" };

        foreach (var seeker in new[] { silent, silent with { Id = new("t") }, Welder with { Id = new("u"), Age = null }, Welder with { Id = new("v"), District = null } })
            finder.Add(seeker);

        Assert.Empty(finder.Find());
        Assert.Equal(4, finder.NotComparable);
    }

    [Fact]
    public void Two_people_of_one_trade_and_one_turn_of_phrase_are_told_apart_by_their_history() =>
        Assert.Empty(SeekerDuplicateFinder.In(
        [
            Welder with { Profile = "想找电焊方面的工作。" },
            Welder with { Id = new("b"), Profile = "想找电焊方面的工作。", History = [new("电焊工", null, new(2009, 11, 16), new(2019, 2, 1)), new("铆工", null, new(2020, 4, 7), null)] },
        ]));

    [Fact]
    public void Each_pair_stands_for_itself_and_lines_come_in_the_order_of_ids()
    {
        var pairs = SeekerDuplicateFinder.In([Welder with { Id = new("c") }, Welder, Welder with { Id = new("b") }]);

        Assert.Equal(["a-b", "a-c", "b-c"], pairs.Select(static pair => $"{pair.First}-{pair.Second}"));
        Assert.Equal(
            """{"first":"a","second":"b","likeness":1,"same":["age","district","gender","profile","wishes","wanted_wage","history","skills","education"],"differing":[]}""",
            DuplicateLines.Json(pairs[0]));
    }
}

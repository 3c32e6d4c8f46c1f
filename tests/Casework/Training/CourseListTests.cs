using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Training;

public sealed class CourseListTests
{
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    private static readonly OccupationCode Welder = OccupationCode.Parse("6-18-02-04");

    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    private static Policy Xuchang { get; } = Policy.Named("xuchang-2023");

    private static TrainingCourse Course => new(new("c1"), new(Welder) { Grade = SkillGrade.Intermediate })
    {
        Kind = TrainingKind.Reemployment,
        StartsOn = AsOf.AddDays(10),
        Place = DistrictCode.Parse("411002"),
        School = "许昌技工学校",
        Documents = ["身份证", "失业登记证"],
        Seats = 20,
    };

    private static JobSeeker Seeker => new() { Id = new("s1"), District = DistrictCode.Parse("411003"), Age = 40, Education = EducationLevel.LowerSecondary, UnemployedSince = AsOf.AddDays(-90), SkillGrade = SkillGrade.None };

    private static TrainingNeed Need => new(Seeker.Id)
    {
        AgeBand = "35-44",
        Wants = true,
        Reason = Bilingual.Same("x"),
        Suggested = new(new(Welder) { Grade = SkillGrade.Intermediate }, TradeBasis.Wanted),
    };

    [Theory]
    [Trait("Requirement", "R-552")]
    [Trait("Requirement", "R-574")]
    [InlineData("2026-04-09", true)]
    [InlineData("2026-04-10", true)]
    [InlineData("2026-04-11", false)]
    public void An_entry_comes_off_the_list_on_the_day_after_its_course_opened(string day, bool stands)
    {
        var list = CourseList.On([Course], Xuchang, Entries.Day(day));

        Assert.Equal((stands, !stands), (list.Current.Count == 1, list.Expired.Count == 1));
    }

    [Theory]
    [Trait("Requirement", "R-574")]
    [InlineData("2026-04-05", true)]
    [InlineData("2026-04-06", false)]
    public void A_last_day_of_its_own_goes_before_the_opening_day(string day, bool stands) =>
        Assert.Equal(stands, CourseList.On([Course with { PublishedUntil = new(2026, 4, 5) }], Shunyi, Entries.Day(day)).Current.Count == 1);

    [Fact]
    public void Where_nothing_is_said_of_expiry_an_entry_without_a_last_day_stays()
    {
        Assert.Single(CourseList.On([Course], Policy.Named("harbin-2010"), AsOf.AddYears(1)).Current);
        Assert.Single(CourseList.On([Course with { PublishedOn = AsOf.AddDays(1) }], Xuchang, AsOf).NotYet);
        Assert.Throws<ArgumentException>(() => CourseList.On([Course, Course], Xuchang, AsOf));
    }

    [Fact]
    [Trait("Requirement", "R-574")]
    public void The_street_s_table_tells_time_place_trade_grade_and_school()
    {
        Assert.Empty(Course.Lacks(Shunyi, OfficeTier.Street));
        Assert.Equal(["opening", "place", "grade", "school"], new TrainingCourse(new("c2"), new(Welder)).Lacks(Shunyi, OfficeTier.Street).Select(static item => item.Code));
    }

    [Fact]
    [Trait("Requirement", "R-581")]
    public void The_community_s_notice_tells_trade_opening_place_and_documents() =>
        Assert.Equal(["opening", "place", "documents"], new TrainingCourse(new("c2"), new(Welder)).Lacks(Shunyi, OfficeTier.Community).Select(static item => item.Code));

    [Fact]
    [Trait("Requirement", "R-552")]
    [Trait("Requirement", "R-581")]
    public void Whoever_wants_training_is_told_of_the_courses_that_fit_of_the_documents_and_of_the_subsidy()
    {
        var push = Assert.Single(Pushes(Need, Course, Course with { Id = new("c2"), StartsOn = AsOf.AddDays(3) }));

        Assert.Equal(["c2", "c1"], push.Courses.Select(static course => course.Id.Value));
        Assert.Equal(["身份证", "失业登记证"], push.Courses[0].Documents);
        Assert.Equal((Subsidy.Training, Verdict.CannotTell, "003 §4(3)"), (push.Subsidy!.Subsidy, push.Subsidy.Decision.Verdict, push.Subsidy.Decision.Article));
        Assert.NotEmpty(push.Subsidy.Decision.Ask);
    }

    [Fact]
    [Trait("Requirement", "R-552")]
    public void Nobody_is_told_who_does_not_want_training_or_was_not_asked_or_for_whom_nothing_fits()
    {
        Assert.Empty(Pushes(Need with { Wants = null }, Course));
        Assert.Empty(Pushes(Need, Course with { Taken = 20 }));
        Assert.Empty(Pushes(Need, Course with { StartsOn = AsOf.AddDays(-1) }));
    }

    [Fact]
    public void In_Shunyi_the_push_says_which_papers_make_the_training_free() =>
        Assert.Equal(Verdict.CannotTell, Assert.Single(TrainingPush.On([Need], Records, [Course], Shunyi, AsOf)).FreeTraining!.Verdict);

    [Theory]
    [Trait("Requirement", "R-576")]
    [InlineData("2026-04-10", 0, "holds")]
    [InlineData("2026-04-11", 0, "fails")]
    [InlineData(null, 4, "fails")]
    [InlineData(null, 2, "holds")]
    public void A_course_fits_by_the_person_s_time(string? from, int sessions, string verdict)
    {
        var need = Need with { AvailableFrom = from is null ? null : Entries.Day(from), Sessions = (TrainingSessions)sessions };

        Assert.Equal(verdict, Match(need, Course with { Sessions = TrainingSessions.Evening }).Verdict.ToString().ToLowerInvariant());
    }

    [Fact]
    [Trait("Requirement", "R-557")]
    public void A_course_fits_by_kind_age_schooling_and_grade_held()
    {
        Assert.Equal(Verdict.Holds, Match(Need, Course).Verdict);
        Assert.Equal(Verdict.Fails, Match(Need, Course with { Kind = TrainingKind.Upgrading }).Verdict);
        Assert.Equal(Verdict.CannotTell, Match(Need, Course with { Kind = TrainingKind.Transfer }).Verdict);
        Assert.Equal(Verdict.Fails, Match(Need, Course with { MaximumAge = 39 }).Verdict);
        Assert.Equal(Verdict.Fails, Match(Need, Course with { MinimumEducation = EducationLevel.UpperSecondary }).Verdict);
        Assert.Equal(Verdict.Fails, Match(Need, Course with { EntryGrade = SkillGrade.Elementary }).Verdict);
        Assert.Equal(Verdict.Fails, Match(Need, Course with { Aim = new(Welder) { Grade = SkillGrade.Senior } }).Verdict);
        Assert.Equal(["transfer", "reemployment", "upgrading"], Shunyi.Statements(PolicyParameters.TrainingKinds).Select(static statement => statement.Case));
    }

    [Fact]
    [Trait("Requirement", "R-550")]
    public void In_Beijing_the_worker_chooses_freely_among_all_schools_whose_course_fits_the_city_and_the_own_need()
    {
        var fengtai = Policy.Named("fengtai-2017");
        TrainingCourse[] courses = [.. new[] { "b", "a", "c" }.Select(static id => Course with { Id = new(id), School = "学校" + id, FitsCityFunctions = id == "c" ? null : true })];

        var matches = new CourseFinder(courses, fengtai, AsOf).For(Need, Seeker);

        Assert.Equal(["a", "b", "c"], matches.Select(static match => match.Course.Id.Value));
        Assert.Equal([Verdict.Holds, Verdict.Holds, Verdict.CannotTell], matches.Select(static match => match.Decision.Verdict));
        Assert.Equal("符合首都功能定位", Assert.Single(matches[2].Decision.Ask).Zh);
        Assert.Equal(Verdict.Fails, new CourseFinder([Course with { FitsCityFunctions = false }], fengtai, AsOf).For(Need, Seeker)[0].Decision.Verdict);
    }

    [Fact]
    [Trait("Requirement", "R-576")]
    public void An_enrolment_names_the_documents_that_are_missing()
    {
        TrainingEnrolment enrolment = new(new("s1"), new("c1"), AsOf) { DocumentsIn = ["身份证"] };

        Assert.Equal(["失业登记证"], enrolment.MissingDocuments(Course));
        Assert.Throws<ArgumentException>(() => enrolment.MissingDocuments(Course with { Id = new("c2") }));
    }

    [Fact]
    [Trait("Requirement", "R-560")]
    [Trait("Requirement", "R-576")]
    public void A_training_is_judged_by_attendance_total_score_and_satisfaction()
    {
        TrainingEnrolment whole = new(new("s1"), new("c1"), AsOf) { DocumentsIn = ["身份证", "失业登记证"], SessionsHeld = 10, SessionsAttended = 9, TotalScore = 80, Passed = true, IsSatisfied = true, CertifiedOn = AsOf };

        var result = CourseResult.Of(Course, [whole, whole with { Seeker = new("s2"), SessionsAttended = 6, TotalScore = 50, Passed = false, IsSatisfied = null, CertifiedOn = null, DocumentsIn = [] }], Shunyi);

        Assert.Equal((2, 0.75m, 65m, 1, 2), (result.Enrolled, result.Attendance, result.MeanScore, result.Passed, result.Judged));
        Assert.Equal((1, 1), (result.AskedForSatisfaction, result.Satisfied));
        Assert.Equal("s2", Assert.Single(result.MissingDocuments).Seeker.Value);
        Assert.Equal(Verdict.Holds, result.CanBeJudged!.Verdict);
        var open = CourseResult.Of(Course, [whole with { IsSatisfied = null }], Shunyi);
        Assert.Equal((Verdict.CannotTell, "满意度测评"), (open.CanBeJudged!.Verdict, Assert.Single(open.CanBeJudged.Ask).Zh));
    }

    [Fact]
    [Trait("Requirement", "R-573")]
    public void A_certificate_that_was_earned_and_not_issued_is_owed()
    {
        TrainingEnrolment passed = new(new("s1"), new("c1"), AsOf) { Passed = true };

        Assert.Equal("s1", Assert.Single(CourseResult.Of(Course with { Kind = TrainingKind.Startup }, [passed], Shunyi).CertificatesOwed).Value);
        Assert.Empty(CourseResult.Of(Course, [passed with { CertifiedOn = AsOf }], Shunyi).CertificatesOwed);
        Assert.Empty(CourseResult.Of(Course, [passed with { Passed = false }], Shunyi).CertificatesOwed);
    }

    [Fact]
    public void Rows_that_contradict_each_other_are_refused()
    {
        TrainingEnrolment entry = new(new("s1"), new("c1"), AsOf);

        Assert.Throws<ArgumentException>(() => CourseResult.Of(Course, [entry, entry], Shunyi));
        Assert.Throws<ArgumentException>(() => CourseResult.Of(Course, [entry with { SessionsHeld = 3, SessionsAttended = 4 }], Shunyi));
        Assert.Throws<ArgumentException>(() => CourseResult.Of(Course, [entry with { TotalScore = 101 }], Shunyi));
    }

    private static Dictionary<SeekerId, JobSeeker> Records => new() { [Seeker.Id] = Seeker };

    private static TrainingPush[] Pushes(TrainingNeed need, params TrainingCourse[] courses) => [.. TrainingPush.On([need], Records, courses, Xuchang, AsOf)];

    private static Decision Match(TrainingNeed need, TrainingCourse course) => Assert.Single(new CourseFinder([course], Shunyi, AsOf).For(need, Seeker)).Decision;
}

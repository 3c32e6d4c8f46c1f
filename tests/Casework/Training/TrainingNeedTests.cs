using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Training;

public sealed class TrainingNeedTests
{
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    private static readonly OccupationCode Welder = OccupationCode.Parse("6-18-02-04");

    private static readonly OccupationCode Electrician = OccupationCode.Parse("6-31-01-03");

    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    private static JobSeeker Seeker => new()
    {
        Id = new("s1"),
        District = DistrictCode.Parse("110113"),
        Age = 34,
        SkillGrade = SkillGrade.Elementary,
        UnemployedSince = new DateOnly(2025, 9, 1),
        IsRecognisedHardToEmploy = true,
    };

    [Fact]
    [Trait("Requirement", "R-575")]
    public void A_row_holds_trade_and_grade_area_and_age_and_why()
    {
        var need = Row(Seeker, [Opens(Welder, SkillGrade.Intermediate, 2, 5)], Wish(wants: true))!;

        Assert.Equal((Welder, SkillGrade.Intermediate), (need.Suggested!.Aim.Trade, need.Suggested.Aim.Grade!.Value));
        Assert.Equal((SkillGrade.Elementary, "110113", "25-34"), (need.CurrentGrade!.Value, need.Area.ToString(), need.AgeBand));
        Assert.Equal("想从事的工种：有2个岗位（招5人）仅因缺少中级工（四级）不能推荐，取得后逐条复核均可推荐", need.Reason.Zh);
        Assert.DoesNotContain(need.Ask, static ask => ask.Zh == "是否愿意参加培训？");
    }

    [Fact]
    [Trait("Requirement", "R-575")]
    public void Who_was_not_asked_is_asked_and_who_wants_none_has_no_row()
    {
        Assert.Contains(Row(Seeker, [Opens(Welder, SkillGrade.Intermediate, 1, 1)], null)!.Ask, static ask => ask.Zh == "是否愿意参加培训？");
        Assert.Null(Row(Seeker, [Opens(Welder, SkillGrade.Intermediate, 1, 1)], Wish(wants: false)));
        Assert.Null(Row(Seeker, [], null));
    }

    [Fact]
    [Trait("Requirement", "R-563")]
    public void The_unemployed_are_led_to_elementary_and_intermediate_grades_first_and_higher_ones_follow_with_a_mark()
    {
        var need = Row(Seeker, [Opens(Welder, SkillGrade.Technician, 9, 30), Opens(Welder, SkillGrade.Intermediate, 1, 1)], Wish(wants: true))!;

        Assert.Contains("transfer_or_reemployment", need.Routes);
        Assert.Equal((SkillGrade.Intermediate, false), (need.Suggested!.Aim.Grade!.Value, need.IsBeyondRoute));
        Assert.Equal(SkillGrade.Technician, Assert.Single(need.Alternatives).Aim.Grade);
        Assert.True(Row(Seeker, [Opens(Welder, SkillGrade.Technician, 9, 30)], Wish(wants: true))!.IsBeyondRoute);
    }

    [Theory]
    [Trait("Requirement", "R-565")]
    [InlineData(SkillGrade.Intermediate, false)]
    [InlineData(SkillGrade.Senior, true)]
    [InlineData(SkillGrade.SeniorTechnician, true)]
    [InlineData(SkillGrade.SpecialTechnician, false)]
    public void Technical_workers_in_service_are_led_to_senior_worker_up_to_senior_technician(SkillGrade grade, bool isLed)
    {
        var route = TrainingRoute.Of(new() { IsTechnicalWorkerInService = true, IsInWork = true, IsRuralLabour = false }, Shunyi, AsOf);

        Assert.Equal(isLed, route.LeadsTo(grade));
    }

    [Fact]
    public void The_person_s_own_word_goes_before_what_opens_more()
    {
        var need = Row(Seeker, [Opens(Welder, null, 9, 9, "焊工证"), Opens(Electrician, null, 1, 1, "电工证")], Wish(wants: true) with { Trade = Electrician })!;

        Assert.Equal(Electrician, need.Suggested!.Aim.Trade);
    }

    [Fact]
    public void A_wish_that_the_market_does_not_share_stays_a_wish_and_says_so()
    {
        var need = Row(Seeker, [Opens(Welder, null, 9, 9, "焊工证")], Wish(wants: true) with { Trade = Electrician, Grade = SkillGrade.Intermediate })!;

        Assert.True(need.IsWishAlone);
        Assert.Equal((Electrician, 0), (need.Suggested!.Aim.Trade, need.Suggested.Openings));
        Assert.Equal("本人希望参加“电工，中级工（四级）”；目前没有岗位因此开放", need.Reason.Zh);
        Assert.Equal(Welder, Assert.Single(need.Alternatives).Aim.Trade);
    }

    [Fact]
    [Trait("Requirement", "R-577")]
    public void Hard_to_employ_persons_get_a_choice_of_kinds_and_grades_and_help_with_the_plan()
    {
        var need = Row(Seeker, [Opens(Welder, SkillGrade.Intermediate, 3, 3), Opens(Electrician, null, 2, 2, "电工证"), Opens(Welder, SkillGrade.Senior, 4, 4)], Wish(wants: true))!;

        Assert.True(need.IsHardToEmploy);
        Assert.Contains("hard_to_employ", need.Routes);
        Assert.Equal(2, need.Alternatives.Count);
        var rule = PersonRules.Decide(PolicyParameters.TrainingRoutes, "hard_to_employ", new() { IsRecognised = true, WantsTraining = null }, Shunyi, AsOf)!;
        Assert.Equal((Verdict.CannotTell, "wants_training"), (rule.Verdict, Assert.Single(rule.Missing)));
    }

    [Fact]
    public void Another_person_s_form_is_refused() =>
        Assert.Throws<ArgumentException>(() => Row(Seeker, [], new TrainingWish(new("s2"), AsOf)));

    [Fact]
    [Trait("Requirement", "R-558")]
    [Trait("Requirement", "R-575")]
    public void The_plan_sums_persons_by_trade_grade_area_age_and_time_against_openings_and_seats()
    {
        TrainingNeed[] needs =
        [
            Need("s1", "110113", 34, ["p1", "p2"], TrainingSessions.Day, wants: true), Need("s2", "110113", 34, ["p2", "p3"], TrainingSessions.Day, wants: null),
            Need("s3", "110112", 51, ["p1"], TrainingSessions.Evening, wants: true),
        ];
        TrainingCourse course = new(new("c1"), new(Welder) { Grade = SkillGrade.Intermediate }) { StartsOn = AsOf, Seats = 10, Taken = 9 };

        var plan = Plan(needs, course);

        var line = Assert.Single(plan.Lines);
        Assert.Equal((3, 2, 1, 3, 6, 2), (line.Persons, line.Willing, line.NotAsked, line.Postings, line.Openings, line.Qualified));
        Assert.Equal((3, 1, 2), (line.Places, line.Seats, line.SeatsToOpen));
        Assert.Equal((line.Persons, line.Willing), (line.Cells.Sum(static cell => cell.Persons), line.Cells.Sum(static cell => cell.Willing)));
        Assert.Equal(
            [("110112", "45-over", TrainingSessions.Evening, 1, 1), ("110113", "25-34", TrainingSessions.Day, 2, 1)],
            line.Cells.Select(static cell => (cell.Area.ToString()!, cell.AgeBand, cell.Sessions, cell.Persons, cell.Willing)));
        Assert.Equal(["time", "area", "age"], Checklist.Of(PolicyParameters.TrainingPlanAxes, Shunyi)!.Items.Select(static item => item.Code));
    }

    [Theory]
    [Trait("Requirement", "R-558")]
    [InlineData(0, 0, 3)]
    [InlineData(5, 0, 1)]
    [InlineData(6, 0, 0)]
    [InlineData(0, 2, 1)]
    [InlineData(0, 9, 0)]
    public void No_seat_is_opened_for_work_that_the_qualified_take_or_that_a_course_has_a_seat_for(int qualified, int seats, int toOpen)
    {
        TrainingNeed[] needs = [.. new[] { "s1", "s2", "s3" }.Select(static id => Need(id, "110113", 30, ["p1", "p2", "p3"], TrainingSessions.None, wants: true))];
        TrainingCourse course = new(new("c1"), new(Welder) { Grade = SkillGrade.Intermediate }) { StartsOn = AsOf.AddDays(5), Seats = seats };

        Assert.Equal(toOpen, Assert.Single(Plan(needs, course, qualified).Lines).SeatsToOpen);
    }

    [Fact]
    public void A_course_that_began_yesterday_offers_no_seat_to_the_plan()
    {
        TrainingCourse course = new(new("c1"), new(Welder) { Grade = SkillGrade.Intermediate }) { StartsOn = AsOf.AddDays(-1), PublishedUntil = AsOf.AddDays(30), Seats = 10 };

        Assert.Equal(0, Plan([Need("s1", "110113", 30, ["p1"], TrainingSessions.None, wants: true)], course).Lines[0].Seats);
    }

    [Fact]
    public void A_person_with_two_rows_is_refused() =>
        Assert.Throws<ArgumentException>(() => Plan([Need("s1", "110113", 30, ["p1"], default, true), Need("s1", "110113", 30, ["p1"], default, true)], null));

    [Theory]
    [InlineData(null, "unknown")]
    [InlineData(24, "under-25")]
    [InlineData(25, "25-34")]
    [InlineData(44, "35-44")]
    [InlineData(45, "45-over")]
    public void An_age_falls_into_one_band(int? age, string band) => Assert.Equal(band, new AgeBands().Of(age));

    [Fact]
    public void Bounds_that_do_not_rise_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new AgeBands { Bounds = [30, 30] }.Of(20));

    private static TrainingPlan Plan(TrainingNeed[] needs, TrainingCourse? course, int qualified = 2) => TrainingPlan.Of(
        needs,
        new Dictionary<PostingId, int> { [new("p1")] = 3, [new("p2")] = 2, [new("p3")] = 1 },
        course is null ? [] : [course],
        (_, _) => qualified,
        Shunyi,
        AsOf);

    private static TrainingNeed Need(string id, string area, int age, string[] opened, TrainingSessions sessions, bool? wants) => new(new(id))
    {
        Area = DistrictCode.Parse(area),
        AgeBand = new AgeBands().Of(age),
        Wants = wants,
        Sessions = sessions,
        Reason = Bilingual.Same("x"),
        Suggested = new(new(Welder) { Grade = SkillGrade.Intermediate }, TradeBasis.Wanted) { Opened = [.. opened.Select(static posting => new PostingId(posting))] },
    };

    private static TrainingNeed? Row(JobSeeker seeker, TrainingOption[] options, TrainingWish? wish) =>
        new TrainingNeedLedger(Shunyi, AsOf).Row(seeker, new(seeker.Id, options), wish);

    private static TrainingWish Wish(bool? wants) => new(Seeker.Id, AsOf.AddDays(-1)) { Wants = wants };

    private static TrainingOption Opens(OccupationCode trade, SkillGrade? grade, int postings, int openings, params string[] certificates) =>
        new(new(trade) { Grade = grade, Certificates = certificates }, TradeBasis.Wanted)
        {
            Opened = [.. Enumerable.Range(1, postings).Select(static number => new PostingId(FormattableString.Invariant($"p{number}")))],
            Openings = openings,
        };
}

using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Difficulty;

public sealed class DifficultyGraderTests
{
    /// <summary>12 + 4 + 8 + 8 + 6 + 0 + 5 + 2 + 0 + 0 = 45 points.</summary>
    private static GradedCase Worker { get; } = new(
        new()
        {
            Id = new("s1"),
            UnemployedSince = new(2025, 9, 10),
            WorkedMonthsOfLast36 = 26,
            IsNewGraduate = false,
            Age = 47,
            Education = EducationLevel.LowerSecondary,
            SkillGrade = SkillGrade.None,
            Health = HealthLimit.None,
            WantedWage = new(MonthlyWage.FromMonth(5_000), null),
            InZeroEmploymentHousehold = false,
            IsSoleCarer = false,
            HasTransport = true,
            IsReachableOnline = true,
            IsRecognisedHardToEmploy = false,
        },
        new() { OpeningsPerSeeker = 0.8, MedianWage = MonthlyWage.FromMonth(4_500), CountedUpTo = new(2026, 3, 30) });

    [Fact]
    [Trait("Requirement", "R-108")]
    public void A_grade_lists_the_points_of_every_factor_and_they_sum_to_the_total()
    {
        var grade = Worker.Grade();

        Assert.Equal([12, 4, 8, 8, 6, 0, 5, 2, 0, 0], grade.Factors.Select(factor => factor.Least));
        Assert.Equal(45, grade.Points);
        Assert.Equal(DifficultyLevel.Three, grade.Level);
        Assert.True(grade.Levels.IsSettled);
    }

    [Fact]
    public void A_grade_says_by_which_card_and_up_to_which_day_it_was_made()
    {
        var grade = Worker.Grade();

        Assert.Equal("test-1", grade.CardVersion);
        Assert.Equal(GradedCase.AsOf, grade.AsOf);
        Assert.Equal(new DateOnly(2026, 3, 30), grade.MarketCountedUpTo);
    }

    [Fact]
    public void One_point_less_leads_to_the_level_below_and_the_grade_says_so()
    {
        var down = Assert.Single(Worker.Grade().Changes, change => change.Factor == GradingFactor.SkillGrade && change.Points < 0);

        Assert.Equal(-2, down.Points);
        Assert.Equal(DifficultyLevel.Two, down.Level);
        Assert.True(down.CanBeWorkedOn);
    }

    [Fact]
    [Trait("Requirement", "R-109")]
    public void A_recognised_person_has_at_least_level_3_with_the_reason_recorded()
    {
        var young = new GradedCase(Worker.Seeker with { Age = 30, Education = EducationLevel.Bachelor, IsRecognisedHardToEmploy = true }, Worker.Market);

        var grade = young.Grade();

        Assert.Equal(DifficultyLevel.Two, grade.LevelByPoints);
        Assert.Equal(DifficultyLevel.Three, grade.Level);
        Assert.Equal(
            new GradeOverride(GradeOverrideKind.LegalRecognition, "recognised_hard_to_employ", DifficultyLevel.Two, DifficultyLevel.Three, null),
            Assert.Single(grade.Overrides));
    }

    [Fact]
    public void A_counsellor_moves_a_level_with_a_reason_code()
    {
        var grade = Worker.Grade(new() { Moves = [new(new(2026, 3, 1), 1, "no_fixed_home")] });

        Assert.Equal(DifficultyLevel.Three, grade.LevelByPoints);
        Assert.Equal(DifficultyLevel.Four, grade.Level);
        Assert.Equal("no_fixed_home", Assert.Single(grade.Overrides).Reason);
    }

    [Fact]
    public void A_counsellor_can_not_move_a_recognised_person_below_level_3()
    {
        var recognised = Worker with { Seeker = Worker.Seeker with { IsRecognisedHardToEmploy = true } };

        Assert.Equal(DifficultyLevel.Three, recognised.Grade(new() { Moves = [new(new(2026, 3, 1), -2, "has_an_offer")] }).Level);
    }

    [Fact]
    public void A_decision_dated_later_does_not_count_yet_and_of_several_the_last_one_counts()
    {
        GradingDecisions decisions = new()
        {
            Moves = [new(new(2026, 4, 1), -2, "later"), new(new(2026, 3, 20), -1, "second"), new(new(2026, 3, 1), 1, "first")],
        };

        Assert.Equal("second", Assert.Single(Worker.Grade(decisions).Overrides).Reason);
    }

    [Fact]
    public void A_move_without_a_reason_is_refused() =>
        Assert.Throws<ArgumentException>(() => new CounsellorMove(new(2026, 3, 1), 1, " "));

    [Fact]
    public void A_move_of_no_level_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CounsellorMove(new(2026, 3, 1), 0, "none"));

    [Fact]
    public void An_own_assessment_and_an_appeal_stand_beside_the_grade_and_do_not_change_it()
    {
        GradingDecisions decisions = new()
        {
            OwnAssessments = [new(new(2026, 3, 2), DifficultyLevel.One)],
            Appeals = [new(new(2026, 3, 3), "wrong_schooling"), new(new(2026, 1, 3), "old", new(2026, 1, 9), "corrected")],
        };

        var grade = Worker.Grade(decisions);

        Assert.Equal(DifficultyLevel.Three, grade.Level);
        Assert.Equal(DifficultyLevel.One, grade.OwnAssessment?.Level);
        Assert.Equal("wrong_schooling", Assert.Single(grade.OpenAppeals).Grounds);
    }

    [Fact]
    public void Missing_answers_give_a_range_and_the_first_question_is_the_one_that_narrows_most()
    {
        var gapped = Worker with { Seeker = Worker.Seeker with { Health = null, SkillGrade = null } };

        var grade = gapped.Grade();

        Assert.Equal((39, 59), (grade.LeastPoints, grade.MostPoints));
        Assert.Equal(new LevelRange(DifficultyLevel.Two, DifficultyLevel.Three), grade.Levels);
        Assert.Equal([GradingFactor.Health, GradingFactor.SkillGrade], grade.Missing.Select(answer => answer.Factor));
        Assert.Equal([14, 6], grade.Missing.Select(answer => answer.PointsOpen));
        Assert.Equal(["health"], grade.Missing[0].Fields);
    }

    [Fact]
    public void Nothing_known_at_all_leaves_every_level_open()
    {
        var grade = new GradedCase(new() { Id = new("s2") }, LocalMarketFacts.Unknown).Grade();

        Assert.Equal(new LevelRange(DifficultyLevel.One, DifficultyLevel.Four), grade.Levels);
        Assert.Equal((0, 102), (grade.LeastPoints, grade.MostPoints));
        Assert.Equal(11, grade.Missing.Count);
        Assert.Null(grade.MarketCountedUpTo);
    }

    [Fact]
    public void Whether_someone_is_recognised_is_asked_of_the_office_not_of_the_person()
    {
        var grade = (Worker with { Seeker = Worker.Seeker with { Age = 30, IsRecognisedHardToEmploy = null } }).Grade();

        Assert.Equal(new LevelRange(DifficultyLevel.Two, DifficultyLevel.Three), grade.Levels);
        Assert.Equal(AnswerSource.Office, Assert.Single(grade.Missing).Source);
    }

    [Theory]
    [InlineData("2026-01-01", 0)]
    [InlineData("2025-12-31", 6)]
    [InlineData("2025-09-30", 12)]
    [InlineData("2025-04-01", 12)]
    [InlineData("2025-03-31", 18)]
    [InlineData("2024-03-31", 18)]
    [InlineData("2024-03-30", 22)]
    public void Months_without_work_are_calendar_months_and_two_years_are_not_yet_more_than_two(string since, int points)
    {
        var graded = Worker with { Seeker = Worker.Seeker with { UnemployedSince = DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture) } };

        Assert.Equal(points, graded.Grade().Factors[0].Least);
    }

    [Fact]
    public void A_history_answers_what_was_not_asked()
    {
        var seeker = Worker.Seeker with
        {
            UnemployedSince = null,
            WorkedMonthsOfLast36 = null,
            // Overlapping spells count once: 2023-03-31 to 2024-09-30 is half of the 36 months.
            History = [new("钳工", null, new(2020, 1, 1), new(2024, 3, 30)), new("钳工", null, new(2024, 1, 1), new(2024, 9, 29))],
        };

        var grade = (Worker with { Seeker = seeker }).Grade();

        Assert.Equal([18, 4], grade.Factors.Take(2).Select(factor => factor.Least));
        Assert.Equal("近三年工作18个月", grade.Factors[1].Fact.Zh);
    }

    [Fact]
    public void A_card_with_a_gap_is_refused_by_name()
    {
        var broken = DefaultCard.Card with { Health = new Dictionary<HealthLimit, int> { [HealthLimit.None] = 0 } };

        Assert.Contains("Health", Assert.Throws<ArgumentException>(() => new DifficultyGrader(broken)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ratio_that_is_no_number_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalMarketFacts { OpeningsPerSeeker = double.NaN });

    [Fact]
    public void The_text_for_the_person_is_plain_and_says_how_to_contest_it() =>
        Assert.Equal(
            "目前按重点帮扶为您服务（3级）。主要考虑：失业满6个月、47岁、初中。有不符之处，可更正或申请复核。",
            Worker.Grade().ToSeekerText("zh-CN"));

    [Fact]
    public void The_text_for_a_counsellor_shows_every_factor_with_its_row_of_the_card()
    {
        var lines = Worker.Grade().ToCounsellorText("en").Split('\n');

        Assert.Equal("Level 3; 45 points (card test-1, 2026-03-31, market figures up to 2026-03-30)", lines[0]);
        Assert.Equal("time without work, 12 points: out of work for 6 months [≥6, <12 months]", lines[1]);
    }
}

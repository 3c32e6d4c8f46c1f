using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Difficulty;

/// <summary>What holds of every grade.</summary>
public sealed class DifficultyGradeLaws
{
    private const long MostFillingsTried = 400;

    [Fact]
    public void The_card_and_the_plain_table_give_the_same_points_and_level() => Holds(GradedCases.Answered, graded =>
    {
        var grade = graded.Grade();
        return grade.LeastPoints == PlainGrade.Points(graded) && grade.MostPoints == grade.LeastPoints
            && grade.Level == PlainGrade.Level(graded) && grade.Levels == new LevelRange(grade.Level, grade.Level)
            && grade.Missing.Count == 0;
    });

    [Fact]
    public void The_card_that_travels_with_the_library_grades_as_the_published_table_does()
    {
        var shipped = new DifficultyGrader(Policy.Named("jiuye-default").Grading);

        Holds(GradedCases.Answered, graded => shipped.Grade(graded.Seeker, graded.Market, GradedCase.AsOf) is var grade
            && grade.Points == PlainGrade.Points(graded) && grade.Level == PlainGrade.Level(graded));
    }

    [Fact]
    public void The_range_is_what_all_ways_to_fill_the_gaps_lead_to() =>
        Holds(GradedCases.FewGaps.Where(gapped => PlainGrade.Fillings(gapped) <= MostFillingsTried), gapped =>
        {
            var grade = gapped.Grade();
            var filled = PlainGrade.Filled(gapped).ToList();
            return grade.LeastPoints == filled.Min(PlainGrade.Points) && grade.MostPoints == filled.Max(PlainGrade.Points)
                && grade.Levels == new LevelRange(filled.Min(PlainGrade.Level), filled.Max(PlainGrade.Level));
        });

    [Fact]
    public void However_the_gaps_get_filled_the_level_lies_in_the_range_given_before() =>
        Holds(GradedCases.Gapped, GradedCases.Answered, (gapped, answers) =>
        {
            var before = gapped.Grade();
            var after = GradedCases.Fill(gapped, answers).Grade();
            return before.Levels.Contains(after.Level) && before.Levels.Contains(before.Level)
                && before.LeastPoints <= after.Points && after.Points <= before.MostPoints;
        });

    [Fact]
    public void Points_lie_between_0_and_the_most_the_card_gives() => Holds(GradedCases.Gapped, gapped =>
    {
        var grade = gapped.Grade();
        return grade.LeastPoints is >= 0 and <= 102 && grade.MostPoints >= grade.LeastPoints && grade.MostPoints <= 102
            && grade.Factors.Sum(factor => factor.Least) == grade.LeastPoints && grade.Factors.Sum(factor => factor.Most) == grade.MostPoints;
    });

    [Fact]
    public void A_fact_that_gets_worse_never_lowers_the_points() =>
        Holds(GradedCases.Gapped, Gen.Choose(0, Worse.Count - 1), (gapped, at) =>
        {
            var better = gapped.Grade();
            var worse = Worse[at](gapped).Grade();
            return worse.LeastPoints >= better.LeastPoints && worse.MostPoints >= better.MostPoints && worse.Level >= better.Level;
        });

    [Fact]
    public void Gender_ethnicity_religion_and_household_registration_change_nothing() =>
        Holds(GradedCases.Gapped, Gen.Choose(0, 15), (gapped, flags) =>
        {
            var flipped = gapped with
            {
                Seeker = gapped.Seeker with
                {
                    Protected = new()
                    {
                        Gender = (flags & 1) != 0 ? "女" : "男",
                        Ethnicity = (flags & 2) != 0 ? "回族" : "汉族",
                        Religion = (flags & 4) != 0 ? "佛教" : null,
                        HouseholdRegistration = (flags & 8) != 0 ? HouseholdRegistrationType.LocalRural : HouseholdRegistrationType.OtherProvinceUrban,
                    },
                },
            };
            return gapped.Grade().ToCounsellorText("zh-CN") == flipped.Grade().ToCounsellorText("zh-CN");
        });

    [Fact]
    public void Every_change_named_does_move_the_level_and_is_the_smallest_of_its_factor() => Holds(GradedCases.Answered, graded =>
    {
        var grade = graded.Grade();
        var threshold = (DifficultyLevel level) => level switch { DifficultyLevel.One => 0, DifficultyLevel.Two => 25, DifficultyLevel.Three => 45, _ => 65 };
        return grade.Changes.All(change => change.Level != grade.Level
            && grade.Points + change.Points >= threshold(change.Level)
            && (change.Level == DifficultyLevel.Four || grade.Points + change.Points < threshold(change.Level + 1)
                || graded.Seeker.IsRecognisedHardToEmploy == true))
            && grade.Changes.GroupBy(change => (change.Factor, change.Points > 0)).All(group => group.Count() == 1)
            && grade.Changes.Zip(grade.Changes.Skip(1)).All(pair => Math.Abs(pair.First.Points) <= Math.Abs(pair.Second.Points));
    });

    [Fact]
    public void Questions_come_by_how_much_they_narrow_and_none_widens() => Holds(GradedCases.Gapped, gapped =>
    {
        var grade = gapped.Grade();
        return grade.Missing.All(answer => answer.LevelsLeft <= grade.Levels.Count && answer.Fields.Count > 0)
            && grade.Missing.Zip(grade.Missing.Skip(1)).All(pair => pair.First.LevelsLeft <= pair.Second.LevelsLeft);
    });

    [Fact]
    public void The_text_for_the_person_has_at_most_120_characters() => Holds(GradedCases.Gapped, gapped =>
        gapped.Grade().ToSeekerText("zh-CN").Length <= 120);

    private static IReadOnlyList<Func<GradedCase, GradedCase>> Worse { get; } =
    [
        held => held with { Seeker = held.Seeker with { UnemployedSince = held.Seeker.UnemployedSince?.AddDays(-45) } },
        held => held.Seeker is { WorkedMonthsOfLast36: { } worked, IsNewGraduate: not null }
            ? held with { Seeker = held.Seeker with { WorkedMonthsOfLast36 = Math.Max(0, worked - 5) } }
            : held,
        held => held.Seeker.Age is >= 20 and < 95 ? held with { Seeker = held.Seeker with { Age = held.Seeker.Age + 5 } } : held,
        held => held.Seeker.Education is > EducationLevel.None ? held with { Seeker = held.Seeker with { Education = held.Seeker.Education - 1 } } : held,
        held => held.Seeker.SkillGrade is > SkillGrade.None ? held with { Seeker = held.Seeker with { SkillGrade = held.Seeker.SkillGrade - 1 } } : held,
        held => held.Seeker.Health is < HealthLimit.Severely ? held with { Seeker = held.Seeker with { Health = held.Seeker.Health + 1 } } : held,
        held => held with { Market = held.Market with { OpeningsPerSeeker = held.Market.OpeningsPerSeeker / 2 } },
        held => held with { Seeker = held.Seeker with { WantedWage = Raised(held.Seeker.WantedWage) } },
        held => held.Seeker.InZeroEmploymentHousehold is false ? held with { Seeker = held.Seeker with { InZeroEmploymentHousehold = true } } : held,
        held => held.Seeker.IsSoleCarer is false ? held with { Seeker = held.Seeker with { IsSoleCarer = true } } : held,
        held => held.Seeker.HasTransport is true ? held with { Seeker = held.Seeker with { HasTransport = false } } : held,
        held => held.Seeker.IsReachableOnline is true ? held with { Seeker = held.Seeker with { IsReachableOnline = false } } : held,
        held => held.Seeker.IsRecognisedHardToEmploy is false ? held with { Seeker = held.Seeker with { IsRecognisedHardToEmploy = true } } : held,
    ];

    private static WageRange? Raised(WageRange? wage) =>
        wage?.Low is { } low ? new(MonthlyWage.FromMonth(low.Yuan * 1.3m), null) : null;

    private static void Holds<T>(Gen<T> generator, Func<T, bool> law) => Prop.ForAll(generator.ToArbitrary(), law).QuickCheckThrowOnFailure();

    private static void Holds<T, TOther>(Gen<T> generator, Gen<TOther> other, Func<T, TOther, bool> law) =>
        Prop.ForAll(generator.ToArbitrary(), other.ToArbitrary(), law).QuickCheckThrowOnFailure();
}

using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Difficulty;

/// <summary>The project's own proposal of a points card, built by hand so that these tests depend on no file.</summary>
internal static class DefaultCard
{
    internal static GradingCard Card { get; } = new()
    {
        Version = "test-1",
        JoblessMonths = [new(3, false, 0), new(6, false, 6), new(12, false, 12), new(24, true, 18), new(null, false, 22)],
        WorkedShare = [new(0.25, false, 12), new(0.5, false, 8), new(0.75, false, 4), new(null, false, 0)],
        NewGraduate = 6,
        Age = [new(20, false, 4), new(40, false, 0), new(45, false, 3), new(55, false, 8), new(null, false, 12)],
        Education = new Dictionary<EducationLevel, int>
        {
            [EducationLevel.None] = 10,
            [EducationLevel.Primary] = 10,
            [EducationLevel.LowerSecondary] = 8,
            [EducationLevel.UpperSecondary] = 5,
            [EducationLevel.JuniorCollege] = 2,
            [EducationLevel.Bachelor] = 0,
            [EducationLevel.Master] = 0,
            [EducationLevel.Doctor] = 0,
        },
        SkillGrade = new Dictionary<SkillGrade, int>
        {
            [SkillGrade.None] = 6,
            [SkillGrade.Elementary] = 4,
            [SkillGrade.Intermediate] = 2,
            [SkillGrade.Senior] = 0,
            [SkillGrade.Technician] = 0,
            [SkillGrade.SeniorTechnician] = 0,
            [SkillGrade.SpecialTechnician] = 0,
            [SkillGrade.ChiefTechnician] = 0,
        },
        Health = new Dictionary<HealthLimit, int> { [HealthLimit.None] = 0, [HealthLimit.Partly] = 8, [HealthLimit.Severely] = 14 },
        OpeningsPerSeeker = [new(0.5, false, 8), new(1.0, false, 5), new(1.5, false, 2), new(null, false, 0)],
        WantedPayRatio = [new(1.0, true, 0), new(1.25, true, 2), new(1.5, true, 4), new(null, false, 6)],
        ZeroEmploymentHousehold = 8,
        SoleCarer = 4,
        NoTransport = 2,
        NotReachableOnline = 2,
        LevelThresholds = [25, 45, 65],
        LeastLevelWhenRecognised = DifficultyLevel.Three,
        LeastKeyAssistanceLevel = DifficultyLevel.Three,
    };
}

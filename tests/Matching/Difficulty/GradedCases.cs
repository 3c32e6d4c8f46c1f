using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Difficulty;

/// <summary>Generates people with any answers, known or not.</summary>
internal static class GradedCases
{
    /// <summary>Everything is answered.</summary>
    internal static Gen<GradedCase> Answered { get; } =
        from person in People
        from market in Markets
        select new GradedCase(person, market);

    /// <summary>Each answer is missing one time in three.</summary>
    internal static Gen<GradedCase> Gapped { get; } = WithGaps(3);

    /// <summary>Each answer is missing one time in eight, so that all ways to fill the gaps can be tried.</summary>
    internal static Gen<GradedCase> FewGaps { get; } = WithGaps(8);

    private static Gen<JobSeeker> People =>
        from days in Gen.Choose(0, 1500)
        from worked in Gen.Choose(0, 36)
        from graduate in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from age in Gen.Choose(16, 70)
        from education in Gen.Elements(Enum.GetValues<EducationLevel>())
        from skill in Gen.Elements(Enum.GetValues<SkillGrade>())
        from health in Gen.Elements(Enum.GetValues<HealthLimit>())
        from wage in Gen.Choose(2000, 12000)
        from flags in Gen.Choose(0, 31)
        select new JobSeeker
        {
            Id = new("s1"),
            UnemployedSince = GradedCase.AsOf.AddDays(-days),
            // Who has worked is no new graduate.
            WorkedMonthsOfLast36 = graduate ? 0 : worked,
            IsNewGraduate = graduate,
            Age = age,
            Education = education,
            SkillGrade = skill,
            Health = health,
            WantedWage = new(MonthlyWage.FromMonth(wage), null),
            InZeroEmploymentHousehold = (flags & 1) != 0,
            IsSoleCarer = (flags & 2) != 0,
            HasTransport = (flags & 4) != 0,
            IsReachableOnline = (flags & 8) != 0,
            IsRecognisedHardToEmploy = (flags & 16) != 0,
        };

    private static Gen<LocalMarketFacts> Markets =>
        from ratio in Gen.Choose(0, 300)
        from median in Gen.Choose(3000, 9000)
        select new LocalMarketFacts { OpeningsPerSeeker = ratio / 100.0, MedianWage = MonthlyWage.FromMonth(median) };

    /// <summary>Takes from one person what another was not asked.</summary>
    internal static GradedCase Fill(GradedCase gapped, GradedCase full)
    {
        var (seeker, other) = (gapped.Seeker, full.Seeker);
        var worked = seeker.WorkedMonthsOfLast36 ?? (seeker.IsNewGraduate == true ? 0 : other.WorkedMonthsOfLast36);
        return new(
            seeker with
            {
                UnemployedSince = seeker.UnemployedSince ?? other.UnemployedSince,
                WorkedMonthsOfLast36 = worked,
                IsNewGraduate = seeker.IsNewGraduate ?? (other.IsNewGraduate == true && worked == 0),
                Age = seeker.Age ?? other.Age,
                Education = seeker.Education ?? other.Education,
                SkillGrade = seeker.SkillGrade ?? other.SkillGrade,
                Health = seeker.Health ?? other.Health,
                WantedWage = seeker.WantedWage ?? other.WantedWage,
                InZeroEmploymentHousehold = seeker.InZeroEmploymentHousehold ?? other.InZeroEmploymentHousehold,
                IsSoleCarer = seeker.IsSoleCarer ?? other.IsSoleCarer,
                HasTransport = seeker.HasTransport ?? other.HasTransport,
                IsReachableOnline = seeker.IsReachableOnline ?? other.IsReachableOnline,
                IsRecognisedHardToEmploy = seeker.IsRecognisedHardToEmploy ?? other.IsRecognisedHardToEmploy,
            },
            new()
            {
                OpeningsPerSeeker = gapped.Market.OpeningsPerSeeker ?? full.Market.OpeningsPerSeeker,
                MedianWage = gapped.Market.MedianWage ?? full.Market.MedianWage,
            });
    }

    private static Gen<GradedCase> WithGaps(int oneIn) =>
        from full in Answered
        from draws in Gen.Choose(0, oneIn - 1).ArrayOf(15)
        select Gap(full, at => draws[at] == 0);

    private static GradedCase Gap(GradedCase full, Func<int, bool> isMissing) => new(
        full.Seeker with
        {
            UnemployedSince = isMissing(0) ? null : full.Seeker.UnemployedSince,
            WorkedMonthsOfLast36 = isMissing(1) ? null : full.Seeker.WorkedMonthsOfLast36,
            IsNewGraduate = isMissing(2) ? null : full.Seeker.IsNewGraduate,
            Age = isMissing(3) ? null : full.Seeker.Age,
            Education = isMissing(4) ? null : full.Seeker.Education,
            SkillGrade = isMissing(5) ? null : full.Seeker.SkillGrade,
            Health = isMissing(6) ? null : full.Seeker.Health,
            WantedWage = isMissing(7) ? null : full.Seeker.WantedWage,
            InZeroEmploymentHousehold = isMissing(8) ? null : full.Seeker.InZeroEmploymentHousehold,
            IsSoleCarer = isMissing(9) ? null : full.Seeker.IsSoleCarer,
            HasTransport = isMissing(10) ? null : full.Seeker.HasTransport,
            IsReachableOnline = isMissing(11) ? null : full.Seeker.IsReachableOnline,
            IsRecognisedHardToEmploy = isMissing(12) ? null : full.Seeker.IsRecognisedHardToEmploy,
        },
        new()
        {
            OpeningsPerSeeker = isMissing(13) ? null : full.Market.OpeningsPerSeeker,
            MedianWage = isMissing(14) ? null : full.Market.MedianWage,
        });
}

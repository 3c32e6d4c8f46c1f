using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Datasets;

/// <summary>Postings and seekers with every field, stated or not.</summary>
internal static class AnyRecords
{
    private static readonly Gen<string> Words = Gen.Elements("焊工", " 保育员 ", "C# 工程师", "a\"b\\c", "行\n行", "𠮷野家", "<b>&'", "\u2028");
    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 20_000).Select(static days => new DateOnly(1990, 1, 1).AddDays(days));

    internal static readonly Gen<JobPosting> Postings =
        from id in Gen.Choose(1, int.MaxValue)
        from words in Words.ListOf(3)
        from skills in Words.ListOf()
        from wage in Gen.OneOf(Gen.Constant<WageRange?>(null), Wages)
        from numbers in Gen.Choose(0, 59).ListOf(4)
        from days in Days.ListOf(2)
        from code in Gen.Elements(OccupationClassification.Prc2022.Codes.ToArray())
        from place in Gen.Elements(DistrictGazetteer.Prc2023.Codes.ToArray())
        from picks in Gen.Choose(0, 1).ListOf(6)
        from fraction in Gen.Choose(0, 1_000)
        select new JobPosting
        {
            Id = new($"p{id}"),
            Title = words[0],
            Description = picks[0] == 0 ? "" : words[1],
            Source = "board",
            Employer = picks[1] == 0 ? null : new("e1"),
            EmployerName = words[2].Trim(),
            Industry = picks[2] == 0 ? null : IndustryCode.Parse("651"),
            Occupation = picks[3] == 0 ? null : code,
            OccupationConfidence = picks[3] == 0 ? 0 : fraction / 1_000d,
            OtherOccupations = picks[4] == 0 ? [] : [code],
            ExperienceOccupations = picks[5] == 0 ? [] : [code],
            Wage = wage,
            District = picks[4] == 0 ? null : place,
            Location = picks[5] == 0 ? null : new(113 + fraction / 777d, 23 - fraction / 999d),
            MinimumEducation = picks[0] == 0 ? null : (EducationLevel)(numbers[0] % 8),
            Experience = picks[1] == 0 ? null : new(Math.Min(numbers[1], numbers[2]) / 2d, picks[2] == 0 ? null : Math.Max(numbers[1], numbers[2]) / 2d),
            MinimumSkillGrade = picks[2] == 0 ? null : (SkillGrade)(numbers[1] % 8),
            Skills = [.. skills],
            StatedConditions = picks[0] == 0 ? [] : [new(ConditionKind.Shift, "night"), new(ConditionKind.BoardAndLodging, "meals")],
            Tags = [.. skills.Take(1)],
            MinimumAge = picks[3] == 0 ? null : 18,
            MaximumAge = picks[4] == 0 ? null : 18 + numbers[3],
            Shifts = (WorkShifts)(numbers[2] % 8),
            PhysicalDemand = picks[5] == 0 ? null : (PhysicalDemand)(numbers[3] % 3),
            OpeningCount = picks[0] == 0 ? null : numbers[0] + 1,
            PostedOn = picks[1] == 0 ? null : days[0],
            ValidUntil = picks[2] == 0 ? null : days[1],
            Extra = picks[3] == 0 ? null : """{"area_raw":"上海","first_seen":"2024-01-01","address":"x","n":1.50}""",
        };

    private static Gen<WageRange?> Wages =>
        from ends in Gen.Choose(0, 50_000).ListOf(2)
        from open in Gen.Choose(0, 3)
        from payments in Gen.Choose(12, 18)
        from basis in Gen.Choose(0, 3)
        select (WageRange?)(open == 3 ? WageRange.Negotiable : new(open == 1 ? null : MonthlyWage.FromMonth(ends.Min()), open == 2 ? null : MonthlyWage.FromMonth(ends.Max()))
        {
            Basis = (WageBasis)basis,
            PaymentsAYear = payments,
            IsNegotiable = payments % 2 == 0,
            IsBasisAssumed = payments % 3 == 0,
        });

    internal static readonly Gen<JobSeeker> Seekers =
        from id in Gen.Choose(1, int.MaxValue)
        from words in Words.ListOf()
        from wage in Gen.OneOf(Gen.Constant<WageRange?>(null), Wages)
        from numbers in Gen.Choose(0, 36).ListOf(4)
        from days in Days.ListOf(3)
        from codes in Gen.Elements(OccupationClassification.Prc2022.Codes.ToArray()).ListOf()
        from places in Gen.Elements(DistrictGazetteer.Prc2023.Codes.ToArray()).ListOf()
        from picks in Gen.Choose(0, 2).ListOf(8)
        select new JobSeeker
        {
            Id = new($"s{id}"),
            District = places.Count == 0 ? null : places[0],
            WantedDistricts = [.. places],
            Age = picks[0] == 0 ? null : 16 + numbers[0],
            Education = picks[1] == 0 ? null : (EducationLevel)(numbers[1] % 8),
            SkillGrade = picks[2] == 0 ? null : (SkillGrade)(numbers[2] % 8),
            Certificates = [.. words.Take(2)],
            Skills = [.. words],
            WantedOccupations = [.. codes],
            WantedOccupationConfidences = picks[5] == 0 ? [] : [.. codes.Select(static (_, place) => place % 64 / 64d)],
            WantedJobs = [.. words.Skip(1)],
            WantedWage = wage,
            History = picks[3] == 0 ? [] : [new("焊工", codes.Count == 0 ? null : codes[0], days.Min(), picks[4] == 0 ? null : days.Max())],
            ExperienceYears = picks[4] == 0 ? null : numbers[3] / 4d,
            WorkedMonthsOfLast36 = picks[5] == 0 ? null : numbers[0],
            IsNewGraduate = Flag(picks[6]),
            UnemployedSince = picks[7] == 0 ? null : days[0],
            RegisteredOn = picks[0] == 0 ? null : days[1],
            ClosedOn = picks[1] == 0 ? null : days[2],
            Health = picks[2] == 0 ? null : (HealthLimit)(numbers[1] % 3),
            AcceptedShifts = (WorkShifts)(numbers[2] % 8),
            InZeroEmploymentHousehold = Flag(picks[3]),
            IsSoleCarer = Flag(picks[4]),
            HasTransport = Flag(picks[5]),
            IsReachableOnline = Flag(picks[6]),
            IsRecognisedHardToEmploy = Flag(picks[7]),
            Categories = [.. words.Take(1)],
            Profile = words.Count == 0 ? "" : words[0],
            Protected = picks[0] == 0 ? null : new() { Gender = "女", HouseholdRegistration = HouseholdRegistrationType.LocalRural },
            Extra = picks[1] == 0 ? null : """{"hobby":["chess",null,{"a":true}]}""",
        };

    private static bool? Flag(int pick) => pick == 0 ? null : pick == 1;
}

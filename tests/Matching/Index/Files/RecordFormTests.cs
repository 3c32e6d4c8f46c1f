using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching.Files;

public sealed class RecordFormTests
{
    private static readonly JobPosting FullPosting = new()
    {
        Id = new("p-1"),
        Title = "电工\uD83D",
        Description = "线路维修 🔧",
        Source = "board",
        Employer = new("e-1"),
        EmployerName = "某厂",
        Industry = IndustryCode.Parse("A"),
        Occupation = OccupationCode.Parse("6-31-01-03"),
        OccupationConfidence = 0.1,
        OtherOccupations = [OccupationCode.Parse("4")],
        ExperienceOccupations = [OccupationCode.Parse("4-02"), OccupationCode.Parse("6")],
        Wage = new(MonthlyWage.FromMonth(3_000), null) { Basis = WageBasis.Day, IsBasisAssumed = true, PaymentsAYear = 13, IsNegotiable = true },
        District = DistrictCode.Parse("440103001"),
        Location = new(-0.0, double.Epsilon),
        MinimumEducation = EducationLevel.None,
        Experience = new(0.5, null),
        MinimumSkillGrade = default(SkillGrade),
        Certificates = ["电工证", ""],
        Skills = ["Java"],
        StatedConditions = [new(ConditionKind.Shift, "night")],
        Tags = ["急"],
        MinimumAge = -1,
        MaximumAge = int.MaxValue,
        Shifts = WorkShifts.Night | WorkShifts.Rotating,
        PhysicalDemand = default(PhysicalDemand),
        OpeningCount = 0,
        PostedOn = DateOnly.MinValue,
        ValidUntil = DateOnly.MaxValue,
        ClosedOn = new(2026, 2, 28),
        Extra = "{\"a\":1}",
    };

    private static readonly JobSeeker FullSeeker = new()
    {
        Id = new("s-1"),
        District = DistrictCode.Parse("110000"),
        Location = new(116.4, 39.9),
        WantedDistricts = [DistrictCode.Parse("440103"), DistrictCode.Parse("110108"), DistrictCode.Parse("440103")],
        Age = 44,
        Education = EducationLevel.None,
        SkillGrade = default(SkillGrade),
        Certificates = ["健康证"],
        Skills = ["电焊"],
        WantedOccupations = [OccupationCode.Parse("4-02-06-01")],
        WantedOccupationConfidences = [1 / 3.0],
        WantedJobs = ["保安"],
        WantedWage = WageRange.Negotiable,
        History = [new("装配工", null, new(2001, 1, 1), null), new("", OccupationCode.Parse("6"), new(1999, 1, 1), new(2000, 1, 1))],
        ExperienceYears = 0.1,
        WorkedMonthsOfLast36 = 0,
        IsNewGraduate = false,
        UnemployedSince = new(2026, 1, 1),
        RegisteredOn = new(2026, 1, 2),
        ValidUntil = new(2026, 1, 3),
        ClosedOn = new(2026, 1, 4),
        Health = default(HealthLimit),
        AcceptedShifts = WorkShifts.Day,
        InZeroEmploymentHousehold = true,
        IsSoleCarer = false,
        HasTransport = true,
        IsReachableOnline = false,
        IsRecognisedHardToEmploy = true,
        Categories = ["大龄"],
        Profile = "会开叉车",
        Protected = new() { Gender = "女", Ethnicity = "回族", Religion = "", HouseholdRegistration = HouseholdRegistrationType.LocalRural },
        Extra = "{}",
    };

    [Fact]
    public void Every_field_of_a_posting_comes_back() => AssertEqual(FullPosting, Copy(FullPosting, PostingForm.Instance));

    [Fact]
    public void Every_field_of_a_seeker_comes_back() => AssertEqual(FullSeeker, Copy(FullSeeker, SeekerForm.Instance));

    [Fact]
    public void A_record_of_which_little_is_known_comes_back()
    {
        var posting = new JobPosting { Id = new("p"), Title = "" };
        var seeker = new JobSeeker { Id = new("s") };

        AssertEqual(posting, Copy(posting, PostingForm.Instance));
        AssertEqual(seeker, Copy(seeker, SeekerForm.Instance));
    }

    [Fact]
    public void The_samples_leave_no_field_at_its_default()
    {
        // So that a field that is added to a record and not to its form fails a test.
        AssertNoDefaults(FullPosting, new JobPosting { Id = new("p"), Title = "" });
        AssertNoDefaults(FullSeeker, new JobSeeker { Id = new("s") });
    }

    [Fact]
    public void Random_records_come_back() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var (posting, seeker) = (Markets.Posting(random, 1), Markets.Seeker(random, 1));

            AssertEqual(posting, Copy(posting, PostingForm.Instance));
            AssertEqual(seeker, Copy(seeker, SeekerForm.Instance));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_record_cut_short_anywhere_or_lengthened_is_no_record()
    {
        var whole = Written(FullSeeker, SeekerForm.Instance);
        for (var length = 0; length < whole.Length; length++)
            Assert.Throws<InvalidDataException>(() => Read(whole[..length], SeekerForm.Instance));
        Assert.Throws<InvalidDataException>(() => Read([.. whole, 0], SeekerForm.Instance));
    }

    private static T Copy<T>(T record, IRecordForm<T> form) => Read(Written(record, form), form);

    private static byte[] Written<T>(T record, IRecordForm<T> form)
    {
        var writer = new RecordWriter();
        form.Write(record, writer);
        return writer.Written.ToArray();
    }

    private static T Read<T>(byte[] bytes, IRecordForm<T> form)
    {
        var reader = new RecordReader(bytes);
        var record = form.Read(ref reader);
        return reader.IsAtEnd ? record : throw new InvalidDataException("More bytes than a record.");
    }

    private static void AssertEqual<T>(T expected, T found)
    {
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
            Assert.Equal(property.GetValue(expected), property.GetValue(found));
    }

    private static void AssertNoDefaults<T>(T full, T empty)
    {
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.CanWrite))
            Assert.NotEqual(property.GetValue(empty), property.GetValue(full));
    }
}

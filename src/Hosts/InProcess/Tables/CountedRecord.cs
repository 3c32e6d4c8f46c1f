using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What the quarterly tables need of a posting or a seeker, whatever the quarter, in 36 bytes and without references.</summary>
/// <remarks>Numbers are one more than what they stand for, and 0 stands for nothing, where that may be missing.</remarks>
internal readonly record struct CountedRecord
{
    private int Since { get; init; }

    private int ValidUntil { get; init; }

    private int ClosedOn { get; init; }

    private int Occupation { get; init; }

    private int District { get; init; }

    private int Openings { get; init; }

    private ushort Industry { get; init; }

    private byte Education { get; init; }

    private byte SkillGrade { get; init; }

    private byte LeastAge { get; init; }

    private byte MostAge { get; init; }

    private byte Employer { get; init; }

    private byte Category { get; init; }

    private byte Gender { get; init; }

    /// <summary>A posting, its occupation coded.</summary>
    internal static CountedRecord Of(JobPosting posting) => new()
    {
        Since = Number(posting.PostedOn),
        ValidUntil = Number(posting.ValidUntil),
        ClosedOn = Number(posting.ClosedOn),
        Occupation = (posting.Occupation?.Number + 1) ?? 0,
        District = (posting.District?.Number + 1) ?? 0,
        Openings = (posting.OpeningCount + 1) ?? 0,
        Education = Byte((int?)posting.MinimumEducation),
        SkillGrade = Byte((int?)posting.MinimumSkillGrade),
        LeastAge = Byte(posting.MinimumAge),
        MostAge = Byte(posting.MaximumAge),
        Employer = Byte((int?)EmployerKinds.Of(posting)),
    };

    /// <summary>A seeker, wanted occupations coded.</summary>
    internal static CountedRecord Of(JobSeeker seeker) => new()
    {
        Since = Number(seeker.RegisteredOn),
        ValidUntil = Number(seeker.ValidUntil),
        ClosedOn = Number(seeker.ClosedOn),
        Occupation = seeker.WantedOccupations is [var dearest, ..] ? dearest.Number + 1 : 0,
        District = ((seeker.District ?? (seeker.WantedDistricts is [var first, ..] ? first : null))?.Number + 1) ?? 0,
        Education = Byte((int?)seeker.Education),
        SkillGrade = Byte((int?)seeker.SkillGrade),
        LeastAge = Byte(seeker.Age),
        Category = Byte((int?)QuarterlyFacts.CategoryOf(seeker)),
        Gender = QuarterlyFacts.GenderOf(seeker) switch { "男" => 1, "女" => 2, _ => 0 },
    };

    /// <summary>The same with an industry by its place in a list.</summary>
    internal CountedRecord WithIndustry(int place) => this with { Industry = checked((ushort)(place + 1)) };

    /// <summary>What the tables count of the posting in a quarter; null where it is not valid in it.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="industries">The list in which its industry has its place.</param>
    /// <param name="quarter">The quarter.</param>
    internal QuarterlyFact? PostingIn(Quarter quarter, string id, IReadOnlyList<IndustryCode> industries) => QuarterlyFacts.Of(
        new JobPosting
        {
            Id = new(id),
            Title = "",
            PostedOn = Day(Since),
            ValidUntil = Day(ValidUntil),
            ClosedOn = Day(ClosedOn),
            Occupation = Coded(Occupation),
            District = Place(District),
            OpeningCount = Whole(Openings),
            Industry = Industry == 0 ? null : industries[Industry - 1],
            MinimumEducation = (EducationLevel?)Whole(Education),
            MinimumSkillGrade = (SkillGrade?)Whole(SkillGrade),
            MinimumAge = Whole(LeastAge),
            MaximumAge = Whole(MostAge),
        },
        quarter,
        (EmployerKind?)Whole(Employer));

    /// <summary>What the tables count of the seeker in a quarter; null where the person is not valid in it.</summary>
    /// <param name="id">The person's identity.</param>
    /// <param name="quarter">The quarter.</param>
    internal QuarterlyFact? SeekerIn(Quarter quarter, string id) => QuarterlyFacts.Of(
        new JobSeeker
        {
            Id = new(id),
            RegisteredOn = Day(Since),
            ValidUntil = Day(ValidUntil),
            ClosedOn = Day(ClosedOn),
            WantedOccupations = Coded(Occupation) is { } wanted ? [wanted] : [],
            District = Place(District),
            Education = (EducationLevel?)Whole(Education),
            SkillGrade = (SkillGrade?)Whole(SkillGrade),
            Age = Whole(LeastAge),
        },
        quarter,
        (SeekerCategory?)Whole(Category),
        Gender switch { 1 => "男", 2 => "女", _ => null });

    private static int Number(DateOnly? day) => (day?.DayNumber + 1) ?? 0;

    private static byte Byte(int? number) => checked((byte)((number + 1) ?? 0));

    private static DateOnly? Day(int number) => number == 0 ? null : DateOnly.FromDayNumber(number - 1);

    private static OccupationCode? Coded(int number) => number == 0 ? null : OccupationCode.FromNumber(number - 1);

    private static DistrictCode? Place(int number) => number == 0 ? null : DistrictCode.FromNumber(number - 1);

    private static int? Whole(int number) => number == 0 ? null : number - 1;
}

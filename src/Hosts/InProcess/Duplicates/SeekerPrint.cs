using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What stays in memory of a seeker whose other registrations are looked for; the own words lie in the spool.</summary>
internal sealed class SeekerPrint
{
    private static readonly SeekerField[] Fields = Enum.GetValues<SeekerField>();

    // A number a field, 0 where the record does not state it.
    private readonly ulong[] stated;

    internal SeekerPrint(JobSeeker seeker, int age, DistrictCode district, long start, int length)
    {
        Id = seeker.Id;
        Block = ((long)district.Number << 8) | (uint)age;
        (Start, Length) = (start, length);
        (From, Until) = (seeker.RegisteredOn ?? DateOnly.MinValue, seeker.ClosedOn ?? DateOnly.MaxValue);
        stated = [.. Fields.Select(field => Number(Stated(seeker, field)))];
    }

    internal SeekerId Id { get; }

    /// <summary>District and age; only seekers of one block are compared.</summary>
    internal long Block { get; }

    internal long Start { get; }

    internal int Length { get; }

    private DateOnly From { get; }

    private DateOnly Until { get; }

    /// <summary>The person's own words and the days of the history, in an order that does not depend on how they were entered.</summary>
    internal static string OwnWords(JobSeeker seeker) => Shingles.Plain(string.Concat(
        seeker.Profile,
        string.Concat(seeker.WantedJobs.Order(StringComparer.Ordinal)),
        string.Concat(seeker.Skills.Concat(seeker.Certificates).Order(StringComparer.Ordinal)),
        History(seeker)));

    /// <summary>False where what is recorded rules out that both are one person's at one time: different genders, or one registration closed before the other began.</summary>
    internal bool CanBeOneWith(SeekerPrint other)
    {
        var (gender, otherGender) = (stated[(int)SeekerField.Gender], other.stated[(int)SeekerField.Gender]);
        return (gender == otherGender || gender == 0 || otherGender == 0) && From < other.Until && other.From < Until;
    }

    internal LikelySamePerson With(SeekerPrint other, double likeness)
    {
        var both = Fields.Where(field => stated[(int)field] != 0 && other.stated[(int)field] != 0).ToLookup(field => stated[(int)field] == other.stated[(int)field]);
        var isFirst = Id < other.Id;
        return new(isFirst ? Id : other.Id, isFirst ? other.Id : Id, likeness, [.. both[true]], [.. both[false]]);
    }

    private static string Stated(JobSeeker seeker, SeekerField field) => field switch
    {
        SeekerField.Gender => Shingles.Plain(seeker.Protected?.Gender ?? ""),
        SeekerField.Profile => Shingles.Plain(seeker.Profile),
        SeekerField.Wishes => string.Join('\n', seeker.WantedJobs.Concat(seeker.WantedOccupations.Select(static code => code.ToString())).Order(StringComparer.Ordinal)),
        SeekerField.WantedWage => seeker.WantedWage is { } wage ? string.Create(CultureInfo.InvariantCulture, $"{wage.Low}-{wage.High}") : "",
        SeekerField.History => History(seeker),
        SeekerField.Skills => string.Join('\n', seeker.Skills.Concat(seeker.Certificates).Order(StringComparer.Ordinal)) + (seeker.SkillGrade is { } grade ? grade.ToString() : ""),
        SeekerField.Education => seeker.Education?.ToString() ?? "",
        SeekerField.UnemployedSince => seeker.UnemployedSince?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? "",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Unknown field."),
    };

    private static string History(JobSeeker seeker) =>
        string.Concat(seeker.History.Select(static spell => string.Create(CultureInfo.InvariantCulture, $"{spell.Title}{spell.From:yyyyMMdd}")));

    private static ulong Number(string stated) => stated.Length == 0 ? 0 : StableHash.HalfOf(stated) | 1;
}

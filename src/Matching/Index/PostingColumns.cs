using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Everything about postings that filters or scores, one array a fact.</summary>
internal sealed class PostingColumns
{
    public required JobPosting[] Records { get; init; }

    public required DistrictCode?[] Places { get; init; }

    public required NearnessPlace[] Nearness { get; init; }

    public required GeoColumn Points { get; init; }

    /// <summary>The day number of publication; <see cref="int.MinValue"/> where unknown.</summary>
    public required int[] FirstDay { get; init; }

    /// <summary>The last day number on which the posting is open and valid; <see cref="int.MaxValue"/> where not limited.</summary>
    public required int[] LastDay { get; init; }

    public required byte[] Education { get; init; }

    public required byte[] SkillGrade { get; init; }

    public required byte[] Shifts { get; init; }

    public required byte[] Demand { get; init; }

    /// <summary>Highest pay, yuan a month; <see cref="int.MaxValue"/> where open or unknown.</summary>
    public required int[] HighestPay { get; init; }

    /// <summary>Middle of the pay spread over twelve months, yuan; NaN where unknown.</summary>
    public required double[] Offer { get; init; }

    /// <summary>The occupations that the title names, the main one first, each by its number in <see cref="IndexWords.Offered"/>; empty where not coded.</summary>
    public required IntLists Occupations { get; init; }

    public required double[] OccupationConfidence { get; init; }

    public required IntLists Skills { get; init; }

    public required IntLists Certificates { get; init; }

    /// <summary>Least years of experience asked; NaN where the posting does not say.</summary>
    public required double[] ExperienceLow { get; init; }

    /// <summary>Most years of experience asked; infinite where open.</summary>
    public required double[] ExperienceHigh { get; init; }

    public required int[] MinimumAge { get; init; }

    public required int[] MaximumAge { get; init; }

    public int Count => Records.Length;

    /// <summary>The rows picked from several segments, in the order of the picks.</summary>
    public static PostingColumns Gather(PostingColumns[] from, RowPick[] picks)
    {
        T[] Pick<T>(Func<PostingColumns, T[]> column)
        {
            var columns = Array.ConvertAll(from, one => column(one));
            return Array.ConvertAll(picks, pick => columns[pick.Segment][pick.Row]);
        }

        IntLists Lists(Converter<PostingColumns, IntLists> column) => IntLists.Gather(Array.ConvertAll(from, column), picks);

        return new()
        {
            Records = Pick(static one => one.Records),
            Places = Pick(static one => one.Places),
            Nearness = Pick(static one => one.Nearness),
            Points = GeoColumn.Gather(Array.ConvertAll(from, static one => one.Points), picks),
            FirstDay = Pick(static one => one.FirstDay),
            LastDay = Pick(static one => one.LastDay),
            Education = Pick(static one => one.Education),
            SkillGrade = Pick(static one => one.SkillGrade),
            Shifts = Pick(static one => one.Shifts),
            Demand = Pick(static one => one.Demand),
            HighestPay = Pick(static one => one.HighestPay),
            Offer = Pick(static one => one.Offer),
            Occupations = Lists(static one => one.Occupations),
            OccupationConfidence = Pick(static one => one.OccupationConfidence),
            Skills = Lists(static one => one.Skills),
            Certificates = Lists(static one => one.Certificates),
            ExperienceLow = Pick(static one => one.ExperienceLow),
            ExperienceHigh = Pick(static one => one.ExperienceHigh),
            MinimumAge = Pick(static one => one.MinimumAge),
            MaximumAge = Pick(static one => one.MaximumAge),
        };
    }
}

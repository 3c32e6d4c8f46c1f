using Jiuye.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Everything about postings that filters or scores, one column a fact.</summary>
internal sealed class PostingColumns
{
    private readonly RunColumn<DistrictCode?> placeRuns = null!;

    public required RecordTable<JobPosting> Records { get; init; }

    public required IdColumn<PostingId> Ids { get; init; }

    /// <summary>Where each is, null where unknown; rows are sorted by it.</summary>
    public required RunColumn<DistrictCode?> PlaceRuns
    {
        get => placeRuns;
        init => (placeRuns, Nearness) = (value, value.Rows.Select(static place => NearnessPlace.Of(place)));
    }

    public CodedColumn<DistrictCode?> Places => placeRuns.Rows;

    public CodedColumn<NearnessPlace> Nearness { get; private init; } = null!;

    public required GeoColumn Points { get; init; }

    /// <summary>The day number of publication; <see cref="int.MinValue"/> where unknown.</summary>
    public required Column<int> FirstDay { get; init; }

    /// <summary>The last day number on which the posting is open and valid; <see cref="int.MaxValue"/> where not limited.</summary>
    public required Column<int> LastDay { get; init; }

    public required Column<byte> Education { get; init; }

    public required Column<byte> SkillGrade { get; init; }

    public required Column<byte> Shifts { get; init; }

    public required Column<byte> Demand { get; init; }

    /// <summary>Highest pay, yuan a month; <see cref="int.MaxValue"/> where open or unknown.</summary>
    public required Column<int> HighestPay { get; init; }

    /// <summary>Middle of the pay spread over twelve months, yuan; NaN where unknown.</summary>
    public required Column<double> Offer { get; init; }

    /// <summary>The occupations that the title names, the main one first, each by its number in <see cref="IndexWords.Offered"/>; empty where not coded.</summary>
    public required Lists<int> Occupations { get; init; }

    public required Column<double> OccupationConfidence { get; init; }

    public required Lists<int> Skills { get; init; }

    public required Lists<int> Certificates { get; init; }

    /// <summary>Least years of experience asked; NaN where the posting does not say.</summary>
    public required Column<double> ExperienceLow { get; init; }

    /// <summary>Most years of experience asked; infinite where open.</summary>
    public required Column<double> ExperienceHigh { get; init; }

    public required Column<int> MinimumAge { get; init; }

    public required Column<int> MaximumAge { get; init; }

    public int Count => Ids.Count;

    /// <summary>The rows picked from several segments, in the order of the picks.</summary>
    public static PostingColumns Gather(PostingColumns[] from, RowPick[] picks)
    {
        Column<T> Pick<T>(Converter<PostingColumns, Column<T>> column)
            where T : unmanaged => Column<T>.Gather(Array.ConvertAll(from, column), picks);

        Lists<int> Lists(Converter<PostingColumns, Lists<int>> column) => Lists<int>.Gather(Array.ConvertAll(from, column), picks);

        return new()
        {
            Records = RecordTable<JobPosting>.Gather(Array.ConvertAll(from, static one => one.Records), picks),
            Ids = IdColumn<PostingId>.Gather(Array.ConvertAll(from, static one => one.Ids), picks),
            PlaceRuns = RunColumn<DistrictCode?>.Of(picks.Select(pick => from[pick.Segment].Places[pick.Row])),
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

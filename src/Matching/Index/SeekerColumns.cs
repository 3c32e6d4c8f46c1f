using Jiuye.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Everything about seekers that filters or scores, one column a fact.</summary>
/// <remarks><see cref="JobSeeker.Protected"/> has no column: what is not here cannot be read by a filter or a score.</remarks>
internal sealed class SeekerColumns
{
    private readonly CodedColumn<PlaceList> wantedPlaces = null!;
    private readonly CodedColumn<DistrictCode?> homePlaces = null!;

    public required RecordTable<JobSeeker> Records { get; init; }

    public required IdColumn<SeekerId> Ids { get; init; }

    /// <summary>Where each would work; rows are sorted by it.</summary>
    public required RunColumn<ReachSet> ReachRuns { get; init; }

    public CodedColumn<ReachSet> Reaches => ReachRuns.Rows;

    /// <summary>The places wanted, in the person's order.</summary>
    public required CodedColumn<PlaceList> WantedPlaces
    {
        get => wantedPlaces;
        init => (wantedPlaces, Wanted) = (value, value.Select(static places => places.Places.Select(static place => NearnessPlace.Of(place)).ToArray()));
    }

    /// <summary>The same as nearness sees them.</summary>
    public CodedColumn<NearnessPlace[]> Wanted { get; private init; } = null!;

    /// <summary>Where each lives; null where unknown.</summary>
    public required CodedColumn<DistrictCode?> HomePlaces
    {
        get => homePlaces;
        init => (homePlaces, Home) = (value, value.Select(static place => NearnessPlace.Of(place)));
    }

    /// <summary>The same as nearness sees it.</summary>
    public CodedColumn<NearnessPlace> Home { get; private init; } = null!;

    public required GeoColumn Points { get; init; }

    /// <summary>The day number of registration; <see cref="int.MinValue"/> where unknown.</summary>
    public required Column<int> FirstDay { get; init; }

    /// <summary>The last day number on which the person is searching and the registration valid; <see cref="int.MaxValue"/> where not limited.</summary>
    public required Column<int> LastDay { get; init; }

    public required Column<byte> Education { get; init; }

    public required Column<byte> SkillGrade { get; init; }

    public required Column<byte> Shifts { get; init; }

    public required Column<byte> Health { get; init; }

    /// <summary>The pay that a posting's highest must reach, yuan a month; 0 where unknown.</summary>
    public required Column<int> PayFloor { get; init; }

    /// <summary>Middle of the pay wanted spread over twelve months, yuan; NaN where unknown.</summary>
    public required Column<double> WantedPay { get; init; }

    /// <summary>Each by its number in <see cref="IndexWords.Held"/>.</summary>
    public required Lists<int> WantedOccupations { get; init; }

    /// <summary>How sure each of <see cref="WantedOccupations"/> is, row after row in their order, interval [0, 1].</summary>
    public required Column<double> WantedConfidences { get; init; }

    /// <summary>Each by its number in <see cref="IndexWords.Held"/>.</summary>
    public required Lists<int> FormerOccupations { get; init; }

    public required Lists<int> Skills { get; init; }

    public required Lists<int> Certificates { get; init; }

    /// <summary>Years of age, −1 where unknown.</summary>
    public required Column<int> Age { get; init; }

    /// <summary>Years of experience as stated; NaN where not.</summary>
    public required Column<double> StatedYears { get; init; }

    /// <summary>The stretches of work, by their first day.</summary>
    public required Lists<WorkDays> History { get; init; }

    public int Count => Ids.Count;

    /// <summary>How sure each of a seeker's <see cref="WantedOccupations"/> is.</summary>
    public ReadOnlySpan<double> ConfidencesOf(int seeker) => WantedConfidences.Slice(WantedOccupations.Start(seeker), WantedOccupations[seeker].Length);

    /// <summary>The rows picked from several segments, in the order of the picks.</summary>
    public static SeekerColumns Gather(SeekerColumns[] from, RowPick[] picks)
    {
        Column<T> Pick<T>(Converter<SeekerColumns, Column<T>> column)
            where T : unmanaged => Column<T>.Gather(Array.ConvertAll(from, column), picks);

        Lists<int> Lists(Converter<SeekerColumns, Lists<int>> column) => Lists<int>.Gather(Array.ConvertAll(from, column), picks);

        return new()
        {
            Records = RecordTable<JobSeeker>.Gather(Array.ConvertAll(from, static one => one.Records), picks),
            Ids = IdColumn<SeekerId>.Gather(Array.ConvertAll(from, static one => one.Ids), picks),
            ReachRuns = RunColumn<ReachSet>.Of(picks.Select(pick => from[pick.Segment].Reaches[pick.Row])),
            WantedPlaces = CodedColumn<PlaceList>.Gather(Array.ConvertAll(from, static one => one.WantedPlaces), picks),
            HomePlaces = CodedColumn<DistrictCode?>.Gather(Array.ConvertAll(from, static one => one.HomePlaces), picks),
            Points = GeoColumn.Gather(Array.ConvertAll(from, static one => one.Points), picks),
            FirstDay = Pick(static one => one.FirstDay),
            LastDay = Pick(static one => one.LastDay),
            Education = Pick(static one => one.Education),
            SkillGrade = Pick(static one => one.SkillGrade),
            Shifts = Pick(static one => one.Shifts),
            Health = Pick(static one => one.Health),
            PayFloor = Pick(static one => one.PayFloor),
            WantedPay = Pick(static one => one.WantedPay),
            WantedOccupations = Lists(static one => one.WantedOccupations),
            WantedConfidences = Lists<double>.Gather(Array.ConvertAll(from, static one => new Lists<double>(one.WantedOccupations.Offsets, one.WantedConfidences)), picks).Values,
            FormerOccupations = Lists(static one => one.FormerOccupations),
            Skills = Lists(static one => one.Skills),
            Certificates = Lists(static one => one.Certificates),
            Age = Pick(static one => one.Age),
            StatedYears = Pick(static one => one.StatedYears),
            History = Lists<WorkDays>.Gather(Array.ConvertAll(from, static one => one.History), picks),
        };
    }
}

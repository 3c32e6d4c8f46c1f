using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Everything about seekers that filters or scores, one array a fact.</summary>
/// <remarks><see cref="JobSeeker.Protected"/> has no column: what is not here cannot be read by a filter or a score.</remarks>
internal sealed class SeekerColumns
{
    public required JobSeeker[] Records { get; init; }

    /// <summary>Where each would work.</summary>
    public required ReachSet[] Reaches { get; init; }

    /// <summary>The places wanted, as nearness sees them.</summary>
    public required NearnessPlace[][] Wanted { get; init; }

    public required NearnessPlace[] Home { get; init; }

    public required GeoColumn Points { get; init; }

    /// <summary>The day number of registration; <see cref="int.MinValue"/> where unknown.</summary>
    public required int[] FirstDay { get; init; }

    /// <summary>The last day number on which the person is searching and the registration valid; <see cref="int.MaxValue"/> where not limited.</summary>
    public required int[] LastDay { get; init; }

    public required byte[] Education { get; init; }

    public required byte[] SkillGrade { get; init; }

    public required byte[] Shifts { get; init; }

    public required byte[] Health { get; init; }

    /// <summary>The pay that a posting's highest must reach, yuan a month; 0 where unknown.</summary>
    public required int[] PayFloor { get; init; }

    /// <summary>Middle of the pay wanted spread over twelve months, yuan; NaN where unknown.</summary>
    public required double[] WantedPay { get; init; }

    /// <summary>Each by its number in <see cref="IndexWords.Held"/>.</summary>
    public required IntLists WantedOccupations { get; init; }

    /// <summary>How sure each of <see cref="WantedOccupations"/> is, row after row in their order, interval [0, 1].</summary>
    public required double[] WantedConfidences { get; init; }

    /// <summary>Each by its number in <see cref="IndexWords.Held"/>.</summary>
    public required IntLists FormerOccupations { get; init; }

    public required IntLists Skills { get; init; }

    public required IntLists Certificates { get; init; }

    /// <summary>Years of age, −1 where unknown.</summary>
    public required int[] Age { get; init; }

    public int Count => Records.Length;

    /// <summary>How sure each of a seeker's <see cref="WantedOccupations"/> is.</summary>
    public ReadOnlySpan<double> ConfidencesOf(int seeker) => WantedConfidences.AsSpan(WantedOccupations.Start(seeker), WantedOccupations[seeker].Length);

    /// <summary>The rows picked from several segments, in the order of the picks.</summary>
    public static SeekerColumns Gather(SeekerColumns[] from, RowPick[] picks)
    {
        T[] Pick<T>(Func<SeekerColumns, T[]> column)
        {
            var columns = Array.ConvertAll(from, one => column(one));
            return Array.ConvertAll(picks, pick => columns[pick.Segment][pick.Row]);
        }

        IntLists Lists(Converter<SeekerColumns, IntLists> column) => IntLists.Gather(Array.ConvertAll(from, column), picks);

        return new()
        {
            Records = Pick(static one => one.Records),
            Reaches = Pick(static one => one.Reaches),
            Wanted = Pick(static one => one.Wanted),
            Home = Pick(static one => one.Home),
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
            WantedConfidences = [.. picks.SelectMany(pick => from[pick.Segment].ConfidencesOf(pick.Row).ToArray())],
            FormerOccupations = Lists(static one => one.FormerOccupations),
            Skills = Lists(static one => one.Skills),
            Certificates = Lists(static one => one.Certificates),
            Age = Pick(static one => one.Age),
        };
    }
}

using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Everything about seekers that filters or scores, one array a fact, rows sorted by reach and then by id.</summary>
/// <remarks><see cref="JobSeeker.Protected"/> has no column: what is not here cannot be read by a filter or a score.</remarks>
internal sealed class SeekerColumns
{
    public required JobSeeker[] Records { get; init; }

    /// <summary>The place of each row's id in the order of all ids: what ties break by.</summary>
    public required int[] IdRank { get; init; }

    public required ReachColumn Reaches { get; init; }

    /// <summary>The places wanted, as nearness sees them.</summary>
    public required NearnessPlace[][] Wanted { get; init; }

    public required NearnessPlace[] Home { get; init; }

    public required GeoColumn Points { get; init; }

    public required byte[] Education { get; init; }

    public required byte[] SkillGrade { get; init; }

    public required byte[] Shifts { get; init; }

    public required byte[] Health { get; init; }

    /// <summary>The pay that a posting's highest must reach, yuan a month; 0 where unknown.</summary>
    public required int[] PayFloor { get; init; }

    /// <summary>Middle of the pay wanted spread over twelve months, yuan; NaN where unknown.</summary>
    public required double[] WantedPay { get; init; }

    /// <summary>Each by its number in the <see cref="RelatednessTable"/>.</summary>
    public required IntLists WantedOccupations { get; init; }

    /// <summary>How sure each of <see cref="WantedOccupations"/> is, row after row in their order, interval [0, 1].</summary>
    public required double[] WantedConfidences { get; init; }

    /// <summary>Each by its number in the <see cref="RelatednessTable"/>.</summary>
    public required IntLists FormerOccupations { get; init; }

    public required IntLists Skills { get; init; }

    public required IntLists Certificates { get; init; }

    /// <summary>Years of age, −1 where unknown.</summary>
    public required int[] Age { get; init; }

    public int Count => Records.Length;

    /// <summary>How sure each of a seeker's <see cref="WantedOccupations"/> is.</summary>
    public ReadOnlySpan<double> ConfidencesOf(int seeker) => WantedConfidences.AsSpan(WantedOccupations.Start(seeker), WantedOccupations[seeker].Length);
}

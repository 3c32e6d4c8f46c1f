using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Everything about postings that filters or scores, one array a fact, rows sorted by place and then by id.</summary>
internal sealed class PostingColumns
{
    public required JobPosting[] Records { get; init; }

    /// <summary>The place of each row's id in the order of all ids: what ties break by.</summary>
    public required int[] IdRank { get; init; }

    public required PlaceColumn Places { get; init; }

    public required NearnessPlace[] Nearness { get; init; }

    public required GeoColumn Points { get; init; }

    public required byte[] Education { get; init; }

    public required byte[] SkillGrade { get; init; }

    public required byte[] Shifts { get; init; }

    public required byte[] Demand { get; init; }

    /// <summary>Highest pay, yuan a month; <see cref="int.MaxValue"/> where open or unknown.</summary>
    public required int[] HighestPay { get; init; }

    /// <summary>Middle of the pay spread over twelve months, yuan; NaN where unknown.</summary>
    public required double[] Offer { get; init; }

    /// <summary>The occupations that the title names, the main one first, each by its number in the <see cref="RelatednessTable"/>; empty where not coded.</summary>
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
}

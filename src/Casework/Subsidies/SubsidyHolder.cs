using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>享受补贴人员台账: one row of a street's ledger of subsidy holders .</summary>
/// <param name="Seeker">The holder.</param>
/// <param name="Street">The street that keeps the row.</param>
/// <param name="Subsidy">The subsidy held.</param>
public sealed record SubsidyHolder(SeekerId Seeker, DistrictCode Street, Subsidy Subsidy)
{
    /// <summary>The day of the last follow-up; null where none was made.</summary>
    public DateOnly? FollowedOn { get; init; }

    /// <summary>Whether each item of <see cref="FollowUpList.OfSubsidy"/> is recorded, in its order; empty where nothing is.</summary>
    public IReadOnlyList<bool?> Recorded { get; init; } = [];
}

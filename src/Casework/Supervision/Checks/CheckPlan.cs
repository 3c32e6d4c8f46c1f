using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>How a sample is drawn.</summary>
public sealed record CheckPlan
{
    /// <summary>The number that stands for the drawing. Whoever knows it can repeat the drawing, so it is fixed after the records are closed, openly, as by lot.</summary>
    public required long Seed { get; init; }

    /// <summary>The share of each office's records that is drawn, percent, above 0 up to 100; rounded up, so that every office with a record has one drawn.</summary>
    public required decimal SharePercent { get; init; }

    /// <summary>The plan with the share that the jurisdiction sets for a kind of records.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="record">The kind of records.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets no share: the office that checks chooses one.</returns>
    public static CheckPlan? Of(long seed, CheckedRecord record, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        // An absolute share for trainees' calls stands with the subsidy (001 L867).
        var share = record == CheckedRecord.Trainee
            ? policy.Get(PolicyParameters.GuidanceSubsidySpotCheck)
            : policy.Statements(PolicyParameters.CheckSampleShare).FirstOrDefault(statement => statement.Case == CheckedRecords.Name(record))?.Value;
        return share is null ? null : new() { Seed = seed, SharePercent = share.Amount };
    }

    internal void Check()
    {
        if (!(SharePercent is > 0 and <= 100))
            throw new ArgumentOutOfRangeException(nameof(SharePercent), SharePercent, "The share to draw, percent: expected above 0 up to 100.");
    }
}

namespace Jiuye.Casework;

/// <summary>What an employer brings when it applies for a job fair; null where it was not looked at .</summary>
public sealed record FairPapers
{
    /// <summary>Whether the employer's documents are valid.</summary>
    public bool? AreEmployersValid { get; init; }

    /// <summary>Whether the agent's documents are valid.</summary>
    public bool? AreAgentsValid { get; init; }

    /// <summary>Whether the recruitment notice was brought (招工简章).</summary>
    public bool? HasNotice { get; init; }

    /// <summary>Whether the record of earlier fairs was looked at; of an employer that was at none it says so.</summary>
    public bool? WereEarlierFairsLookedAt { get; init; }

    /// <summary>Whether the recruitment need is registered in the system.</summary>
    public bool? IsNeedRegistered { get; init; }

    /// <summary>What became of each posting in its audit; null where a posting was not audited yet.</summary>
    public IReadOnlyList<PublicationOutcome?> Postings { get; init; } = [];
}

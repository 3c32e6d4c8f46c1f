namespace Jiuye.Analytics.Reporting;

/// <summary>What the audit of the postings on show came to.</summary>
public sealed record ReportedAudit
{
    /// <summary>Postings audited: all that were on show on the day.</summary>
    public required long Postings { get; init; }

    /// <summary>Postings in which nothing stands against publication.</summary>
    public required long MayBePublished { get; init; }

    /// <summary>Postings that go back to the employer to be mended.</summary>
    public required long GoBack { get; init; }

    /// <summary>Postings at which a person looks first.</summary>
    public required long ToLookAt { get; init; }

    /// <summary>Postings that are filled or past their last day and still on show.</summary>
    public required long PastLastDay { get; init; }

    /// <summary>Postings that the night offered to nobody, as the policy asks.</summary>
    public required long Withheld { get; init; }

    /// <summary>What was found, by rule and by what follows, the most frequent first; notes left out.</summary>
    public required IReadOnlyList<ReportedAuditRule> Rules { get; init; }
}

namespace Jiuye.Analytics.Reporting;

/// <summary>How hard people are to place, and who needs help first.</summary>
public sealed record ReportedGrading
{
    /// <summary>The version of the points card.</summary>
    public required string CardVersion { get; init; }

    /// <summary>Seekers by level, one entry each for levels 1 to 4, rising; empty where there are no seekers.</summary>
    public required IReadOnlyList<ReportedLevel> Levels { get; init; }

    /// <summary>Seekers whose missing answers leave a range of levels, by range; empty where every answer is there.</summary>
    public required IReadOnlyList<ReportedLevelRange> Ranges { get; init; }

    /// <summary>The answers that are missing most often, the most frequent first; empty where not counted.</summary>
    public IReadOnlyList<ReportedCount> MissingAnswers { get; init; } = [];

    /// <summary>Profiles of groups: by age band, education, jobless duration, wanted occupation and so on, one entry a dimension.</summary>
    public required IReadOnlyList<ReportedDimension> Profiles { get; init; }

    /// <summary>Everybody due key assistance (levels 3 and 4), in the order in which to work through them; the page shows the first of each level.</summary>
    public required IReadOnlyList<ReportedCase> KeyAssistance { get; init; }
}

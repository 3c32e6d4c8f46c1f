using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>What of the input could not be used, and why.</summary>
public sealed record ReportedQuality
{
    /// <summary>Reasons for rejecting rows, the most frequent first; empty where every row could be used.</summary>
    public required IReadOnlyList<ReportedRejection> Rejections { get; init; }

    /// <summary>The first rejected rows as examples, in the order of the files; the full list is in <see cref="RejectedFile"/>.</summary>
    public required IReadOnlyList<ReportedRejectedRow> Examples { get; init; }

    /// <summary>The file beside the report that holds every rejected row.</summary>
    public string RejectedFile { get; init; } = "rejected.jsonl";

    /// <summary>What was read but looks odd, each with its count in the text; empty where nothing does.</summary>
    public IReadOnlyList<Bilingual> Warnings { get; init; } = [];
}

using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>What valid postings state of age, sex, shifts, board, insurance, probation, overtime and bodily demands.</summary>
public sealed record ReportedConditions
{
    /// <summary>Valid postings that have a text beside the title: the whole that shares are of.</summary>
    public required long PostingsWithText { get; init; }

    /// <summary>The conditions by kind, in each the most frequent first, equal ones by word; only those that occur.</summary>
    public required IReadOnlyList<ReportedCondition> Rows { get; init; }

    /// <summary>Counts postings; each counts once for a condition, openings are not weighed.</summary>
    /// <param name="valid">The valid postings.</param>
    public static ReportedConditions Of(IReadOnlyCollection<JobPosting> valid)
    {
        ArgumentNullException.ThrowIfNull(valid);
        var counts = new SortedDictionary<StatedCondition, long>();
        var withText = 0L;
        foreach (var posting in valid)
        {
            if (posting.Description.Length == 0)
                continue;
            withText++;
            foreach (var condition in posting.StatedConditions)
                counts[condition] = counts.GetValueOrDefault(condition) + 1;
        }

        return new()
        {
            PostingsWithText = withText,
            Rows =
            [
                .. counts.OrderBy(static count => count.Key.Kind).ThenByDescending(static count => count.Value).ThenBy(static count => count.Key.Value, StringComparer.Ordinal)
                    .Select(static count => new ReportedCondition(count.Key.Kind, count.Key.Value, count.Key.Name, count.Value)),
            ],
        };
    }
}

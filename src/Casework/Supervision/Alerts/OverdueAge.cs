using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>How long what an office owes has been overdue.</summary>
/// <param name="Office">The office.</param>
/// <param name="Duties">Duties that are overdue, at least 1.</param>
/// <param name="MedianWorkingDays">The lower median of their age, working days.</param>
/// <param name="LongestWorkingDays">The age of the oldest, working days.</param>
public sealed record OverdueAge(DistrictCode Office, int Duties, int MedianWorkingDays, int LongestWorkingDays)
{
    internal static OverdueAge Of(DistrictCode office, IEnumerable<int> ages)
    {
        var sorted = ages.Order().ToArray();
        return new(office, sorted.Length, sorted[(sorted.Length - 1) / 2], sorted[^1]);
    }
}

namespace Jiuye.Casework;

/// <summary>Overdue first and longest overdue at the top, then what cannot be dated, then what is open by its last day, then what may not be done yet, then what is done.</summary>
internal static class DutyOrder
{
    private static readonly Comparer<Duty> OfEqualUrgency = Comparer<Duty>.Create(CompareOthers);

    /// <summary>Sorts duties: by urgency as plain numbers, since there may be millions, and by the rest only where that is equal.</summary>
    /// <param name="duties">What is sorted in place.</param>
    /// <param name="threads">How many threads share the duties of equal urgency, at least 1; the order is the same for any number.</param>
    internal static void Sort(List<Duty> duties, int threads = 1)
    {
        var items = duties.ToArray();
        var urgencies = new long[items.Length];
        for (var at = 0; at < items.Length; at++)
            urgencies[at] = Urgency(items[at]);
        Array.Sort(urgencies, items);
        if (threads == 1)
        {
            foreach (var (first, count) in Runs(urgencies))
                Array.Sort(items, first, count, OfEqualUrgency);
        }
        else
        {
            Parallel.ForEach(Runs(urgencies), new ParallelOptions { MaxDegreeOfParallelism = threads }, run => Array.Sort(items, run.First, run.Count, OfEqualUrgency));
        }

        duties.Clear();
        duties.AddRange(items);
    }

    // Where equal numbers stand side by side.
    private static IEnumerable<(int First, int Count)> Runs(long[] urgencies)
    {
        for (var first = 0; first < urgencies.Length;)
        {
            var next = first + 1;
            while (next < urgencies.Length && urgencies[next] == urgencies[first])
                next++;
            yield return (first, next - first);
            first = next;
        }
    }

    private static int CompareOthers(Duty one, Duty other)
    {
        var bySubject = one.Subject.CompareTo(other.Subject);
        if (bySubject != 0)
            return bySubject;
        var byRule = string.CompareOrdinal(one.Rule.Id, other.Rule.Id);
        if (byRule != 0)
            return byRule;
        var byStart = one.From.CompareTo(other.From);
        return byStart != 0 ? byStart : string.CompareOrdinal(one.Posting?.Value, other.Posting?.Value);
    }

    // The status, and within it the day; a duty without a last day waits behind those that have one.
    private static long Urgency(Duty duty)
    {
        var day = duty.Due ?? (duty.Status == DutyStatus.NotYet ? duty.NotBefore ?? DateOnly.MaxValue : DateOnly.MaxValue);
        return (Rank(duty.Status) << 32) | (uint)day.DayNumber;
    }

    // What cannot be dated may be pressing: it stands before all that is in time for sure.
    private static long Rank(DutyStatus status) => status == DutyStatus.Undated ? (2 * (long)DutyStatus.Overdue) + 1 : 2 * (long)status;
}

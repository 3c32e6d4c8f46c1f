using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>The most urgent duties over ledgers that are not all held at once.</summary>
internal static class FirstDuties
{
    // So many that sorting is worth it, so few that they are some megabytes.
    private const int LedgersAtOnce = 2_000;

    /// <summary>The first duties in the schedule's order, and how many there are in all.</summary>
    /// <param name="schedule">What is due.</param>
    /// <param name="ledgers">The ledgers, each subject once.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="most">How many are wanted, at least 1.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="MissingCalendarYearException">The calendar does not know the year of <paramref name="asOf"/>.</exception>
    internal static async Task<(IReadOnlyList<Duty> First, int Count)> OfAsync(DutySchedule schedule, IAsyncEnumerable<ServiceLedger> ledgers, DateOnly asOf, int most, CancellationToken cancellation)
    {
        var (count, first) = (0, schedule.Outstanding([], asOf, 1, cancellation));
        // Those of whom something is among the first so far, to be put in order with the next.
        var kept = new Dictionary<ServiceSubject, ServiceLedger>();
        await foreach (var some in ledgers.Chunk(LedgersAtOnce).WithCancellation(cancellation))
        {
            var found = schedule.Outstanding([.. kept.Values, .. some], asOf, 1, cancellation);
            count += found.Count(duty => !kept.ContainsKey(duty.Subject));
            first = [.. found.Take(most)];
            var subjects = first.Select(static duty => duty.Subject).ToHashSet();
            kept = kept.Values.Concat(some).Where(ledger => subjects.Contains(ledger.Subject)).ToDictionary(static ledger => ledger.Subject);
        }

        return (first, count);
    }
}

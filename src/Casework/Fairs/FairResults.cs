using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What job fairs came to in a period, for the monthly table: fairs held and starts of work are its columns 2 and 3 .</summary>
/// <remarks>A result counts in the period in which it was learned. What holds: the results of months add up to those of the year, those of fairs to those of the district;
/// that fewer persons start than reached an intention does not hold, for some are hired without one and some start later.</remarks>
/// <param name="Held">Fairs held (column 2).</param>
/// <param name="Intentions">Intentions reached; no column of the table.</param>
/// <param name="Starts">Persons who actually started work through fairs (column 3).</param>
public sealed record FairResults(int Held, IntentionCount Intentions, StartCount Starts)
{
    /// <summary>Counts what the entries of a period say; what was reversed by its last day counts nothing.</summary>
    /// <param name="fairs">The fairs' files.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="asOf">The day on which it is counted, not before the last one: reversals up to it are heeded.</param>
    /// <exception cref="ArgumentException">The days are not in order.</exception>
    public static FairResults Between(IEnumerable<FairLedger> fairs, DateOnly first, DateOnly last, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(fairs);
        if (last < first || asOf < last)
            throw new ArgumentException(FormattableString.Invariant($"The days {first:yyyy-MM-dd}, {last:yyyy-MM-dd}, {asOf:yyyy-MM-dd}: expected in order."), nameof(last));
        var (held, intentions, starts) = (0, 0, 0);
        foreach (var fair in fairs)
        {
            foreach (var entry in fair.CountingOn(asOf))
            {
                if (entry.On < first || entry.On > last)
                    continue;
                held += entry.Kind == FairEventKind.Held ? 1 : 0;
                intentions += entry.Kind == FairEventKind.IntentionsLearned ? entry.Count ?? 0 : 0;
                starts += entry.Kind == FairEventKind.StartsLearned ? entry.Count ?? 0 : 0;
            }
        }

        return new(held, new(intentions), new(starts));
    }
}

using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A time in which one office served a person.</summary>
/// <param name="Office">The office, by its place.</param>
/// <param name="From">The first day; on a day of change it is the new office's.</param>
/// <param name="Until">The last day; null where it still serves.</param>
public sealed record ServicePeriod(DistrictCode Office, DateOnly From, DateOnly? Until)
{
    /// <summary>Who served a person from the first recorded office on: one office after the other, without gap or overlap.</summary>
    /// <remarks>A closed case keeps its last office: it answers for what is asked later, until another takes the case.</remarks>
    /// <param name="ledger">The ledger.</param>
    /// <param name="asOf">The day; later entries are left out.</param>
    public static IReadOnlyList<ServicePeriod> All(Ledger ledger, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var periods = new List<ServicePeriod>();
        foreach (var entry in ledger.CountingOn(asOf))
        {
            if (!CaseState.MovesCase(entry.Kind) || entry.Office is not { } office || (periods is [.., var last] && last.Office == office))
                continue;
            // Two changes on a day: the last one counts for the day.
            if (periods is [.., var sameDay] && sameDay.From == entry.On)
                periods.RemoveAt(periods.Count - 1);
            if (periods is [.., var before])
                periods[^1] = before with { Until = entry.On.AddDays(-1) };
            periods.Add(new(office, entry.On, null));
        }

        return Joined(periods);
    }

    // A change back within one day leaves the same office twice in a row.
    private static List<ServicePeriod> Joined(List<ServicePeriod> periods)
    {
        for (var at = periods.Count - 1; at > 0; at--)
        {
            if (periods[at].Office != periods[at - 1].Office)
                continue;
            periods[at - 1] = periods[at - 1] with { Until = periods[at].Until };
            periods.RemoveAt(at);
        }

        return periods;
    }
}

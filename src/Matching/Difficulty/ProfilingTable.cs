using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Rows to train a model from a district's own records: the register as it stood on a day, and what the register of a later day says came of it.</summary>
/// <remarks>Nothing of the later day is a feature, so no outcome leaks into what a model reads. Immutable.</remarks>
public sealed record ProfilingTable
{
    private ProfilingTable()
    {
    }

    /// <summary>The names of the features.</summary>
    public static IReadOnlyList<string> Features { get; } = [.. ProfilingFeatures.All.Select(static feature => feature.Name)];

    /// <summary>The features with which the probability may only rise.</summary>
    public static IReadOnlyList<string> Rising { get; } = [.. ProfilingFeatures.All.Where(static feature => feature.Direction == Learning.MonotoneDirection.Rising).Select(static feature => feature.Name)];

    /// <summary>The features with which it may only fall.</summary>
    public static IReadOnlyList<string> Falling { get; } = [.. ProfilingFeatures.All.Where(static feature => feature.Direction == Learning.MonotoneDirection.Falling).Select(static feature => feature.Name)];

    /// <summary>The column of the outcome.</summary>
    public required string Label { get; init; }

    /// <summary>The rows, in the order of the records.</summary>
    public required IReadOnlyList<ProfilingTableRow> Rows { get; init; }

    /// <summary>Persons left out because an answer is missing: a model gives them no probability either.</summary>
    public required int Incomplete { get; init; }

    /// <summary>Persons left out because the later records do not have them.</summary>
    public required int NotFound { get; init; }

    /// <summary>Persons left out because they left the register and no record says that they found work.</summary>
    public required int LeftForUnknownReason { get; init; }

    /// <summary>Makes the rows.</summary>
    /// <param name="then">The register as it stood; those searching on the day count.</param>
    /// <param name="thenOn">The day.</param>
    /// <param name="later">The register of the later day.</param>
    /// <param name="referrals">What was recommended and what came of it, up to the later day; empty where not known.</param>
    /// <param name="laterOn">The later day.</param>
    /// <param name="policy">How many months without work are long joblessness.</param>
    /// <exception cref="ArgumentException">The later day comes before those months are over, or a record comes twice.</exception>
    public static ProfilingTable Of(IEnumerable<JobSeeker> then, DateOnly thenOn, IEnumerable<JobSeeker> later, IEnumerable<Referral> referrals, DateOnly laterOn, ProfilingPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(referrals);
        ArgumentNullException.ThrowIfNull(policy);
        var until = thenOn.AddMonths(policy.LongJoblessMonths);
        if (laterOn < until)
            throw new ArgumentException($"{laterOn:yyyy-MM-dd} is too early: what came of {thenOn:yyyy-MM-dd} is known from {until:yyyy-MM-dd} on.", nameof(laterOn));
        var now = later.ToDictionary(static seeker => seeker.Id);
        var hired = referrals.Where(referral => referral.Outcome == ReferralOutcome.Hired && IsBetween(referral.OutcomeOn, thenOn, until)).Select(static referral => referral.Seeker).ToHashSet();
        var (rows, incomplete, notFound, left) = (new List<ProfilingTableRow>(), 0, 0, 0);
        foreach (var seeker in then.Where(seeker => seeker.IsSeekingOn(thenOn)))
        {
            var values = ProfilingFeatures.Row(seeker, thenOn);
            if (Array.Exists(values, double.IsNaN))
                incomplete++;
            else if (!now.TryGetValue(seeker.Id, out var after))
                notFound++;
            else if (hired.Contains(seeker.Id) || after.History.Any(spell => IsBetween(spell.From, thenOn, until)))
                rows.Add(new(seeker.Id, false, values));
            else if (IsBetween(after.ClosedOn, thenOn, until) || IsBetween(after.RegisteredOn, thenOn, until))
                left++;
            else
                rows.Add(new(seeker.Id, true, values));
        }

        return new() { Label = ProfilingFeatures.Label(policy), Rows = rows, Incomplete = incomplete, NotFound = notFound, LeftForUnknownReason = left };
    }

    // After the one day, up to and with the other.
    private static bool IsBetween(DateOnly? day, DateOnly from, DateOnly until) => day > from && day <= until;
}

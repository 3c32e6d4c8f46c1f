using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>Keeps count of every duty from the day it begins: none may come or go without an account.</summary>
internal sealed class DutyBook(DutySchedule schedule)
{
    private readonly Dictionary<SeekerId, Dictionary<DutyKey, Duty>> standing = [];
    private readonly HashSet<DutyKey> met = [];

    internal long Created { get; private set; }

    internal long MetInTime { get; private set; }

    internal long MetLate { get; private set; }

    internal long Ended { get; private set; }

    internal long Standing { get; private set; }

    /// <summary>Reads a ledger anew after the day's entries; whoever had none has the same duties as the day before.</summary>
    internal void Follow(Ledger ledger, DateOnly day, IReadOnlyList<CaseEvent> entries)
    {
        if (!standing.TryGetValue(ledger.Seeker, out var before))
            standing.Add(ledger.Seeker, before = []);
        var now = new Dictionary<DutyKey, Duty>();
        foreach (var (key, duty) in Keyed(schedule.All(ledger, day)))
        {
            if (duty.FulfilledOn is null)
                now.Add(key, duty);
            var isNew = !before.ContainsKey(key) && !met.Contains(key);
            Created += isNew ? 1 : 0;
            if (duty.FulfilledOn is not null && met.Add(key))
                CountMet(duty.Status == DutyStatus.Done);
        }

        foreach (var (key, duty) in before)
        {
            if (now.ContainsKey(key) || met.Contains(key))
                continue;
            // What recurs is asked for anew after each time, so that the one before is gone.
            if ((duty.Rule.Interval is not null || duty.Rule.IsEveryPeriod) && entries.Any(entry => duty.Rule.FulfilledBy.Contains(entry.Kind)))
                CountMet(!(day > duty.Due));
            else
                Ended++;
        }

        Standing += now.Count - before.Count;
        standing[ledger.Seeker] = now;
    }

    /// <summary>What may be done on a day, the most pressing first.</summary>
    internal IEnumerable<Duty> Pressing(DateOnly day) =>
        standing.Values.SelectMany(static duties => duties.Values)
            .Where(duty => !(duty.NotBefore > day))
            .OrderBy(static duty => duty.Due ?? duty.NotBefore ?? DateOnly.MaxValue)
            .ThenBy(static duty => duty.Subject)
            .ThenBy(static duty => duty.Rule.Id, StringComparer.Ordinal)
            .ThenBy(static duty => duty.From)
            .ThenBy(static duty => duty.Posting);

    internal long OverdueOn(DateOnly day) => standing.Values.Sum(duties => duties.Values.LongCount(duty => day > duty.Due));

    /// <summary>Works every duty out from the beginning and compares.</summary>
    /// <exception cref="InvalidOperationException">The book and the ledgers disagree, or the counts do not add up: a fault of this program.</exception>
    internal void Verify(IReadOnlyList<Ledger> ledgers, DateOnly day)
    {
        var outstanding = ledgers.SelectMany(ledger => Keyed(schedule.Outstanding([ledger], day))).Select(static pair => pair.Key).ToHashSet();
        var kept = standing.Values.SelectMany(static duties => duties.Keys).ToHashSet();
        if (!outstanding.SetEquals(kept))
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"On {day:yyyy-MM-dd} the ledgers ask for {outstanding.Count} duties and the book holds {kept.Count}; of the first {outstanding.Except(kept).Count()} are not in the book."));
        }

        if (Created != MetInTime + MetLate + Ended + Standing)
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"On {day:yyyy-MM-dd} {Created} duties were created, but {MetInTime} + {MetLate} met, {Ended} ended and {Standing} standing are {MetInTime + MetLate + Ended + Standing}."));
        }
    }

    private void CountMet(bool inTime)
    {
        MetInTime += inTime ? 1 : 0;
        MetLate += inTime ? 0 : 1;
    }

    // Two entries of one day may each start the same duty: they are told apart by their place.
    private static IEnumerable<KeyValuePair<DutyKey, Duty>> Keyed(IEnumerable<Duty> duties)
    {
        var seen = new Dictionary<DutyKey, int>();
        foreach (var duty in duties)
        {
            var first = new DutyKey(new(duty.Subject.Id), duty.Rule.Id, duty.From, duty.Posting, 0);
            var place = seen.GetValueOrDefault(first);
            seen[first] = place + 1;
            yield return new(first with { Place = place }, duty);
        }
    }
}

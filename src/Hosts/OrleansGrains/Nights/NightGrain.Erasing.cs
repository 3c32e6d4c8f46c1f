using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <content>Who was erased while the folder of nights could not be reached.</content>
internal sealed partial class NightGrain
{
    // The row of the district's log stands behind it: no person does, neither in Orleans' tables nor in its logs.
    private const string Erased = "jiuye.erased.";
    private const int Page = 1_000;

    // An erasure may be under way for a while after its reminder was made; nobody waits so long for the store.
    private static readonly TimeSpan LongestErasure = TimeSpan.FromHours(1);

    private readonly Dictionary<string, long> entered = new(StringComparer.Ordinal);

    public async Task FollowAsync(long row)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Erased}{row}");
        await this.RegisterOrUpdateReminder(name, options.Value.NightCheck, options.Value.NightCheck);
    }

    public async Task<bool> IsFollowedAsync(SeekerId person)
    {
        var rows = (await this.GetReminders()).Select(static reminder => reminder.ReminderName).Where(static name => name.StartsWith(Erased, StringComparison.Ordinal)).Select(RowOf).ToList();
        try
        {
            return rows.Count > 0 && (await ErasedAfterAsync(rows.Min())).Any(row => row.Person == person);
        }
        catch (LogTrimmedException)
        {
            return false;
        }
    }

    // Comes again and again; what is written down is entered once by an activation, and once more by the next, which does no harm.
    private async Task EnterAsync(string reminder, TickStatus status)
    {
        if (eraser.Work is not { } work)
            return;
        try
        {
            foreach (var (person, row) in await ErasedAfterAsync(Math.Max(RowOf(reminder), entered.GetValueOrDefault(reminder))))
            {
                if (await Task.Run(() => work.Book.TryEnter(person, District)) is { } problem)
                {
                    GrainLog.NightsNotReached(log, $"{District}", problem);
                    return;
                }

                entered[reminder] = row;
            }
        }
        catch (LogTrimmedException problem)
        {
            // No later look finds them either.
            GrainLog.ErasedNotFound(log, $"{District}", RowOf(reminder), problem.Message);
            await EndAsync(reminder);
            return;
        }
        catch (StoreException problem)
        {
            GrainLog.NightsNotReached(log, $"{District}", problem.Message);
            return;
        }

        if (status.CurrentTickTime - status.FirstTickTime >= LongestErasure)
            await EndAsync(reminder);
    }

    private async Task EndAsync(string name)
    {
        if (await this.GetReminder(name) is { } reminder)
            await this.UnregisterReminder(reminder);
        entered.Remove(name);
    }

    private async Task<List<(SeekerId Person, long Row)>> ErasedAfterAsync(long after)
    {
        var erased = new List<(SeekerId Person, long Row)>();
        while (await store.ReadChangesAsync(District, after, Page) is { Count: > 0 } rows)
        {
            erased.AddRange(rows.Where(static row => row.IsErasure).Select(static row => (new SeekerId(row.Key.Id), row.Sequence)));
            after = rows[^1].Sequence;
        }

        return erased;
    }

    private static long RowOf(string reminder) => long.Parse(reminder.AsSpan(Erased.Length), NumberStyles.None, CultureInfo.InvariantCulture);
}

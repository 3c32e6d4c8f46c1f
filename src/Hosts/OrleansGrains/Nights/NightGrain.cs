using Jiuye.Vocabulary;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Concurrency;

namespace Jiuye.OrleansGrains;

/// <summary>Makes the nights of a district when a reminder finds one due.</summary>
/// <remarks>
/// A night is claimed by a lease in the store, as by every other node: two activations, or a node that is no silo, make it once. The reminder comes again and again, so that a night that was put
/// back, or whose silo died, goes on at the next one.
/// </remarks>
[GrainType("jiuye.nights")]
[Reentrant]
internal sealed partial class NightGrain(
    IRecordStore store,
    ILeaseTable leases,
    NightBook book,
    Policy policy,
    GrainDoor door,
    NightEraser eraser,
    IOptions<JiuyeSiloOptions> options,
    TimeProvider clock,
    ILogger<NightGrain> log) : Grain, INightGrain, INightNeighbour, IErasedNights, IRemindable, IProgress<NightEvent>, IDisposable
{
    internal const string Reminder = "jiuye.night";

    private readonly CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;

    private DistrictCode District => JiuyeGrains.DistrictOf(this.GetPrimaryKeyLong());

    private JiuyeNightlyOptions Nightly => options.Value.Nightly ?? throw new DistrictFaultException(DistrictFault.Question, "This silo makes no nights: its options name no folder of results.");

    public async Task ScheduleAsync()
    {
        if (await this.GetReminder(Reminder) is null)
            await this.RegisterOrUpdateReminder(Reminder, TimeSpan.Zero, options.Value.NightCheck);
    }

    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        if (reminderName.StartsWith(Erased, StringComparison.Ordinal))
        {
            await EnterAsync(reminderName, status);
            return;
        }

        if (options.Value.Nightly is not { } nightly)
            return;
        // For as long as a night is under way the grain stays where it is.
        if (!running.IsCompleted)
            DelayDeactivation(2 * options.Value.NightCheck);
        var now = clock.GetUtcNow();
        var (date, begins) = nightly.Last(now);
        if (now - begins > nightly.CatchUp)
            return;
        try
        {
            if (!(await book.FindAsync(District, date)).IsSettled)
                Begin(date);
        }
        catch (StoreException problem)
        {
            GrainLog.NightNotLookedAt(log, $"{District}", date, problem.Message);
        }
    }

    public async Task<NightStanding> FindAsync(DateOnly date)
    {
        door.Demand(GrainScope.Operate, District);
        try
        {
            var night = await book.FindAsync(District, date);
            return new(District, date, night.State, night.Attempts, night.Node, night.Reason);
        }
        catch (StoreException problem)
        {
            throw DistrictFaultException.Of(problem);
        }
    }

    public Task BeginAsync(DateOnly date)
    {
        door.Demand(GrainScope.Operate, District);
        _ = Nightly;
        Begin(date);
        return Task.CompletedTask;
    }

    public Task<DateOnly?> LastDayAsync() => Task.Run(() => DistrictNight.LastDay(Nightly.Results, District));

    public async Task<NightCounts> CountsAsync(DateOnly day)
    {
        var night = await Task.Run(() => DistrictNight.Read(Nightly.Results, District, day));
        return new(night.District, night.Partials?.ToArray(), night.Missing);
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await stop.CancelAsync();
        // What is under way is put back, and told of already.
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
    }

    public void Dispose() => stop.Dispose();

    public void Report(NightEvent value) => GrainLog.Of(log, value);

    private void Begin(DateOnly date)
    {
        if (!running.IsCompleted)
            return;
        DelayDeactivation(2 * options.Value.NightCheck);
        var (district, nightly) = (District, Nightly);
        running = Task.Run(() => MakeAsync(district, nightly, date));
    }

    private async Task MakeAsync(DistrictCode district, JiuyeNightlyOptions nightly, DateOnly date)
    {
        try
        {
            await new NightShift(store, leases, nightly.Under(policy), clock).RunAsync([district], date, date, this, null, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Put back; the next reminder finds the grain elsewhere.
        }
        catch (Exception problem)
        {
            // A full disk, a store that is away, a defect: nobody waits for this, so it is told here, and the next reminder tries again. A defect's message might name a person.
            GrainLog.NightCannotGoOn(log, $"{district}", date, problem is IOException ? problem.Message : $"{problem.GetType()}{Environment.NewLine}{problem.StackTrace}");
        }
    }
}

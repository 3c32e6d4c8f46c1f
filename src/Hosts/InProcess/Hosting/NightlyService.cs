using Jiuye.Vocabulary;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Jiuye;

/// <summary>Makes the nights by the schedule for as long as the host runs.</summary>
internal sealed class NightlyService(
    IOptions<JiuyeOptions> options,
    IRecordStore store,
    ILeaseTable leases,
    Policy policy,
    TimeProvider clock,
    JiuyeInstruments instruments,
    ILogger<NightlyService> log) : BackgroundService, IProgress<NightEvent>
{
    // A clock that is set, or a machine that slept, is noticed within this time.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private DateOnly? made;

    public void Report(NightEvent value)
    {
        instruments.Report(value);
        JiuyeLog.Of(log, value);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Nightly is not { } nightly)
            return;
        JiuyeLog.Next(log, nightly.Next(clock.GetUtcNow()).Begins);
        var isRemembered = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            isRemembered = isRemembered || await RememberAsync(stoppingToken).ConfigureAwait(false);
            var now = clock.GetUtcNow();
            var (date, begins) = nightly.Last(now);
            if (date != made && now - begins <= nightly.CatchUp && await MakeAsync(nightly, date, stoppingToken).ConfigureAwait(false))
            {
                made = date;
                JiuyeLog.Next(log, nightly.Next(clock.GetUtcNow()).Begins);
            }

            var left = nightly.Next(clock.GetUtcNow()).Begins - clock.GetUtcNow();
            await Task.Delay(left < LongestWait ? left : LongestWait, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>True where every district's night is done or set aside; false where it is to be tried again.</summary>
    private async Task<bool> MakeAsync(JiuyeNightlyOptions nightly, DateOnly date, CancellationToken cancellation)
    {
        try
        {
            var shift = new NightShift(store, leases, nightly.Under(policy), clock);
            var districts = options.Value.DistrictCodes is { Length: > 0 } named ? named : await store.DistrictsAsync(cancellation).ConfigureAwait(false);
            var outcome = await shift.RunAsync(districts, date, date, this, null, cancellation).ConfigureAwait(false);
            JiuyeLog.Ended(log, date, outcome.Nights.Count, outcome.Done, outcome.SetAside.Count);
            return true;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            JiuyeLog.Stopped(log, date);
            return false;
        }
        catch (IOException problem)
        {
            // A full disk or a store that is away: tried again until it is too late for this night.
            JiuyeLog.CannotGoOn(log, date, problem.Message, problem);
            return false;
        }
    }

    /// <summary>Reads from the store which nights were in place before this node started; false where it is to be tried again.</summary>
    private async Task<bool> RememberAsync(CancellationToken cancellation)
    {
        try
        {
            var book = new NightBook(store);
            foreach (var district in options.Value.DistrictCodes is { Length: > 0 } named ? named : await store.DistrictsAsync(cancellation).ConfigureAwait(false))
            {
                var nights = await book.OfAsync(district, cancellation).ConfigureAwait(false);
                // The newest alone: a collector that looks in between must not see older ones go by.
                if (nights.Where(static night => night.State == NightState.Done).MaxBy(static night => night.Date) is { } newest)
                    instruments.Done(district, newest.Date);
            }

            return true;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
        catch (StoreException problem)
        {
            JiuyeLog.NotRemembered(log, problem.Message);
            return false;
        }
    }
}

namespace Jiuye;

/// <summary>Keeps a lease while a night is made, and calls the work off once it is lost.</summary>
internal sealed class NightHeartbeat : IAsyncDisposable
{
    private readonly CancellationTokenSource stop;
    private readonly CancellationTokenSource lost;
    private readonly Task beating;

    private NightHeartbeat(ILeaseTable leases, Lease lease, TimeSpan time, TimeProvider clock, Action told, CancellationToken cancellation)
    {
        stop = new();
        lost = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        beating = BeatAsync(leases, lease, time, clock, told);
    }

    /// <summary>Says that the lease is lost, or that the caller gives up.</summary>
    internal CancellationToken Token => lost.Token;

    /// <summary>True once the lease is lost.</summary>
    internal bool IsLost { get; private set; }

    /// <param name="leases">Where the lease is kept.</param>
    /// <param name="lease">The lease.</param>
    /// <param name="time">For how long it is kept each time.</param>
    /// <param name="clock">Paces the renewals.</param>
    /// <param name="told">Told each time that the store did not answer a renewal.</param>
    /// <param name="cancellation">The caller gives up.</param>
    internal static NightHeartbeat Start(ILeaseTable leases, Lease lease, TimeSpan time, TimeProvider clock, Action told, CancellationToken cancellation) =>
        new(leases, lease, time, clock, told, cancellation);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await beating.ConfigureAwait(false);
        stop.Dispose();
        lost.Dispose();
    }

    private async Task BeatAsync(ILeaseTable leases, Lease lease, TimeSpan time, TimeProvider clock, Action told)
    {
        var last = clock.GetTimestamp();
        while (!IsLost)
        {
            await Task.Delay(time / 3, clock, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stop.IsCancellationRequested)
                return;
            try
            {
                await leases.RenewAsync(lease, time, stop.Token).ConfigureAwait(false);
                last = clock.GetTimestamp();
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (LeaseLostException)
            {
                IsLost = true;
            }
            catch (StoreException)
            {
                // The store may answer again before the lease runs out; by then the work is another's.
                IsLost = clock.GetElapsedTime(last) > time;
                told();
            }
        }

        await lost.CancelAsync().ConfigureAwait(false);
    }
}

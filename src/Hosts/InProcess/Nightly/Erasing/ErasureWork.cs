namespace Jiuye;

/// <summary>Erases persons out of store and finished nights for as long as a program runs: round after round until nothing that was asked for is left to do, also what another process left.</summary>
/// <remarks>Safe for any number of threads, and of processes that share store and folder.</remarks>
public sealed class ErasureWork : IDisposable
{
    // How soon another node's or a dead process's work is seen, and a night in the making is looked at again.
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromSeconds(10);

    private readonly ErasureBook book;
    private readonly TimeProvider clock;
    private readonly Action<ErasureRound> told;
    private readonly SemaphoreSlim asked = new(0, 1);
    private readonly Lock gate = new();
    private TaskCompletionSource next = New();

    /// <summary>Creates the work; <see cref="RunAsync"/> does it.</summary>
    /// <param name="book">What stands written down.</param>
    /// <param name="clock">Paces the rounds.</param>
    /// <param name="told">Told of every round that took somebody out of a file or met a problem that the round before did not; its problems are those that are new.</param>
    public ErasureWork(ErasureBook book, TimeProvider clock, Action<ErasureRound> told)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(told);
        (this.book, this.clock, this.told) = (book, clock, told);
    }

    /// <summary>How the last round ended.</summary>
    public ErasureRound Round { get; private set; } = new(0, 0, []);

    /// <summary>What stands written down.</summary>
    public ErasureBook Book => book;

    /// <summary>Waits until a round has ended that began after this was called.</summary>
    /// <param name="cancellation">Waits no longer; the round goes on.</param>
    public Task RoundAsync(CancellationToken cancellation)
    {
        Task ended;
        lock (gate)
        {
            ended = next.Task;
            if (asked.CurrentCount == 0)
                asked.Release();
        }

        return ended.WaitAsync(cancellation);
    }

    /// <summary>Works until it is stopped; to be called once.</summary>
    /// <param name="stopping">Stops between two files; whoever looks next goes on.</param>
    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            TaskCompletionSource ending;
            lock (gate)
                (ending, next) = (next, New());
            await WorkAsync(stopping).ConfigureAwait(false);
            ending.SetResult();
            using var pause = new CancellationTokenSource(BetweenRounds, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, pause.Token);
            await asked.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => asked.Dispose();

    // Continuations of callers don't run in the worker.
    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task WorkAsync(CancellationToken stopping)
    {
        var before = Round.Problems;
        try
        {
            Round = await book.WorkAsync(stopping).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return;
        }
        catch (Exception problem) when (problem is StoreException or IOException or UnauthorizedAccessException)
        {
            Round = Round with { Files = 0, Problems = [problem.Message] };
        }

        // Each problem is told once, not every ten seconds.
        if (Round with { Problems = [.. Round.Problems.Except(before)] } is { } news && (news.Files > 0 || news.Problems.Count > 0))
            told(news);
    }
}

using System.Data.Common;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <content>Connections and transactions, and what each database does in its own way.</content>
public abstract partial class RelationalRecordStore
{
    /// <summary>The database's moment in milliseconds, as an expression; its parameters are in <see cref="Clock"/>.</summary>
    internal abstract string Now { get; }

    internal abstract (string Name, object? Value)[] Clock { get; }

    /// <summary>What is appended to a query whose row must stay as it is until the commit.</summary>
    internal abstract string Holding { get; }

    /// <summary>A connection of this store.</summary>
    internal abstract Task<SqlSession> OpenAsync(CancellationToken cancellation);

    /// <summary>Says what went wrong and what to do.</summary>
    internal abstract StoreException Told(DbException cause);

    /// <summary>Takes what was erased out of the database's own files as far as it can.</summary>
    /// <param name="districts">Where it was erased.</param>
    /// <param name="cancellation">Gives up; the erasure itself stands.</param>
    internal abstract Task ForgetAsync(IReadOnlyCollection<DistrictCode> districts, CancellationToken cancellation);

    /// <summary>Does a piece of work; a database that may be lost on the way does it again. What fails for good is told in words.</summary>
    internal virtual async Task<T> PersistAsync<T>(Func<StoreTurn, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            return await work(new(0)).ConfigureAwait(false);
        }
        catch (DbException cause)
        {
            throw Told(cause);
        }
    }

    /// <summary>Whether a commit that failed so was undone for certain.</summary>
    internal virtual bool IsUndone(DbException cause) => true;

    /// <summary>Makes room for a district that may be new, before its first write.</summary>
    internal virtual Task PrepareAsync(DistrictCode district, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Lets the transaction take as long as looking after a whole district takes.</summary>
    internal virtual Task LengthenAsync(SqlSession sql, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>By district the receipt of a turn whose commit was sent and never answered; empty where it was not committed. Whoever asks holds the district's row, so that nothing is under way.</summary>
    internal virtual Task<IReadOnlyDictionary<DistrictCode, WriteReceipt>> CommittedAsync(SqlSession sql, StoreTurn turn, CancellationToken cancellation) =>
        throw new NotSupportedException("This store is never left in doubt.");

    /// <summary>Notes within the transaction what a turn did to a district, for <see cref="CommittedAsync"/>.</summary>
    internal virtual Task NoteAsync(SqlSession sql, StoreTurn turn, DistrictCode district, WriteReceipt receipt, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Lets go of notes that nobody can be in doubt about any more.</summary>
    internal virtual Task TrimNotesAsync(SqlSession sql, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Works with a connection; what fails is left for <see cref="PersistAsync"/>.</summary>
    private protected Task<T> InSessionAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellation) => PersistAsync(_ => WithAsync(work, cancellation), cancellation);

    private Task<T> ReadAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellation) => InSessionAsync(
        async sql =>
        {
            await sql.BeginReadAsync(cancellation).ConfigureAwait(false);
            return await work(sql).ConfigureAwait(false);
        },
        cancellation);

    private protected Task<T> InTransactionAsync<T>(Func<SqlSession, StoreTurn, Task<(T Result, bool Keep)>> work, CancellationToken cancellation) => PersistAsync(
        turn => WithAsync(
            async sql =>
            {
                await sql.BeginWriteAsync(cancellation).ConfigureAwait(false);
                var (result, keep) = await work(sql, turn).ConfigureAwait(false);
                if (keep)
                {
                    // The last moment to give up: a commit that is interrupted may have happened all the same.
                    cancellation.ThrowIfCancellationRequested();
                    await CommitAsync(sql, turn).ConfigureAwait(false);
                }

                turn.IsInDoubt = false;
                return result;
            },
            cancellation),
        cancellation);

    private async Task CommitAsync(SqlSession sql, StoreTurn turn)
    {
        var wasInDoubt = turn.IsInDoubt;
        turn.IsInDoubt = true;
        try
        {
            await sql.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (DbException cause) when (IsUndone(cause))
        {
            turn.IsInDoubt = wasInDoubt;
            throw;
        }
    }

    private protected async Task<T> WithAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellation)
    {
        var sql = await OpenAsync(cancellation).ConfigureAwait(false);
        await using var held = sql.ConfigureAwait(false);
        return await work(sql).ConfigureAwait(false);
    }
}

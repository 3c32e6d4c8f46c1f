using System.Data.Common;
using Jiuye.Vocabulary;
using Npgsql;

namespace Jiuye;

/// <content>Trying again where the database was lost, without writing twice.</content>
/// <remarks>
/// Each change writes a row that says which change of which writer it is, in its own transaction. Transaction numbers would not do: a server that crashed or a standby that took over may use
/// one again that it never saw committed (pg_xact_status), and would then vouch for somebody else's work.
/// </remarks>
public sealed partial class PostgreSqlRecordStore
{
    // A lost connection is back at once, a restarted server in a second or two.
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    // Far longer than any writer that is still alive asks for its own receipts; those that are older are of writers that are gone.
    private static readonly TimeSpan LongestDoubt = TimeSpan.FromDays(2);

    internal override async Task<T> PersistAsync<T>(Func<StoreTurn, Task<T>> work, CancellationToken cancellation)
    {
        var turn = turns.Begin();
        try
        {
            var began = clock.GetTimestamp();
            for (var pause = FirstPause; ; pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks)))
            {
                try
                {
                    return await work(turn).ConfigureAwait(false);
                }
                catch (DbException cause)
                {
                    // Once more in any case: a process that slept, or whose first attempt took all the time, finds out at least what came of it.
                    var isOver = pause > FirstPause ? clock.GetElapsedTime(began) + pause > options.RetryFor : options.RetryFor == TimeSpan.Zero;
                    if (isOver || !PostgreSqlFault.IsPassing(cause))
                        throw turn.IsInDoubt ? InDoubt(cause) : Told(cause);
                    // Connections that lie in the pool were lost with this one.
                    if (cause is not PostgresException)
                        source.Clear();
                }

                await Task.Delay(pause, clock, cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException cause) when (turn.IsInDoubt)
        {
            throw InDoubt(cause);
        }
        finally
        {
            turns.End(turn);
        }
    }

    internal override bool IsUndone(DbException cause) => PostgreSqlFault.IsUndone(cause);

    internal override async Task<IReadOnlyDictionary<DistrictCode, WriteReceipt>> CommittedAsync(SqlSession sql, StoreTurn turn, CancellationToken cancellation) =>
        (await sql.ListAsync(
            "SELECT district, first_sequence, last_sequence FROM receipt WHERE writer = @writer AND number = @number",
            [("writer", writer), ("number", turn.Number)],
            static row => (District: DistrictCode.FromNumber(row.GetInt32(0)), Receipt: new WriteReceipt(row.GetInt64(1), row.GetInt64(2))),
            cancellation).ConfigureAwait(false)).ToDictionary(static each => each.District, static each => each.Receipt);

    // Those that were answered go with the next write of the district, so that a writer leaves one row a district behind.
    internal override Task NoteAsync(SqlSession sql, StoreTurn turn, DistrictCode district, WriteReceipt receipt, CancellationToken cancellation) => sql.RunAsync(
        $"""
        WITH answered AS (DELETE FROM receipt WHERE writer = @writer AND district = @district AND number < @oldest)
        INSERT INTO receipt (writer, district, number, first_sequence, last_sequence, written_at) VALUES (@writer, @district, @number, @first, @last, {Now})
        """,
        [("writer", writer), ("district", district.Number), ("oldest", turns.Oldest), ("number", turn.Number), ("first", receipt.First), ("last", receipt.Last)],
        cancellation);

    internal override Task TrimNotesAsync(SqlSession sql, CancellationToken cancellation) =>
        sql.RunAsync($"DELETE FROM receipt WHERE written_at < {Now} - @age", [("age", (long)(options.RetryFor + LongestDoubt).TotalMilliseconds)], cancellation);

    private WriteInDoubtException InDoubt(Exception cause) => new(
        $"The database at {Shown} was lost while it committed, and could not be asked again: it is not known whether this request was written. Send it again under its request name, which is written once; without a name, look before you do.",
        cause);

    /// <summary>The changes that are under way in this store object.</summary>
    private sealed class OpenTurns
    {
        private readonly Lock gate = new();
        private readonly SortedSet<long> open = [];
        private long last;

        /// <summary>The number of the earliest that is not answered yet.</summary>
        internal long Oldest
        {
            get
            {
                lock (gate)
                    return open.Min;
            }
        }

        internal StoreTurn Begin()
        {
            lock (gate)
            {
                open.Add(++last);
                return new(last);
            }
        }

        internal void End(StoreTurn turn)
        {
            lock (gate)
                open.Remove(turn.Number);
        }
    }
}

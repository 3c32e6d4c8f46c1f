using System.Data.Common;
using Npgsql;

namespace Jiuye;

/// <summary>What PostgreSQL's error codes mean for a store (postgresql.org/docs/current/errcodes-appendix.html), in words.</summary>
internal static class PostgreSqlFault
{
    // Npgsql has no other mark for it (NpgsqlMultiHostDataSource).
    private const string NoSuitableHost = "No suitable host was found.";

    /// <summary>Whether the same work may go well a little later: the database was lost, is starting, is a standby, or let one of two transactions go that waited for each other.</summary>
    internal static bool IsPassing(DbException cause) => cause switch
    {
        PostgresException told => told.SqlState is "57P01" or "57P02" or "57P03" or "25P03" or "25006" or "40001" or "40P01" or "53300" || told.SqlState.StartsWith("08", StringComparison.Ordinal),
        // Of several hosts: none answers, or none takes writes yet.
        NpgsqlException { InnerException: AggregateException many } => many.InnerExceptions.OfType<DbException>().Any(IsPassing) || many.InnerExceptions.Any(static each => each is IOException or TimeoutException),
        NpgsqlException { InnerException: null, IsTransient: false } none => none.Message == NoSuitableHost,
        NpgsqlException lost => lost.IsTransient,
        _ => false,
    };

    /// <summary>Whether the database itself said that the work was undone, so that nothing is in doubt. A FATAL or PANIC may come between the commit and its answer.</summary>
    internal static bool IsUndone(DbException cause) => cause is PostgresException { InvariantSeverity: "ERROR" };

    internal static StoreException Told(DbException cause, string shown) => IsFull(cause) ? new StoreFullException(Words(cause, shown), cause) : new StoreException(Words(cause, shown), cause);

    private static bool IsFull(DbException cause) => cause is PostgresException { SqlState: "53100" };

    private static string Words(DbException cause, string shown) => (cause as PostgresException)?.SqlState switch
    {
        null when IsPassing(cause) => $"The database at {shown} cannot be reached: {Innermost(cause)} Nothing of this request was written. Look whether it runs and can be reached from here; then send it again.",
        null => $"The database at {shown}: {cause.Message}",
        "57P01" or "57P02" or "57P03" => $"The database at {shown} is stopping or starting: nothing of this request was written. Send it again when it runs.",
        "25P03" => $"The database at {shown} ended a transaction in which this process was silent for too long (it stood still, or the machine is overloaded): nothing was written. Send it again.",
        "25006" => $"The database at {shown} only reads: it is a standby. Name the primary; several hosts with commas between them are tried in turn.",
        "53100" => $"The disk of the database at {shown} is full: nothing of this request was written. Free space there and send it again.",
        "53300" => $"The database at {shown} has no connection left (max_connections): nothing was written. Raise the limit, or let fewer processes connect.",
        "55P03" => $"Another writer held the district at {shown} for too long: nothing of this request was written. Send it again.",
        "57014" => $"The database at {shown} took longer than is allowed: nothing of this request was written. Look what keeps it busy (pg_stat_activity); then send it again.",
        "40001" or "40P01" => $"Other writers stood in the way at {shown} time after time: nothing of this request was written. Send it again.",
        "28P01" or "28000" => $"The database at {shown} refuses this user or password. The password comes from the address, PGPASSWORD or ~/.pgpass.",
        "3D000" => $"There is no such database at {shown}. Make it: createdb, or CREATE DATABASE.",
        "42501" => $"The database at {shown} does not allow this user to do that ({((PostgresException)cause).MessageText}). The user must own the schema.",
        "XX001" or "XX002" => $"The database at {shown} is damaged ({((PostgresException)cause).MessageText}). Restore the last backup.",
        var code => $"The database at {shown}: {((PostgresException)cause).MessageText} (SQLSTATE {code}).",
    };

    private static string Innermost(Exception cause)
    {
        while (cause.InnerException is { } inner)
            cause = inner;
        return cause.Message.TrimEnd('.') + ".";
    }
}

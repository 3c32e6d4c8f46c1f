using System.Data.Common;
using System.Runtime.CompilerServices;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>One connection with at most one transaction; what is not committed is undone when it is let go.</summary>
internal sealed class SqlSession(DbConnection connection, Func<DbConnection, bool, CancellationToken, ValueTask<DbTransaction>> begin, Action? release = null) : IAsyncDisposable
{
    private DbTransaction? transaction;

    internal DbConnection Connection => connection;

    /// <summary>How long a command may take, in whole seconds; null for what the connection says.</summary>
    internal int? Patience { get; set; }

    internal DbTransaction? Transaction => transaction;

    internal async Task BeginWriteAsync(CancellationToken cancellation) => transaction = await begin(connection, true, cancellation).ConfigureAwait(false);

    internal async Task BeginReadAsync(CancellationToken cancellation) => transaction = await begin(connection, false, cancellation).ConfigureAwait(false);

    internal async Task CommitAsync(CancellationToken cancellation)
    {
        await transaction!.CommitAsync(cancellation).ConfigureAwait(false);
        await transaction.DisposeAsync().ConfigureAwait(false);
        transaction = null;
    }

    internal async Task<int> RunAsync(string text, (string Name, object? Value)[] values, CancellationToken cancellation)
    {
        using var command = Command(text, values);
        return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    internal async Task<long?> NumberAsync(string text, (string Name, object? Value)[] values, CancellationToken cancellation)
    {
        using var command = Command(text, values);
        return await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is { } value and not DBNull
            ? Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Every row of a query.</summary>
    internal async Task<List<T>> ListAsync<T>(string text, (string Name, object? Value)[] values, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        using var command = Command(text, values);
        using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            rows.Add(read(reader));
        return rows;
    }

    internal Task<List<long>> NumbersAsync(string text, (string Name, object? Value)[] values, CancellationToken cancellation) =>
        ListAsync(text, values, static row => row.GetInt64(0), cancellation);

    /// <summary>Rows of the change log from a query of its six columns.</summary>
    internal async IAsyncEnumerable<StoredChange> ChangesAsync(string text, (string Name, object? Value)[] values, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var command = Command(text, values);
        using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            var person = reader.IsDBNull(3) ? (SeekerId?)null : new SeekerId(reader.GetString(3));
            // Written out: a null array would become an empty body.
            var body = reader.IsDBNull(4) ? (ReadOnlyMemory<byte>?)null : new ReadOnlyMemory<byte>(reader.GetFieldValue<byte[]>(4));
            yield return new(reader.GetInt64(0), new((RecordKind)reader.GetInt32(1), reader.GetString(2), person), body, reader.GetInt32(5) != 0);
        }
    }

    internal SqlStatement Prepare(string text, params string[] parameters) => new(Command(text, [.. parameters.Select(static name => (name, (object?)null))]));

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (transaction is not null)
                await transaction.DisposeAsync().ConfigureAwait(false);
            await connection.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            release?.Invoke();
        }
    }

    private DbCommand Command(string text, (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
        // Every text is this project's own; what comes from outside is a parameter.
#pragma warning disable CA2100
        command.CommandText = text;
#pragma warning restore CA2100
        command.Transaction = transaction;
        if (Patience is { } seconds)
            command.CommandTimeout = seconds;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@" + name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}

using System.Data.Common;

namespace Jiuye;

/// <summary>A statement that is run many times with other values.</summary>
internal sealed class SqlStatement(DbCommand command) : IDisposable
{
    internal Task<int> RunAsync(CancellationToken cancellation, params ReadOnlySpan<object?> values)
    {
        Set(values);
        return command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>The first value of the first row; null where there is no row.</summary>
    internal Task<byte[]?> BytesAsync(CancellationToken cancellation, params ReadOnlySpan<object?> values)
    {
        Set(values);
        return ScalarAsync();

        async Task<byte[]?> ScalarAsync() => await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false) as byte[];
    }

    public void Dispose() => command.Dispose();

    private void Set(ReadOnlySpan<object?> values)
    {
        for (var at = 0; at < values.Length; at++)
            command.Parameters[at].Value = values[at] ?? DBNull.Value;
    }
}

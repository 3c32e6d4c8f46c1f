using System.Data.Common;

namespace Jiuye;

/// <summary>A statement that is run many times with other values.</summary>
internal sealed class SqlStatement(DbCommand command) : IDisposable
{
    internal Task<int> RunAsync(CancellationToken cancellation, params ReadOnlySpan<object?> values)
    {
        for (var at = 0; at < values.Length; at++)
            command.Parameters[at].Value = values[at] ?? DBNull.Value;
        return command.ExecuteNonQueryAsync(cancellation);
    }

    public void Dispose() => command.Dispose();
}

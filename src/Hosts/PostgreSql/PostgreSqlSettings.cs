using System.Globalization;
using Npgsql;

namespace Jiuye;

/// <summary>What a store asks of every connection, beside what the operator's address says.</summary>
internal static class PostgreSqlSettings
{
    // A process that stands still in the middle of a write of many rows holds its district: long enough for a pause of a collector or a disk, short enough for whoever waits.
    internal static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(10);

    // Later than the server's own limits, which name the cause.
    private const int SecondsLater = 5;

    private const int SecondsToConnect = 5;

    internal static NpgsqlConnectionStringBuilder Of(NpgsqlConnectionStringBuilder said, PostgreSqlOptions options)
    {
        var settings = new NpgsqlConnectionStringBuilder(said.ConnectionString)
        {
            SearchPath = options.Schema,
            CommandTimeout = Seconds(options.Patience),
            // Dead machines and cut cables are noticed in some ten seconds, on both sides.
            TcpKeepAlive = true,
            TcpKeepAliveTime = 5,
            TcpKeepAliveInterval = 2,
            // Every setting that is changed is changed for one transaction.
            NoResetOnClose = true,
            Enlist = false,
            IncludeErrorDetail = false,
            PersistSecurityInfo = false,
            Options = $"{said.Options} {Server(options)}".Trim(),
        };
        if (!said.ShouldSerialize("Timeout"))
            settings.Timeout = SecondsToConnect;
        if (!said.ShouldSerialize("Application Name"))
            settings.ApplicationName = "jiuye";
        // Of several hosts the one that takes writes.
        if (settings.Host!.Contains(',', StringComparison.Ordinal) && !said.ShouldSerialize("Target Session Attributes"))
            settings.TargetSessionAttributes = "primary";
        return settings;
    }

    /// <summary>The client's limit for a command that the server ends after a time.</summary>
    internal static int Seconds(TimeSpan patience) => checked((int)Math.Ceiling(patience.TotalSeconds)) + SecondsLater;

    private static string Server(PostgreSqlOptions options) => string.Join(' ', new (string Name, long Milliseconds)[]
    {
        ("statement_timeout", (long)options.Patience.TotalMilliseconds),
        // Sooner than the statement's, so that waiting for another writer is told from a slow disk.
        ("lock_timeout", (long)options.Patience.TotalMilliseconds * 4 / 5),
        ("idle_in_transaction_session_timeout", (long)options.LongestSilence.TotalMilliseconds),
        ("tcp_keepalives_idle", 5),
        ("tcp_keepalives_interval", 2),
        ("tcp_keepalives_count", 3),
        ("tcp_user_timeout", (long)LongestSilence.TotalMilliseconds),
    }.Select(static each => string.Create(CultureInfo.InvariantCulture, $"-c {each.Name}={each.Milliseconds}")));
}

using System.Globalization;
using Npgsql;

namespace Jiuye;

/// <summary>What a store asks of every connection, beside what the operator's address says.</summary>
internal static class PostgreSqlSettings
{
    // What was sent and is not acknowledged by the other machine for so long is given up.
    private static readonly TimeSpan LongestUnacknowledged = TimeSpan.FromSeconds(10);

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

    private static string Server(PostgreSqlOptions options) => string.Join(' ', new (string Name, string Value)[]
    {
        ("statement_timeout", Milliseconds(options.Patience)),
        // Sooner than the statement's, so that waiting for another writer is told from a slow disk.
        ("lock_timeout", Milliseconds(options.Patience * 0.8)),
        ("idle_in_transaction_session_timeout", Milliseconds(options.LongestSilence)),
        ("tcp_keepalives_idle", "5"),
        ("tcp_keepalives_interval", "2"),
        ("tcp_keepalives_count", "3"),
        ("tcp_user_timeout", Milliseconds(LongestUnacknowledged)),
        // The planner takes a temporary table for larger than it is and compiles at length what runs for 8 ms: 68 ms a batch of 2,000 rows with it.
        ("jit", "off"),
    }.Select(static each => $"-c {each.Name}={each.Value}"));

    private static string Milliseconds(TimeSpan time) => ((long)time.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
}

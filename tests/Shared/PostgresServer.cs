using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Jiuye.Tests;

/// <summary>A PostgreSQL of the tests' own: made in a temporary folder, on a free port, gone with the process that asked for it.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>What no message may repeat.</summary>
    public const string Password = "sesame-never-shown";

    // A shell holds the server, so that it stops and the folder goes even where the tests are killed: its input ends then. What it is told: start, kill (SIGKILL to the postmaster alone), quit.
    private const string Keeper = """
        child=
        while read -r word; do
            case $word in
                start) "$@" >>"$FOLDER/log" 2>&1 & child=$! ;;
                kill)
                    kids=$(pgrep -P $child)
                    kill -9 $child
                    wait $child 2>/dev/null
                    # Its children see that it is gone and end by themselves; until then no other may take its place.
                    for kid in $kids; do while kill -0 $kid 2>/dev/null; do sleep 0.02; done; done ;;
                quit) kill -INT $child; wait $child ;;
            esac
            echo done
        done
        [ -n "$child" ] && kill -INT $child 2>/dev/null && wait $child
        rm -rf "$FOLDER"
        """;

    private static readonly string? Programs = FindPrograms();
    private static readonly Lazy<Task<PostgresServer>> Common = new(() => StartAsync());
    private static int schemas;

    private readonly string host;
    private readonly Process keeper;

    private PostgresServer(string folder, string host, int port, Process keeper) => (Folder, this.host, Port, this.keeper) = (folder, host, port, keeper);

    /// <summary>Why no server can be had here; null where one can.</summary>
    public static string? WhyNot { get; } = Programs is null ? "needs PostgreSQL (initdb and postgres), which is absent" : null;

    public int Port { get; }

    public string Folder { get; }

    /// <summary>The number of the postmaster's process.</summary>
    public int Postmaster => int.Parse(File.ReadLines(Path.Combine(Folder, "data", "postmaster.pid")).First(), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>How Npgsql is told where it is.</summary>
    public string Address => $"Host={host};Port={Port};Username=jiuye;Password={Password};Database=postgres";

    /// <summary>The same as a URL.</summary>
    public string Url => UrlAt(host);

    /// <summary>The URL at another of its addresses.</summary>
    public string UrlAt(string address) => $"postgres://jiuye:{Password}@{address}:{Port}/postgres";

    /// <summary>What the server wrote.</summary>
    public string Log => File.ReadAllText(Path.Combine(Folder, "log"));

    /// <summary>One server for all tests of a process that do it no harm.</summary>
    public static Task<PostgresServer> SharedAsync() => Common.Value;

    /// <summary>A name of a schema that nobody used yet.</summary>
    public static string NewSchema() => $"t{Interlocked.Increment(ref schemas)}";

    /// <summary>Makes and starts a server.</summary>
    /// <param name="settings">Settings beside the tests' own, as <c>name=value</c>.</param>
    /// <param name="under">A command line to run the server under, such as <c>ip netns exec …</c>; none where left out.</param>
    /// <param name="host">The address that it listens on.</param>
    /// <param name="also">A further address that it listens on; none where left out.</param>
    /// <param name="environment">What its environment has beside, as <c>NAME=value</c>; nothing where left out.</param>
    public static async Task<PostgresServer> StartAsync(IReadOnlyList<string>? settings = null, IReadOnlyList<string>? under = null, string host = "127.0.0.1", string? also = null, IReadOnlyList<string>? environment = null)
    {
        var folder = Directory.CreateTempSubdirectory("jiuye-pg-").FullName;
        var (data, secret) = (Path.Combine(folder, "data"), Path.Combine(folder, "secret"));
        await File.WriteAllTextAsync(secret, Password);
        // PostgreSQL refuses to run as root.
        string[] user = Environment.UserName == "root" ? ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups"] : [];
        if (user.Length > 0)
            await RunAsync("chown", "-R", "postgres", folder);
        await RunAsync([.. user, Program("initdb"), "-D", data, "-U", "jiuye", "--pwfile", secret, "-A", "scram-sha-256", "-E", "UTF8", "--no-locale", "-N"]);
        foreach (var beyond in new[] { host, also }.Where(static address => address is not (null or "127.0.0.1")))
            await File.AppendAllTextAsync(Path.Combine(data, "pg_hba.conf"), $"\nhost all all {beyond}/24 scram-sha-256\n");
        // The last of two settings of one name counts.
        string[] addresses = also is null ? [] : [$"listen_addresses={host},{also}"];
        // Set by the last of the commands: what came before it ran as somebody else.
        return await OnAsync(folder, environment is null ? user : [.. user, "env", .. environment], [.. settings ?? [], .. addresses], under ?? [], host);
    }

    /// <summary>Makes a standby that receives every commit before it is acknowledged.</summary>
    public async Task<PostgresServer> FollowedAsync()
    {
        var folder = Directory.CreateTempSubdirectory("jiuye-pg-").FullName;
        string[] user = Environment.UserName == "root" ? ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups"] : [];
        if (user.Length > 0)
            await RunAsync("chown", "-R", "postgres", folder);
        await RunAsync([.. user, Program("pg_basebackup"), "-D", Path.Combine(folder, "data"), "-R", "-c", "fast", "-d", Url.Replace("/postgres", "/postgres?application_name=standby", StringComparison.Ordinal)]);
        var standby = await OnAsync(folder, user, [], [], host);
        await SqlAsync("ALTER SYSTEM SET synchronous_standby_names = 'standby'");
        await SqlAsync("SELECT pg_reload_conf()");
        return standby;
    }

    private static async Task<PostgresServer> OnAsync(string folder, string[] user, IReadOnlyList<string> settings, IReadOnlyList<string> under, string host)
    {
        var port = FreePort();
        string[] own = [$"listen_addresses={host}", $"unix_socket_directories={folder}", "shared_buffers=64MB", "max_connections=100", .. settings];
        string[] server = [.. under, .. user, Program("postgres"), "-D", Path.Combine(folder, "data"), "-p", $"{port}", .. own.SelectMany(static setting => new[] { "-c", setting })];
        var start = new ProcessStartInfo("bash", ["-c", Keeper, "bash", .. server]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false, Environment = { ["FOLDER"] = folder } };
        var running = new PostgresServer(folder, host, port, Process.Start(start)!);
        await running.StartAgainAsync();
        return running;
    }

    /// <summary>Starts it, after <see cref="KillAsync"/> too, and waits until it answers.</summary>
    public async Task StartAgainAsync()
    {
        await TellAsync("start");
        var until = Stopwatch.StartNew();
        while (!await AnswersAsync())
        {
            if (until.Elapsed > TimeSpan.FromSeconds(60))
                throw new TimeoutException($"PostgreSQL did not answer in a minute; it wrote: {Log}");
            await Task.Delay(50);
        }
    }

    /// <summary>SIGKILL to the postmaster: no checkpoint, no farewell.</summary>
    public Task KillAsync() => TellAsync("kill");

    /// <summary>Stops it at once but in order: clients are told, nothing is left to recover.</summary>
    public Task StopAsync() => TellAsync("quit");

    /// <summary>Runs one of PostgreSQL's programs and returns what it printed.</summary>
    public static Task<string> ToolAsync(string program, params string[] arguments) => RunAsync([Program(program), .. arguments]);

    /// <summary>Runs SQL by psql and returns what it printed.</summary>
    public Task<string> SqlAsync(string text) => ToolAsync("psql", "-X", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1", "-d", Url, "-c", text);

    public async ValueTask DisposeAsync()
    {
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync();
        keeper.Dispose();
    }

    private async Task<bool> AnswersAsync()
    {
        using var asking = Process.Start(new ProcessStartInfo(Program("pg_isready"), ["-q", "-d", Url]))!;
        await asking.WaitForExitAsync();
        return asking.ExitCode == 0;
    }

    private async Task TellAsync(string word)
    {
        await keeper.StandardInput.WriteLineAsync(word);
        await keeper.StandardInput.FlushAsync();
        if (await keeper.StandardOutput.ReadLineAsync() != "done")
            throw new InvalidOperationException($"The keeper of PostgreSQL ended; it wrote: {Log}");
    }

    private static string Program(string name) => Path.Combine(Programs!, name);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<string> RunAsync(params string[] words)
    {
        using var run = Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var (output, error) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        await run.WaitForExitAsync();
        return run.ExitCode == 0 ? await output : throw new InvalidOperationException($"{words[0]} ended with {run.ExitCode}: {await error}");
    }

    private static string? FindPrograms()
    {
        if (!OperatingSystem.IsLinux() || (Environment.UserName == "root" && !HasUser()))
            return null;
        var debian = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(static version => Path.Combine(version, "bin")) : [];
        return debian.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'))
            .FirstOrDefault(static folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")) && File.Exists(Path.Combine(folder, "psql")));
    }

    private static bool HasUser()
    {
        try
        {
            using var asking = Process.Start(new ProcessStartInfo("setpriv", ["--reuid", "postgres", "--regid", "postgres", "--clear-groups", "true"]) { RedirectStandardError = true })!;
            asking.WaitForExit();
            return asking.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}

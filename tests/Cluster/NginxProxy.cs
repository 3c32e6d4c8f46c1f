using System.Globalization;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Cluster.Tests;

/// <summary>nginx with the configuration of deploy/cluster, on ports of the test's own.</summary>
internal sealed partial class NginxProxy : IDisposable
{
    private readonly string folder;
    private KeptProcess process;

    /// <param name="folder">Where its files lie; made by the caller.</param>
    /// <param name="port">Where it listens.</param>
    /// <param name="nodes">The addresses of its three nodes, each with its port.</param>
    internal NginxProxy(string folder, int port, IReadOnlyList<string> nodes)
    {
        (this.folder, Port) = (folder, port);
        Directory.CreateDirectory(Path.Combine(folder, "temp"));
        // Its workers run as nobody where it is started by root.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        var delivered = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "nginx.conf"));
        File.WriteAllText(Path.Combine(folder, "nginx.conf"), Delivered().Replace(delivered, match => match.Value switch
        {
            "127.0.0.1:5080" => $"127.0.0.1:{port}",
            "127.0.0.1:5081" => nodes[0],
            "127.0.0.1:5082" => nodes[1],
            "127.0.0.1:5083" => nodes[2],
            var other => throw new InvalidDataException($"The configuration names {other}, which this test does not know."),
        }));
        process = Start();
    }

    /// <summary>The program; null where it is absent.</summary>
    internal static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin")
        .Select(static folder => Path.Combine(folder, "nginx")).FirstOrDefault(File.Exists);

    internal int Port { get; }

    /// <summary>How many lines its log of calls has.</summary>
    internal int Lines => ReadLines().Count;

    internal void Kill() => process.Kill();

    internal void StartAgain()
    {
        process.Dispose();
        process = Start();
    }

    /// <summary>Waits until it takes connections.</summary>
    internal async Task ReadyAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync("127.0.0.1", Port);
                return;
            }
            catch (SocketException) when (attempt < 500)
            {
                await Task.Delay(10);
            }
        }
    }

    /// <summary>From its log, after a line: for each district the ports of the nodes that answered, in order.</summary>
    internal ILookup<string, int> AnsweredBy(int after) => ReadLines().Skip(after)
        .Select(static line => Answered().Match(line)).Where(static match => match.Success)
        .ToLookup(static match => match.Groups["district"].Value, static match => int.Parse(match.Groups["port"].Value, CultureInfo.InvariantCulture));

    public void Dispose() => process.Dispose();

    private KeptProcess Start() => KeptProcess.Start(Path.Combine(folder, "nginx.log"), Program!, "-p", folder, "-c", Path.Combine(folder, "nginx.conf"), "-g", "daemon off;");

    private List<string> ReadLines()
    {
        var path = Path.Combine(folder, "calls.log");
        return File.Exists(path) ? [.. File.ReadLines(path)] : [];
    }

    [GeneratedRegex(@"127\.0\.0\.1:\d+")]
    private static partial Regex Delivered();

    // The last of the nodes that were tried is the one that answered.
    [GeneratedRegex("district=(?<district>[0-9]{6}) .*nodes=\"[^\"]*:(?<port>[0-9]+)\"")]
    private static partial Regex Answered();
}

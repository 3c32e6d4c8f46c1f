using System.Diagnostics;
using System.Globalization;

namespace Cluster.Tests;

/// <summary>A process with its children, to be stopped, let go on, ended and killed; they go with the process that asked for them, even where that is killed.</summary>
internal sealed class KeptProcess : IDisposable
{
    // A shell holds it: when its input ends, so does everything that was started, standing still or not.
    private const string Keeper = """
        set -m
        "$@" >>"$LOG" 2>&1 </dev/null & child=$!
        echo $child
        read -r _
        kill -KILL -- -$child 2>/dev/null
        wait $child
        """;

    private readonly Process keeper;

    private KeptProcess(Process keeper, int id) => (this.keeper, Id) = (keeper, id);

    internal int Id { get; }

    internal static KeptProcess Start(string log, params IReadOnlyList<string> words)
    {
        var start = new ProcessStartInfo("bash", ["-c", Keeper, "bash", .. words])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["LOG"] = log },
        };
        var keeper = Process.Start(start)!;
        return new(keeper, int.Parse(keeper.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture));
    }

    /// <summary>Sends a signal to the process alone.</summary>
    internal void Signal(string name) => Send(name, Id.ToString(CultureInfo.InvariantCulture));

    /// <summary>SIGKILL to the process and all its children at once; returns when none is left.</summary>
    internal void Kill()
    {
        Send("KILL", string.Create(CultureInfo.InvariantCulture, $"-{Id}"));
        keeper.StandardInput.Close();
        keeper.WaitForExit();
    }

    /// <summary>Asks it to end (SIGTERM) and waits until it has.</summary>
    internal async Task EndAsync()
    {
        Signal("TERM");
        var waited = Stopwatch.StartNew();
        while (Directory.Exists($"/proc/{Id}"))
        {
            if (waited.Elapsed > TimeSpan.FromSeconds(30))
                throw new TimeoutException("It did not end within 30 s of SIGTERM.");
            await Task.Delay(20);
        }
    }

    public void Dispose()
    {
        keeper.StandardInput.Close();
        keeper.WaitForExit();
        keeper.Dispose();
    }

    private static void Send(string signal, string whom)
    {
        using var kill = Process.Start("kill", ["-" + signal, "--", whom]);
        kill.WaitForExit();
    }
}

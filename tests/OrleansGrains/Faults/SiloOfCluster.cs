using System.Diagnostics;
using Cluster.Tests;
using OrleansGrains.Tests.Clusters;

namespace OrleansGrains.Tests.Faults;

/// <summary>A silo that runs as a process.</summary>
internal sealed class SiloOfCluster : IDisposable
{
    // A loaded machine of two cores is slow, and this is no measurement.
    internal static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private readonly KeptProcess process;

    private SiloOfCluster(KeptProcess process, int port, int gateway) => (this.process, Port, Gateway) = (process, port, gateway);

    internal int Port { get; }

    internal int Gateway { get; }

    internal bool IsGone => !Directory.Exists($"/proc/{process.Id}");

    /// <summary>Starts one.</summary>
    /// <param name="program">The OrleansGrains.Tests.dll of another version; null for this one.</param>
    /// <param name="log">The file of what it writes.</param>
    /// <param name="database">Where its records are (<see cref="SiloProcess"/>).</param>
    /// <param name="settings">As <c>NAME=VALUE</c>.</param>
    internal static SiloOfCluster Start(string? program, string log, string database, IEnumerable<string> settings)
    {
        var (port, gateway) = (TestCluster.FreePort(), TestCluster.FreePort());
        return new(KeptProcess.Start(log, ["dotnet", program ?? typeof(SiloProcess).Assembly.Location, database, $"{port}", $"{gateway}", .. settings]), port, gateway);
    }

    /// <summary>SIGKILL.</summary>
    internal void Kill() => process.Kill();

    /// <summary>Asks it to end and waits until it has.</summary>
    internal async Task EndAsync()
    {
        process.Signal("TERM");
        var waited = Stopwatch.StartNew();
        while (!IsGone)
        {
            Assert.True(waited.Elapsed < Longest, $"A silo did not end within {Longest} of SIGTERM.");
            await Task.Delay(20);
        }
    }

    public void Dispose() => process.Dispose();
}

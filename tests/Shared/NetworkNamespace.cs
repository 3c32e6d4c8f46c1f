using System.Diagnostics;

namespace Jiuye.Tests;

/// <summary>A network namespace of Linux, joined to this machine by cables that may be cut: no farewell, no refusal, only silence. Root alone may make one.</summary>
internal sealed class NetworkNamespace : IDisposable
{
    // Of 10.192.0.0/10, four addresses a cable: processes whose numbers lie near each other lay different ones.
    private const int CablesOfProcess = 4;
    private static int made;
    private static int laid;

    private readonly string name = $"jy{Environment.ProcessId % 1_000_000}n{Interlocked.Increment(ref made)}";

    private NetworkNamespace() => Ip($"netns add {name}");

    /// <summary>What a command line begins with to run inside.</summary>
    internal string[] Under => ["ip", "netns", "exec", name];

    internal static NetworkNamespace Make() => new();

    /// <summary>Lays a cable from this machine into the namespace.</summary>
    internal Cable Lay() => new(name, Interlocked.Increment(ref laid));

    public void Dispose()
    {
        // Its ends of the cables go with it, and with them the ends here.
        if (File.Exists($"/run/netns/{name}"))
            Ip($"netns del {name}");
    }

    private static void Ip(string words)
    {
        using var run = Process.Start(new ProcessStartInfo("ip", words.Split(' ')) { RedirectStandardError = true })!;
        var error = run.StandardError.ReadToEnd();
        run.WaitForExit();
        Assert.True(run.ExitCode == 0, $"ip {words}: {error}");
    }

    /// <summary>A pair of network devices, one here and one inside.</summary>
    internal sealed class Cable
    {
        private readonly string inside;
        private readonly string device;

        internal Cable(string inside, int number)
        {
            Assert.InRange(number, 1, CablesOfProcess);
            var place = (Environment.ProcessId % (1 << 18) * CablesOfProcess) + number - 1;
            var network = (10 << 24) + (192 << 16) + (place * 4);
            this.inside = inside;
            device = $"jy{Environment.ProcessId % 1_000_000}v{number}";
            (Here, There) = (Text(network + 1), Text(network + 2));
            Ip($"link add {device}a type veth peer name {device}b netns {inside}");
            Ip($"addr add {Here}/30 dev {device}a");
            Ip($"link set {device}a up");
            Ip($"-n {inside} addr add {There}/30 dev {device}b");
            Ip($"-n {inside} link set {device}b up");
        }

        /// <summary>The address of this machine, as seen from inside.</summary>
        internal string Here { get; }

        /// <summary>The address of what is inside, as seen from here.</summary>
        internal string There { get; }

        internal void Cut() => Ip($"-n {inside} link set {device}b down");

        internal void Mend() => Ip($"-n {inside} link set {device}b up");

        private static string Text(int address) => $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}";
    }
}

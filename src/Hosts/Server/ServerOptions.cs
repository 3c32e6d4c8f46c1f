using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>What the service answers by, to whom, and what it may take.</summary>
public sealed record ServerOptions
{
    /// <summary>The policy under which everything is answered.</summary>
    public required Policy Policy { get; init; }

    /// <summary>What reads titles and texts; null for the project's own.</summary>
    public JobTextReader? Reader { get; init; }

    /// <summary>The day as of which questions are answered that name none; null for today in the offices' time (UTC+8).</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The file of keys (docs/server.md); null where there are none and only callers of this machine are answered.</summary>
    public string? KeyFile { get; init; }

    /// <summary>The certificate by which https addresses answer: PEM, the server's own first and its chain behind, or PFX without a password; read again whenever it changes. Null where TLS is a proxy's.</summary>
    public string? Certificate { get; init; }

    /// <summary>The private key of <see cref="Certificate"/>, PEM without a password; null where it is in the same file.</summary>
    public string? CertificateKey { get; init; }

    /// <summary>What districts' engines may take in memory, bytes; at least 1. Default 4 GiB.</summary>
    public long MemoryBudget { get; init; } = 4L << 30;

    /// <summary>The folder of finished nights, <c>DISTRICT/DATE/</c>, whose tables are answered, and by whose ranking and prices lists are made where the policy puts them in service; null for none.</summary>
    public string? Results { get; init; }

    /// <summary>The folder of snapshots of engines, one for each machine and store, from which the next start goes on; null where none are kept.</summary>
    public string? Snapshots { get; init; }

    /// <summary>The folder of the trail of who read and wrote what about persons, of this process alone; null where none is kept.</summary>
    public string? AuditTrail { get; init; }

    /// <summary>How many calls a key may make in a second, at least 1. Default 5,000.</summary>
    public int CallsPerSecond { get; init; } = 5_000;

    /// <summary>How many calls are answered at once; four times as many wait, the rest is turned away. At least 1; default 256.</summary>
    public int CallsAtOnce { get; init; } = 256;

    /// <summary>The longest that a question waits for its district to be brought into memory; later it is answered 503, and the district comes up all the same. Longer than 0; default 30 s.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What is done before the service is ready, such as filling a store; null for nothing. Where it fails the service stops.</summary>
    public Func<CancellationToken, Task>? Prepare { get; init; }

    /// <summary>The addresses that <see cref="JiuyeServer.RunAsync"/> listens on, a semicolon between two. Default http://127.0.0.1:5080.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>The length, bytes, from which a file of the trail is followed by another: such as any editor and any tool still opens.</summary>
    internal long LongestTrailFile { get; init; } = 1L << 30;

    /// <summary>The pause between two looks for a newer night.</summary>
    internal TimeSpan NightsInterval { get; init; } = TimeSpan.FromSeconds(10);

    internal DistrictPoolOptions Pool(Action<DistrictCode, Exception> behind, Action<SnapshotEvent> told, Action<DistrictCode, NightRanking> ranks) => new()
    {
        Nights = Results,
        NightsInterval = NightsInterval,
        Ranking = ranks,
        Policy = Policy,
        Reader = Reader,
        MemoryBudget = MemoryBudget,
        Behind = behind,
        Snapshots = Snapshots is { } folder ? new(folder) { Told = told } : null,
    };

    internal string[] Addresses => Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <exception cref="InvalidDataException">The service would be open to other machines without keys, an https address has no certificate, or a certificate no https address.</exception>
    internal void CheckAddresses()
    {
        if (Certificate is not null && !Addresses.Any(IsHttps))
            throw new InvalidDataException($"--certificate '{Certificate}' is used by no address: expected one with https in --urls '{Urls}', such as https://127.0.0.1:5443.");
        foreach (var address in Addresses)
        {
            if (Certificate is null && IsHttps(address))
                throw new InvalidDataException($"--urls '{address}' needs a certificate: give --certificate FILE (PEM or PFX) and, where its key is in a file of its own, --certificate-key FILE.");
            // People's records: without keys nobody but this machine may ask.
            if (KeyFile is null && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback))
                throw new InvalidDataException($"--urls '{address}' is open to other machines: give --keys FILE, or an address such as http://127.0.0.1:5080.");
        }
    }

    private static bool IsHttps(string address) => address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}

using System.CommandLine;
using System.Globalization;
using Jiuye.Server;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye serve</c>: answers over HTTP from a store, or from a dataset for a trial.</summary>
internal static class ServeVerb
{
    private const int BytesOfMegabyte = 1 << 20;
    private const string DefaultPolicy = "jiuye-default";
    private const string NoSnapshots = "none";

    internal static Command Create()
    {
        var store = new Option<string?>("--store") { Description = StoreAddress.Meaning, HelpName = "STORE" };
        var schema = StoreAddress.Schema();
        var folder = new Option<string?>("--dataset") { Description = "A dataset's folder: served from memory, and gone with the process.", HelpName = "FOLDER" };
        var urls = new Option<string?>("--urls") { Description = "The addresses to listen on, a semicolon between two; default: http://127.0.0.1:5080.", HelpName = "URL" };
        var keys = new Option<string?>("--keys") { Description = "The file of keys (docs/server.md), read again whenever it changes; without it only this machine is answered.", HelpName = "FILE" };
        var certificate = new Option<string?>("--certificate") { Description = "The certificate of https addresses in --urls: PEM, its chain behind it, or PFX without a password; read again whenever it changes.", HelpName = "FILE" };
        var certificateKey = new Option<string?>("--certificate-key") { Description = "The certificate's private key, PEM without a password; default: in the certificate's file.", HelpName = "FILE" };
        var policy = CommonOptions.Policy($"A policy by name (jiuye policy show lists them) or a JSON file; default: the dataset's own, with a store {DefaultPolicy}.");
        var asOf = CommonOptions.AsOf("The day as of which is answered, yyyy-MM-dd; default: the dataset's own as_of, with a store today in Beijing.");
        var results = new Option<string?>("--results") { Description = "The folder of finished nights (jiuye nights run), whose tables are answered.", HelpName = "DIR" };
        var trail = new Option<string?>("--audit-trail") { Description = "The folder for the trail of who read what about persons: a file a day, only appended to.", HelpName = "DIR" };
        var snapshots = new Option<string?>("--snapshots") { Description = $"The folder of snapshots of districts, from which the next start answers within seconds; default: beside a file, STORE.snapshots, and none for a database: give a folder of this machine's own disk. '{NoSnapshots}' keeps none.", HelpName = "DIR" };
        var calls = CommonOptions.WholeNumber("--calls-per-second", "How many calls a key may make in a second; default: 5,000.", 1, 1_000_000);
        calls.DefaultValueFactory = static _ => 5_000;
        var memory = CommonOptions.WholeNumber("--memory-budget", "What the engines of districts may take in memory, megabytes; default: 4,096. Those that nobody uses go first.", 1, 1_048_576, "MB");
        memory.DefaultValueFactory = static _ => 4_096;
        var patience = CommonOptions.WholeNumber("--patience", "How long a call waits for a database that is away, or for its district to be brought into memory, before it is answered 503; default: 30. Behind a proxy shorter than its own.", 1, 300, "SECONDS");
        patience.DefaultValueFactory = static _ => 30;
        var verb = new Verb("serve", "Answer over HTTP: records in, recommendations both ways, reasons, advice and grades out (docs/server.md).")
        {
            Examples =
            [
                new("jiuye serve --dataset datasets/demo", "then: curl 'http://127.0.0.1:5080/v1/districts/110101/suggestions?q=dianhan'"),
                new("jiuye serve --store city.db --keys keys.json --policy beijing-2018 --urls http://0.0.0.0:5080", "a city's records, for callers with keys"),
                new("jiuye serve --store city.db --keys keys.json --urls https://0.0.0.0:5443 --certificate fullchain.pem --certificate-key privkey.pem", "the same by TLS without a proxy; a renewed certificate is in force within a second"),
                new("jiuye serve --store postgres://jiuye@db.example/city --keys keys.json --urls http://10.0.0.11:5081 --patience 2 --snapshots /var/lib/jiuye/snapshots", "one of several nodes behind a proxy (deploy/cluster)"),
            ],
        };
        foreach (var option in new Option[] { store, schema, folder, urls, keys, certificate, certificateKey, policy, asOf, results, snapshots, trail, calls, memory, patience })
            verb.Options.Add(option);
        verb.SetAction(async (call, cancellation) =>
        {
            var options = new ServerOptions { Policy = Policy.Named(DefaultPolicy), KeyFile = call.GetValue(keys), Certificate = call.GetValue(certificate), CertificateKey = call.GetValue(certificateKey), AsOf = call.GetValue(asOf), Results = call.GetValue(results), AuditTrail = call.GetValue(trail), CallsPerSecond = call.GetValue(calls), MemoryBudget = (long)call.GetValue(memory) * BytesOfMegabyte, Patience = TimeSpan.FromSeconds(call.GetValue(patience)) };
            if (call.GetValue(urls) is { } addresses)
                options = options with { Urls = addresses };
            if (call.GetValue(policy) is { } named)
                options = options with { Policy = Policy.Find(named) };
            switch (call.GetValue(store), call.GetValue(folder))
            {
                case ({ } file, null):
                    await ServeAsync(file, call.GetValue(schema), options with { Snapshots = SnapshotsOf(call.GetValue(snapshots), file) }, cancellation);
                    break;
                case (null, { } path):
                    await ServeDatasetAsync(path, options, call.GetValue(policy) is null, call.InvocationConfiguration.Error, cancellation);
                    break;
                default:
                    throw new UsageException("--store STORE or --dataset FOLDER: name one of the two.");
            }

            return ExitCode.Done;
        });
        return verb;
    }

    private static string? SnapshotsOf(string? asked, string store) => asked switch
    {
        NoSnapshots => null,
        null => PostgreSqlRecordStore.IsAddress(store) ? null : SnapshotFolder.Beside(store),
        _ => asked,
    };

    private static async Task ServeAsync(string address, string? schema, ServerOptions options, CancellationToken cancellation)
    {
        // Beside: the one waits for a disk or a database, the other compiles.
        var asking = Task.Run(() => FirstQuestion.AskAsync(options, cancellation), cancellation);
        await using var store = await StoreAddress.OpenAsync(address, schema, cancellation, options.Patience);
        await asking;
        await JiuyeServer.RunAsync(store, options, HostClock.Real, cancellation);
    }

    private static async Task ServeDatasetAsync(string path, ServerOptions options, bool isPolicyOfDataset, TextWriter error, CancellationToken cancellation)
    {
        var dataset = DatasetFolder.Open(path);
        var manifest = dataset.Manifest;
        if (manifest.Districts.Count != 1)
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"The dataset names {manifest.Districts.Count} districts; expected one. Take it into a store: jiuye store import city.db --dataset {path} --district CODE."));
        if (isPolicyOfDataset)
            options = options with { Policy = Policy.Find(Policy.Names.Contains(manifest.Policy) ? manifest.Policy : Path.Combine(dataset.Folder, manifest.Policy)) };
        var rejected = new RejectedOnScreen(error);
        var reading = new ReadOptions { Wages = options.Policy.Wages, Rejected = rejected.Add };
        await using var store = new MemoryRecordStore(HostClock.Real);
        await JiuyeServer.RunAsync(
            store,
            options with
            {
                AsOf = options.AsOf ?? manifest.AsOf ?? throw new DatasetException(path, "dataset.json has no as_of; expected the day that the records describe, or --as-of"),
                Reader = LexiconFile.Reader(dataset.Lexicon),
                Prepare = async stop =>
                {
                    await new StoreImport(store, manifest.Districts[0], reading).RunAsync(dataset, stop);
                    rejected.Summarise();
                },
            },
            HostClock.Real,
            cancellation);
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Jiuye;
using Jiuye.Matching;
using Jiuye.OrleansGrains;
using Jiuye.Server;
using Jiuye.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// What does a grain cost? The same lists of 50 from the engine itself, from a grain in the same process, from one called by TCP, and over HTTP, in turn in one run.
// dotnet run -c Release --project bench/Adapters/OrleansGrains -- datasets/demo
const int Top = 50;
const int Rounds = 5;
const int Asked = 400;
var (folder, asOf, district) = (args.Length > 0 ? args[0] : "datasets/demo", new DateOnly(2026, 3, 31), DistrictCode.FromNumber(110_101));
var policy = Policy.Named("beijing-2018");
await using var store = new MemoryRecordStore(TimeProvider.System);
JobPosting[] postings = [.. PostingFile.Read(Path.Combine(folder, "postings.jsonl.gz"))];
JobSeeker[] seekers = [.. SeekerFile.Read(Path.Combine(folder, "seekers.jsonl.gz"))];
await store.WriteAsync(district, [.. postings.Select(RecordWrite.Keep), .. seekers.Select(RecordWrite.Keep)]);
var (siloPort, gatewayPort, httpPort) = (FreePort(), FreePort(), FreePort());

var siloBuilder = Host.CreateEmptyApplicationBuilder(null);
siloBuilder.Services.AddLogging(static logging => logging.SetMinimumLevel(LogLevel.Error).AddSimpleConsole()).AddSingleton(TimeProvider.System);
siloBuilder.UseOrleans(silo => silo.UseLocalhostClustering(siloPort, gatewayPort).UseInMemoryReminderService().AddJiuye(
    options =>
    {
        options.Policy = policy.Name;
        options.UseStore(_ => Task.FromResult(store));
    },
    options => options.Tenants.Add(new("bench", [district], GrainScope.Read))));
using var silo = siloBuilder.Build();
await silo.StartAsync();
var clientBuilder = Host.CreateEmptyApplicationBuilder(null);
clientBuilder.Services.AddLogging(static logging => logging.SetMinimumLevel(LogLevel.Error).AddSimpleConsole());
clientBuilder.UseOrleansClient(client => client.UseLocalhostClustering(gatewayPort).AddJiuye());
using var client = clientBuilder.Build();
await client.StartAsync();
using var stop = new CancellationTokenSource();
var serving = JiuyeServer.RunAsync(store, new() { Policy = policy, AsOf = asOf, Urls = $"http://127.0.0.1:{httpPort}", CallsPerSecond = 1_000_000 }, TimeProvider.System, stop.Token);
using var http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{httpPort}") };

using var engine = DistrictEngine.InMemory(policy);
engine.Apply(postings);
engine.Apply(seekers);
using var caller = GrainCaller.As("bench", GrainScope.Read);
var question = new ListQuestion(Top, asOf);
var local = silo.Services.GetRequiredService<IGrainFactory>().GetDistrict(district);
var remote = client.Services.GetRequiredService<IClusterClient>().GetDistrict(district);
SeekerId[] asking = [.. seekers.Where((_, at) => at % Math.Max(1, seekers.Length / Asked) == 0).Take(Asked).Select(static seeker => seeker.Id)];
(string Name, Func<SeekerId, Task<int>> Ask)[] ways =
[
    ("engine, called directly, with texts", seeker => Task.FromResult(engine.RecommendPostings(seeker, Top, asOf).Select(match => match.Explanation.ToText(Audience.Seeker, "zh-CN")).Count())),
    ("grain, caller in the silo", async seeker => (await local.RecommendPostingsAsync(seeker, question)).Length),
    ("grain, client by TCP", async seeker => (await remote.RecommendPostingsAsync(seeker, question)).Length),
    ("HTTP service", async seeker => (await http.GetByteArrayAsync($"/v1/districts/{district}/seekers/{seeker}/postings?top={Top}")).Length),
];
await UntilReadyAsync();
foreach (var (_, ask) in ways)
{
    foreach (var seeker in asking)
        await ask(seeker);
}

var alone = ways.ToDictionary(static way => way.Name, static _ => new List<double>());
var together = ways.ToDictionary(static way => way.Name, static _ => new List<double>());
for (var round = 0; round < Rounds; round++)
{
    foreach (var (name, ask) in ways)
    {
        foreach (var seeker in asking)
        {
            var began = Stopwatch.GetTimestamp();
            await ask(seeker);
            alone[name].Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        var all = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(asking, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (seeker, _) =>
        {
            using var own = GrainCaller.As("bench", GrainScope.Read);
            await ask(seeker);
        });
        together[name].Add(asking.Length / Stopwatch.GetElapsedTime(all).TotalSeconds);
    }
}

var plain = Median(alone[ways[0].Name]);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{postings.Length} postings, {seekers.Length} seekers, lists of {Top}, {asking.Length} seekers, {Rounds} rounds"));
Console.WriteLine("| way | median, ms | p99, ms | over the engine | lists a second, 8 callers |");
Console.WriteLine("|---|---|---|---|---|");
foreach (var (name, _) in ways)
{
    var median = Median(alone[name]);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {median:0.000} | {Quantile(alone[name], 0.99):0.00} | {median / plain:0.00} × | {Median(together[name]):0} |"));
}

await stop.CancelAsync();
await serving;
await client.StopAsync();
await silo.StopAsync();

async Task UntilReadyAsync()
{
    while (true)
    {
        try
        {
            using var answer = await http.GetAsync("/health/ready");
            if (answer.IsSuccessStatusCode)
                return;
        }
        catch (HttpRequestException)
        {
            // Not listening yet.
        }

        await Task.Delay(100);
    }
}

static double Median(List<double> values) => Quantile(values, 0.5);

static double Quantile(List<double> values, double level) => values.Order().ElementAt((int)(level * (values.Count - 1)));

static int FreePort()
{
    using var listener = new TcpListener(IPAddress.Loopback, 0);
    listener.Start();
    return ((IPEndPoint)listener.LocalEndpoint).Port;
}

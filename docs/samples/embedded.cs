#:project ../../src/Hosts/InProcess/Jiuye.csproj
#:package Microsoft.Extensions.Hosting
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// How does a console program embed the engine?
//   dotnet run docs/samples/embedded.cs datasets/demo
using Jiuye;
using Jiuye.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

var demo = DatasetFolder.Open(args[0]);
var district = demo.Manifest.Districts[0];
var builder = Host.CreateApplicationBuilder();
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddJiuye(options =>
{
    options.Store = "memory";                 // or "city.db", or options.UseStore(…) for PostgreSQL
    options.Policy = demo.Manifest.Policy;
    options.MemoryBudget = 1L << 30;
});
using var host = builder.Build();
await host.StartAsync();

// Records go into the store; engines follow it.
await new StoreImport(host.Services.GetRequiredService<IRecordStore>(), district).RunAsync(demo);
using var use = await host.Services.GetRequiredService<DistrictPool>().UseAsync(district);
var engine = use!.Engine;

var asOf = demo.Manifest.AsOf!.Value;
var seeker = engine.Seekers.First(person => person.IsSeekingOn(asOf));
Console.WriteLine($"{district}: {engine.Postings.Count} postings, {engine.Seekers.Count} seekers");
foreach (var match in engine.RecommendPostings(seeker.Id, top: 3, asOf))
    Console.WriteLine($"{match.Posting.Title}  {match.Score:0.00}");
await host.StopAsync();

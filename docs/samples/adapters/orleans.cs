#:project ../../../src/Hosts/OrleansGrains/Jiuye.OrleansGrains.csproj
#:package Microsoft.Extensions.Hosting
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// How does an Orleans silo serve a district?
//   dotnet run docs/samples/adapters/orleans.cs datasets/demo
using System.Net;
using System.Net.Sockets;
using Jiuye;
using Jiuye.OrleansGrains;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Hosting;

var demo = DatasetFolder.Open(args[0]);
var (district, asOf) = (demo.Manifest.Districts[0], demo.Manifest.AsOf!.Value);
var (port, gateway) = (FreePort(), FreePort());
var builder = Host.CreateApplicationBuilder();
builder.Logging.SetMinimumLevel(LogLevel.Error);
builder.Services.AddSingleton(TimeProvider.System);
builder.UseOrleans(silo => silo
    .UseLocalhostClustering(port, gateway)      // a cluster of several has UseJiuyePostgreSql
    .UseInMemoryReminderService()
    .AddJiuye(
        engine => (engine.Store, engine.Policy) = ("memory", demo.Manifest.Policy),
        grains => grains.Tenants.Add(new("portal", [district], GrainScope.Read))));
using var host = builder.Build();
await new StoreImport(host.Services.GetRequiredService<IRecordStore>(), district).RunAsync(demo);
await host.StartAsync();

// The first question brings a district into memory; here it is there already, however slow the machine.
using var held = await host.Services.GetRequiredService<DistrictPool>().UseAsync(district);
var seeker = SeekerFile.Read(Path.Combine(args[0], "seekers.jsonl.gz")).First(person => person.IsSeekingOn(asOf));
using (GrainCaller.As("portal", GrainScope.Read))
{
    foreach (var match in await host.Services.GetRequiredService<IGrainFactory>().GetDistrict(district).RecommendPostingsAsync(seeker.Id, new(3, asOf)))
        Console.WriteLine($"{match.Title}  {match.Score:0.00}  {match.Text}");
}

await host.StopAsync();

static int FreePort()
{
    using var listener = new TcpListener(IPAddress.Loopback, 0);
    listener.Start();
    return ((IPEndPoint)listener.LocalEndpoint).Port;
}

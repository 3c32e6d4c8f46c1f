#:project ../../src/Hosts/InProcess/Jiuye.csproj
#:package Microsoft.Extensions.Hosting
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// How does a service make the nights by itself? Stop it with Ctrl+C; started twice, both share the districts.
//   jiuye store import city.db --dataset datasets/demo
//   dotnet run docs/samples/nightly-worker.cs city.db nights
using Jiuye;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddJiuye(options =>
{
    options.Store = args[0];
    options.Policy = "beijing-2018";
    options.Nightly = new()
    {
        Results = args[1],
        Node = $"{Environment.MachineName}/{Environment.ProcessId}",
        At = new(2, 0),
        Zone = "Asia/Shanghai",
        CatchUp = TimeSpan.FromHours(24),     // a sample is started by day: it makes the night that has passed
    };
});
await builder.Build().RunAsync();

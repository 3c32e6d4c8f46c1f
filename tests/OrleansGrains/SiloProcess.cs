using System.Globalization;
using System.Net;
using Jiuye;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using OrleansGrains.Tests.Clusters;

namespace OrleansGrains.Tests;

/// <summary>A silo as a process of its own, to be killed: <c>dotnet OrleansGrains.Tests.dll DATABASE SILO-PORT GATEWAY-PORT [NAME=VALUE …]</c>.</summary>
/// <remarks>
/// The database is PostgreSQL with the records, the members and the reminders of a cluster; or the file of a SQLite store, and then the silo is a cluster of its own. The first three words are what
/// every version of this program takes. Names: <c>snapshots</c> and <c>results</c> are folders; <c>at</c> is the hour of the nights; <c>catch-up</c> is how many hours late one is still begun.
/// </remarks>
internal static class SiloProcess
{
    internal const string Cluster = "jiuye-tests";

    private static async Task Main(string[] words)
    {
        var (database, port, gateway) = (words[0], int.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture));
        var settings = words[3..].Select(static word => word.Split('=', 2)).ToDictionary(static word => word[0], static word => word[1]);
        var isAlone = Path.IsPathRooted(database);
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging(static logging => logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Jiuye", LogLevel.Information).AddSimpleConsole(static console => console.SingleLine = true));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.UseOrleans(silo => Joined(silo)
            .Configure<ClusterMembershipOptions>(static options =>
            {
                // One dead of three is noticed by the two others within two seconds; Orleans' own setting is some fifteen.
                (options.ProbeTimeout, options.NumMissedProbesLimit, options.NumVotesForDeathDeclaration) = (TimeSpan.FromSeconds(1), 2, 1);
                options.TableRefreshTimeout = TimeSpan.FromSeconds(5);
                // Where every silo was killed nobody gives them up; the next one joins once they have been silent for three of these, with Orleans' own setting after a minute and a half.
                options.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(5);
            })
            .Configure<ReminderOptions>(static options => options.MinimumReminderPeriod = TimeSpan.FromSeconds(1))
            .AddJiuye(
                options =>
                {
                    options.Policy = TestCluster.Rules.Name;
                    options.Snapshots = settings.GetValueOrDefault("snapshots");
                    if (isAlone)
                        options.Store = database;
                    else
                        options.UseStore(services => PostgreSqlRecordStore.OpenAsync(database, services.GetRequiredService<TimeProvider>()));
                },
                options =>
                {
                    options.Tenants.Add(new(TestCluster.Tenant, [DistrictCode.FromNumber(110_000)], TestCluster.Everything));
                    if (settings.GetValueOrDefault("results") is not { } results)
                        return;
                    options.NightCheck = TimeSpan.FromSeconds(1);
                    options.Nightly = new()
                    {
                        Results = results,
                        Node = $"silo-{port}",
                        At = TimeOnly.ParseExact(settings["at"], "HH:mm", CultureInfo.InvariantCulture),
                        CatchUp = TimeSpan.FromHours(int.Parse(settings["catch-up"], CultureInfo.InvariantCulture)),
                    };
                }));
        await builder.Build().RunAsync();

        ISiloBuilder Joined(ISiloBuilder silo) => isAlone
            ? silo.UseLocalhostClustering(port, gateway, new IPEndPoint(IPAddress.Loopback, port), Cluster, Cluster).UseInMemoryReminderService()
            : silo.UseJiuyePostgreSql(database)
                .Configure<ClusterOptions>(static options => (options.ClusterId, options.ServiceId) = (Cluster, Cluster))
                .ConfigureEndpoints("127.0.0.1", port, gateway);
    }
}

using System.Globalization;
using Jiuye;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using OrleansGrains.Tests.Clusters;

namespace OrleansGrains.Tests;

/// <summary>A silo as a process of its own, to be killed: <c>dotnet OrleansGrains.Tests.dll DATABASE SILO-PORT GATEWAY-PORT</c>. Its members, its reminders and its records are in the database.</summary>
internal static class SiloProcess
{
    internal const string Cluster = "jiuye-tests";

    private static async Task Main(string[] words)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging(static logging => logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole());
        builder.Services.AddSingleton(TimeProvider.System);
        builder.UseOrleans(silo => silo
            .UseJiuyePostgreSql(words[0])
            .Configure<ClusterOptions>(static options => (options.ClusterId, options.ServiceId) = (Cluster, Cluster))
            .ConfigureEndpoints("127.0.0.1", int.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture))
            .Configure<ClusterMembershipOptions>(static options =>
            {
                // One dead of three is noticed by the two others within two seconds; Orleans' own setting is some fifteen.
                (options.ProbeTimeout, options.NumMissedProbesLimit, options.NumVotesForDeathDeclaration) = (TimeSpan.FromSeconds(1), 2, 1);
                options.TableRefreshTimeout = TimeSpan.FromSeconds(5);
            })
            .AddJiuye(
                options =>
                {
                    options.Policy = TestCluster.Rules.Name;
                    options.UseStore(PostgreSqlRecordStoreOf);
                },
                static options => options.Tenants.Add(new(TestCluster.Tenant, [DistrictCode.FromNumber(110_000)], TestCluster.Everything))));
        await builder.Build().RunAsync();

        Task<PostgreSqlRecordStore> PostgreSqlRecordStoreOf(IServiceProvider services) => PostgreSqlRecordStore.OpenAsync(words[0], services.GetRequiredService<TimeProvider>());
    }
}

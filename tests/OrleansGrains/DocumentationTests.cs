using Jiuye;
using Jiuye.OrleansGrains;
using Jiuye.Tests;
using Jiuye.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrleansGrains.Tests.Clusters;

namespace OrleansGrains.Tests;

/// <summary>What docs/orleans.md shows is compiled here, line by line, and what needs no database is run.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void Every_line_of_code_in_the_page_is_compiled_by_these_tests() => ShownCode.AssertRun(ShownCode.Of("orleans.md"), lines: 17);

    [Fact]
    public async Task A_silo_with_members_and_records_in_PostgreSQL()
    {
        var (orleansDatabase, recordDatabase) = ("Host=127.0.0.1;Database=orleans", "Host=127.0.0.1;Database=records");
        var builder = Host.CreateEmptyApplicationBuilder(null);

        builder.Services.AddSingleton(TimeProvider.System);
        builder.UseOrleans(silo => silo
            .UseJiuyePostgreSql(orleansDatabase)
            .AddJiuye(
                engine =>
                {
                    engine.Policy = "beijing-2018";
                    engine.Snapshots = "/var/lib/jiuye/snapshots";
                    engine.UseStore(services => PostgreSqlRecordStore.OpenAsync(recordDatabase, services.GetRequiredService<TimeProvider>()));
                },
                grains =>
                {
                    grains.Tenants.Add(new("portal", [DistrictCode.Parse("110000")], GrainScope.Read | GrainScope.Write));
                    grains.Nightly = new() { Results = "/srv/jiuye/nights", Node = Environment.MachineName };
                }));

        var host = builder.Build();
        await using var held = (IAsyncDisposable)host;
        // Asked for, options are checked.
        Assert.Equal("portal", Assert.Single(host.Services.GetRequiredService<IOptions<JiuyeSiloOptions>>().Value.Tenants).Name);
        Assert.Equal("beijing-2018", host.Services.GetRequiredService<IOptions<JiuyeOptions>>().Value.Policy);
    }

    [Fact]
    public async Task A_list_for_a_seeker()
    {
        var today = new DateOnly(2026, 3, 31);
        await using var cluster = await TestCluster.StartAsync(grains: static options => options.Tenants.Add(new("portal", [DistrictCode.Parse("110000")], GrainScope.Read)));
        using (TestCluster.AsTenant())
            await cluster.Client.GetDistrict(DistrictCode.Parse("110105")).ApplyAsync(new("one") { Postings = [new() { Id = new("P1"), Title = "电焊工", PostedOn = today }], Seekers = [new() { Id = new("S1"), WantedJobs = ["电焊工"] }] });
        var client = cluster.Client;

        using var caller = GrainCaller.As("portal", GrainScope.Read);
        var list = await client.GetDistrict(DistrictCode.Parse("110105")).RecommendPostingsAsync(new("S1"), new(10, today));

        Assert.Equal("P1", Assert.Single(list).Posting.Value);
    }
}

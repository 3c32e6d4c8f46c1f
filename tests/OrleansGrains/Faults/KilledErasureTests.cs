using InProcess.Tests.Nightly;
using Jiuye;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using Npgsql;
using OrleansGrains.Tests.Clusters;

namespace OrleansGrains.Tests.Faults;

/// <summary>Silos that are killed while somebody is being erased; another one goes on, and nobody asks again.</summary>
public sealed class KilledErasureTests
{
    private static readonly SeekerId Leaving = new("S-LEAVES");

    [OrleansSqlFact]
    public async Task What_a_silo_wrote_down_and_did_not_do_before_kill_9_is_done_by_another()
    {
        await using var cluster = await ProcessCluster.StartAsync(2, settings: Settings);
        using var caller = TestCluster.AsTenant();
        await LeavingPerson.MakeNightAsync(cluster.Client, Leaving);
        Assert.NotEmpty(PersonTraces.In(Results(cluster.Folder), Leaving));
        var serving = await ServingAsync(cluster);

        // The store waits for a writer of the district, so that the order stands and nothing is done.
        await using (var database = new NpgsqlConnection(cluster.Database))
        {
            await database.OpenAsync();
            await using var writer = await database.BeginTransactionAsync();
            await using (var holds = new NpgsqlCommand("SELECT last_sequence FROM jiuye.district FOR UPDATE", database, writer))
                await holds.ExecuteNonQueryAsync();
            var asked = cluster.Client.GetDistrict(LeavingPerson.District).ErasePersonAsync(Leaving);
            await LeavingPerson.UntilAsync(() => Task.FromResult(Orders(cluster).Length == 1));
            serving.Kill();
            await Assert.ThrowsAnyAsync<Exception>(() => asked);
            Assert.Contains("\"erased\":false", await File.ReadAllTextAsync(Orders(cluster)[0]), StringComparison.Ordinal);
        }

        await LeavingPerson.UntilAsync(() => Task.FromResult(Orders(cluster).Length == 0));
        await using var store = await PostgreSqlRecordStore.OpenAsync(cluster.Database, TimeProvider.System);
        Assert.Null((await store.FindAsync(LeavingPerson.District, RecordKey.Of(Leaving)))?.Body);
        Assert.Empty(PersonTraces.In(cluster.Folder, Leaving));
        Assert.NotEmpty(PersonTraces.In(Results(cluster.Folder), LeavingPerson.Staying));
    }

    [OrleansSqlFact]
    public async Task Who_was_erased_while_the_folder_could_not_be_reached_goes_from_nights_though_every_silo_of_then_was_killed()
    {
        await using var cluster = await ProcessCluster.StartAsync(2, settings: Settings);
        using var caller = TestCluster.AsTenant();
        await LeavingPerson.MakeNightAsync(cluster.Client, Leaving);
        var (results, away) = (Results(cluster.Folder), Path.Combine(cluster.Folder, "away"));
        Directory.Move(results, away);

        var erased = await SiloTraffic.RetriedAsync(() => cluster.Client.GetDistrict(LeavingPerson.District).ErasePersonAsync(Leaving));
        Assert.Equal(ErasureReach.Pending, erased.Nights);
        Assert.DoesNotContain(Leaving.Value, await cluster.SqlAsync("SELECT ReminderName FROM OrleansRemindersTable"), StringComparison.Ordinal);
        foreach (var silo in cluster.Silos)
            silo.Kill();
        await cluster.JoinAsync(settings: Settings);
        Assert.NotEmpty(PersonTraces.In(away, Leaving));
        Directory.Move(away, results);

        await LeavingPerson.UntilAsync(() => Task.FromResult(!PersonTraces.In(cluster.Folder, Leaving).Any()));
        Assert.NotEmpty(PersonTraces.In(results, LeavingPerson.Staying));
    }

    private static string Results(string folder) => Path.Combine(folder, "nights");

    // No night but those that are asked for.
    private static string[] Settings(string folder) => [$"results={Results(folder)}", "at=02:00", "catch-up=0"];

    private static string[] Orders(ProcessCluster cluster) => Path.Combine(Results(cluster.Folder), ".erasing") is var folder && Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json") : [];

    private static async Task<SiloOfCluster> ServingAsync(ProcessCluster cluster)
    {
        var standing = await SiloTraffic.RetriedAsync(() => cluster.Client.GetDistrict(LeavingPerson.District).StandingAsync());
        return cluster.Silos.Single(silo => standing.Silo.Contains($":{silo.Port}@", StringComparison.Ordinal));
    }
}

using System.Globalization;
using Jiuye;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using OrleansGrains.Tests.Clusters;

namespace OrleansGrains.Tests.Faults;

/// <summary>What Orleans keeps in PostgreSQL by its own providers, after every silo was killed.</summary>
public sealed class KeptStateTests
{
    private const string Reminders = "SELECT GrainId, ReminderName, StartTime, Period, Version FROM OrleansRemindersTable ORDER BY GrainId, ReminderName";

    [OrleansSqlFact]
    public async Task A_nights_reminder_outlives_every_silo_and_another_makes_the_night_and_no_reminder_is_doubled()
    {
        // It began some hours ago in Beijing, so that none begins meanwhile.
        var now = TimeProvider.System.GetUtcNow();
        var at = TimeOnly.FromTimeSpan(TimeSpan.FromMinutes((int)now.AddHours(8 - 6).TimeOfDay.TotalMinutes));
        var date = new JiuyeNightlyOptions { At = at }.Last(now).Date;
        // A night is made of districts that GB/T 2260 knows.
        DistrictCode[] districts = [.. new[] { 110_101, 110_102, 110_105 }.Select(DistrictCode.FromNumber)];
        await using var cluster = await ProcessCluster.StartAsync(2, settings: folder => Settings(folder, at, catchUp: 0));
        using var caller = TestCluster.AsTenant();
        foreach (var district in districts)
        {
            await SiloTraffic.RetriedAsync(() => cluster.Client.GetDistrict(district).ApplyAsync(
                new("one") { Postings = [new() { Id = new("P1"), Title = "电焊工", PostedOn = date }], Seekers = [new() { Id = new("S1"), WantedJobs = ["电焊工"] }] }));
        }

        // Both silos look after the reminders of all districts; it is too late for this night by their settings.
        await UntilAsync(async () => (await cluster.SqlAsync(Reminders)).Split('\n').Length == districts.Length);
        var before = await cluster.SqlAsync(Reminders);
        Assert.All(districts, district => Assert.Equal(NightState.Waiting, Standing(cluster, district, date).Result.State));
        foreach (var silo in cluster.Silos)
            silo.Kill();
        var another = await cluster.JoinAsync(settings: folder => Settings(folder, at, catchUp: 24));

        foreach (var district in districts)
        {
            await UntilAsync(async () => (await Standing(cluster, district, date)).State is NightState.Done or NightState.SetAside);
            var night = await Standing(cluster, district, date);
            // Begun once, and by the silo that nobody had told of it.
            Assert.Equal((NightState.Done, $"silo-{another.Port}", 1, (string?)null), (night.State, night.Node, night.Attempts, night.Reason));
        }

        Assert.Equal(before, await cluster.SqlAsync(Reminders));
    }

    [OrleansSqlFact]
    public async Task State_of_a_citys_own_grain_is_read_after_every_silo_was_killed()
    {
        await using var cluster = await ProcessCluster.StartAsync(2);
        for (var visit = 1; visit <= 3; visit++)
            Assert.Equal(visit, await cluster.Client.GetGrain<IVisits>("portal").AddAsync());

        foreach (var silo in cluster.Silos)
            silo.Kill();
        await cluster.JoinAsync();

        Assert.Equal(3, await SiloTraffic.RetriedAsync(() => cluster.Client.GetGrain<IVisits>("portal").CountAsync()));
        Assert.Equal(4, await cluster.Client.GetGrain<IVisits>("portal").AddAsync());
    }

    private static string[] Settings(string folder, TimeOnly at, int catchUp) =>
        [$"results={Path.Combine(folder, "nights")}", string.Create(CultureInfo.InvariantCulture, $"at={at:HH\\:mm}"), $"catch-up={catchUp}"];

    private static Task<NightStanding> Standing(ProcessCluster cluster, DistrictCode district, DateOnly date) => SiloTraffic.RetriedAsync(() => cluster.Client.GetNights(district).FindAsync(date));

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var attempt = 0; !await holds(); attempt++)
        {
            Assert.True(attempt < 600, "It did not come about within five minutes.");
            await Task.Delay(500);
        }
    }
}

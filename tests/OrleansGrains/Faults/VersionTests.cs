using System.Text.Json.Nodes;
using Jiuye;
using Jiuye.Casework;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using OrleansGrains.Tests.Clusters;
using Xunit.Abstractions;
using Verdict = Cluster.Tests.Verdict;

namespace OrleansGrains.Tests.Faults;

/// <summary>Silos of two versions beside each other, as while a version is replaced.</summary>
public sealed class VersionTests(ITestOutputHelper output)
{
    private const int WritesBetween = 60;
    private static readonly DateOnly AsOf = new(2026, 3, 31);
    private static readonly DutySchedule Schedule = new(DutyRules.All(TestCluster.Rules), WorkingDayCalendar.Prc);

    private readonly List<string> told = [];
    private int leavers;

    [OtherSiloFact]
    public async Task A_version_replaced_silo_by_silo_taken_back_and_replaced_again_loses_and_doubles_nothing()
    {
        var other = OtherSiloFactAttribute.Program;
        await using var cluster = await ProcessCluster.StartAsync(3, other);
        await using var store = await PostgreSqlRecordStore.OpenAsync(cluster.Database, TimeProvider.System);
        var versions = Enumerable.Repeat(other, 3).ToList();
        using var caller = TestCluster.AsTenant();
        foreach (var district in ProcessCluster.Districts)
            await SiloTraffic.RetriedAsync(() => cluster.Client.GetDistrict(district).ApplyAsync(new("entries") { Entries = Entries(district) }));
        await using var traffic = await SiloTraffic.StartAsync(cluster.Client, ProcessCluster.Districts);
        await traffic.MoreAsync(WritesBetween);
        await AskWhatIsNewAsync(cluster, store, versions);

        // Forward, and back again as an operator does who finds a fault: at every moment but the first and the middle one both versions serve.
        foreach (var program in new[] { null, other, null })
        {
            for (var at = 0; at < versions.Count; at++)
            {
                await cluster.Silos[0].EndAsync();
                cluster.Forget(cluster.Silos[0]);
                versions.RemoveAt(0);
                await traffic.MoreAsync(WritesBetween);
                await cluster.JoinAsync(program);
                versions.Add(program);
                await traffic.MoreAsync(WritesBetween);
                await AskWhatIsNewAsync(cluster, store, versions);
            }
        }

        await traffic.StopAsync();
        var verdict = await traffic.Book.CheckAsync(store);
        output.WriteLine(FormattableString.Invariant(
            $"| another version replaced, taken back and replaced again, silo by silo | {traffic.Book.Count} | {verdict.Lost} | {verdict.Doubled} | {verdict.Overtaken} | {traffic.FailedWrites.Count} | {traffic.Reads} | {traffic.FailedReads.Count} |"));
        foreach (var once in traffic.FailedWrites.Concat(traffic.FailedReads).Concat(told).GroupBy(static one => one))
            output.WriteLine($"{once.Count()} times: {once.Key}");
        Assert.Equal(Verdict.Whole, verdict);
        Assert.Empty(await store.CheckAsync());
    }

    private static LedgerEntry[] Entries(DistrictCode district) =>
        [.. Enumerable.Range(1, 3).Select(at => new CaseEvent(new($"S{at}"), AsOf.AddDays(-40 - (district.Number % 10)), CaseEventKind.Recommended) { Number = 1 })];

    // Methods that only one version has: told where a silo on the way does not know them, answered everywhere once all do; everything else goes on meanwhile.
    private async Task AskWhatIsNewAsync(ProcessCluster cluster, PostgreSqlRecordStore store, List<string?> versions)
    {
        await AskAllAsync(nameof(IDistrictCaseload), versions, district => OwedAsync(cluster, versions, district));
        await AskAllAsync(nameof(IDistrictErasure), versions, district => LeftAsync(cluster, store, district));
    }

    private async Task AskAllAsync(string question, List<string?> versions, Func<DistrictCode, Task<bool>> isAnswered)
    {
        var knowing = OtherSiloFactAttribute.Knows(question) ? versions.Count : versions.Count(static one => one is null);
        var answered = 0;
        foreach (var district in ProcessCluster.Districts)
        {
            if (await isAnswered(district))
                answered++;
            else
                told.Add($"{question}, {knowing} of {versions.Count} silos know it: {DistrictFault.NotYet}");
        }

        output.WriteLine($"{knowing} of {versions.Count} silos know {question}: {answered} of {ProcessCluster.Districts.Length} districts answered it");
        Assert.True(knowing < versions.Count || answered == ProcessCluster.Districts.Length, $"Every silo knows {question}, and a district did not answer.");
        Assert.True(knowing > 0 || answered == 0, $"No silo knows {question}, and a district answered.");
    }

    private async Task<bool> OwedAsync(ProcessCluster cluster, List<string?> versions, DistrictCode district)
    {
        try
        {
            var owed = await SiloTraffic.RetriedAsync(() => ReadAsync(cluster, district), gone => told.Add($"{nameof(IDistrictCaseload)}: {SiloTraffic.Told(gone)}"));
            var expected = Ledger.All(Entries(district).Cast<CaseEvent>()).SelectMany(static ledger => Schedule.Outstanding(ledger, AsOf)).Select(DutyLines.Json).ToList();
            var lines = owed.SelectMany(static one => one.Duties).Select(static duty => duty.Line).ToList();
            if (versions.TrueForAll(static one => one is null))
                Assert.Equal(expected, lines);
            Assert.Equal(expected.Count, lines.Count);
            Assert.All(lines.Zip(expected), static pair => AssertAgrees(pair.First, pair.Second));
            return true;
        }
        catch (DistrictFaultException problem) when (problem.Fault == DistrictFault.NotYet)
        {
            return false;
        }
    }

    // An older silo's line may lack what has been added to lines since; what it says is what this version says.
    private static void AssertAgrees(string line, string expected)
    {
        var (said, whole) = (JsonNode.Parse(line)!.AsObject(), JsonNode.Parse(expected)!.AsObject());
        foreach (var added in whole.Select(static property => property.Key).Where(name => !said.ContainsKey(name)).ToList())
            whole.Remove(added);
        Assert.NotEmpty(said);
        Assert.Equal(whole.ToJsonString(), said.ToJsonString());
    }

    // Not yet means that nothing was done: the person is there until the method is asked that every version has.
    private async Task<bool> LeftAsync(ProcessCluster cluster, PostgreSqlRecordStore store, DistrictCode district)
    {
        var leaving = new SeekerId("S-LEAVES");
        var grain = cluster.Client.GetDistrict(district);
        await SiloTraffic.RetriedAsync(() => grain.ApplyAsync(new($"leaves-{++leavers}") { Seekers = [new() { Id = leaving, WantedJobs = ["电焊工"] }] }), Failed);
        var isAnswered = true;
        try
        {
            await SiloTraffic.RetriedAsync(() => grain.ErasePersonAsync(leaving), Failed);
        }
        catch (DistrictFaultException problem) when (problem.Fault == DistrictFault.NotYet)
        {
            isAnswered = false;
            Assert.True(await IsThereAsync());
            await SiloTraffic.RetriedAsync(() => grain.EraseAsync(leaving), Failed);
        }

        Assert.False(await IsThereAsync());
        return isAnswered;

        void Failed(Exception gone) => told.Add($"{nameof(IDistrictErasure)}: {SiloTraffic.Told(gone)}");

        async Task<bool> IsThereAsync() => await store.FindAsync(district, RecordKey.Of(leaving)) is { Body: not null };
    }

    private static async Task<List<SubjectDuties>> ReadAsync(ProcessCluster cluster, DistrictCode district)
    {
        var read = new List<SubjectDuties>();
        await foreach (var owed in cluster.Client.GetDistrict(district).DutiesOfAllAsync(AsOf))
            read.Add(owed);
        return read;
    }
}

using FsCheck.Fluent;
using InProcess.Tests.Nightly;
using Jiuye;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using OrleansGrains.Tests.Clusters;

namespace OrleansGrains.Tests;

public sealed class CityTests : IAsyncLifetime
{
    private static readonly DistrictCode Beijing = DistrictCode.FromNumber(110_000);
    private static readonly DistrictCode[] Districts = [.. new[] { 110_101, 110_105, 110_113 }.Select(DistrictCode.FromNumber)];
    private static readonly DateOnly Day = SmallDistrict.AsOf;
    private static readonly ListQuestion Asked = new(7, Day);

    private readonly List<SmallDistrict> records = [.. SmallDistrict.Any.Where(static drawn => drawn.Seekers.Length > 0).Sample(40, 3)];
    private readonly string results = Directory.CreateTempSubdirectory("jiuye-nights-").FullName;
    private TestCluster cluster = null!;

    public async Task InitializeAsync()
    {
        cluster = await TestCluster.StartAsync(2, grains: options =>
        {
            options.Nightly = new() { Results = results, Node = Guid.NewGuid().ToString("N"), CatchUp = TimeSpan.FromHours(24), At = new(0, 0) };
            options.NightCheck = TimeSpan.FromSeconds(1);
        });
        using var caller = TestCluster.AsTenant();
        foreach (var (district, held) in Districts.Zip(records))
            await cluster.Client.GetDistrict(district).ApplyAsync(new("all") { Postings = [.. held.Postings.Select(posting => posting with { District = district })], Seekers = held.Seekers, Referrals = held.Referrals });
    }

    public async Task DisposeAsync()
    {
        await cluster.DisposeAsync();
        Directory.Delete(results, recursive: true);
    }

    [Fact]
    public async Task A_list_over_districts_is_the_merge_of_their_lists_and_says_which_are_missing()
    {
        using var caller = TestCluster.AsTenant();
        var empty = DistrictCode.FromNumber(110_117);
        foreach (var seeker in records[0].Seekers.Select(static seeker => seeker.Id))
        {
            var person = RecordCodingOf(records[0].Seekers.Single(one => one.Id == seeker));
            var plain = new List<RecommendedPosting>();
            foreach (var district in Districts)
                plain.AddRange(await cluster.Client.GetDistrict(district).RecommendPostingsToAsync(person, Asked));

            var whole = await cluster.Client.GetCity(Beijing).RecommendPostingsAsync(Districts[0], seeker, [], Asked);
            var named = await cluster.Client.GetCity(Beijing).RecommendPostingsAsync(Districts[0], seeker, [Districts[1], empty], Asked);

            Assert.Equal(
                plain.OrderByDescending(static one => one.Score).ThenBy(static one => one.District).ThenBy(static one => one.Posting).Take(7).Select(static one => (one.District, one.Posting, one.Score, one.Text)),
                whole.Postings.Select(static one => (one.District, one.Posting, one.Score, one.Text)));
            Assert.Empty(whole.Missing);
            Assert.All(named.Postings, static one => Assert.Equal(Districts[1], one.District));
            Assert.Equal([new(empty, "NotHeld")], named.Missing);
        }
    }

    [Fact]
    public async Task A_city_asks_only_for_its_own_districts()
    {
        using var caller = TestCluster.AsTenant();

        var outside = await Assert.ThrowsAsync<DistrictFaultException>(() => cluster.Client.GetCity(Beijing).RecommendPostingsAsync(Districts[0], new("S000"), [DistrictCode.FromNumber(370_102)], Asked));

        Assert.Equal(DistrictFault.Question, outside.Fault);
    }

    [Fact]
    public async Task Figures_of_a_city_are_those_of_its_districts_nights_together_byte_for_byte()
    {
        using var caller = TestCluster.AsTenant();
        var city = cluster.Client.GetCity(Beijing);
        foreach (var district in Districts[..2])
            await MadeAsync(district);

        var counts = (await city.CountAsync(Day))!;

        Assert.Equal(Districts[..2], counts.Districts);
        Assert.Equal([new(Districts[2], MissingNight.NoNight)], counts.Missing);
        var plain = AreaNight.Read(results, Districts, Day, TestCluster.Rules)!;
        Assert.Equal(plain.Counts, new(counts.Postings, counts.OpenPostings, counts.Openings, counts.Seekers, counts.Seeking));
        Assert.Equal(records[0].Seekers.Length + records[1].Seekers.Length, counts.Seekers);
        foreach (var name in AreaNight.TableNames)
        {
            using var csv = new MemoryStream();
            plain.WriteCsv(name, csv);
            Assert.Equal(csv.ToArray(), (await city.TableAsync(name, Day))!.Csv);
        }

        Assert.Equal(DistrictFault.Question, (await Assert.ThrowsAsync<DistrictFaultException>(() => city.TableAsync("salaries", Day))).Fault);
    }

    [Fact]
    public async Task A_reminder_has_the_night_made_and_each_district_has_one()
    {
        using var caller = TestCluster.AsTenant();
        // Midnight in Beijing may pass while this waits.
        var first = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(8).DateTime);
        foreach (var district in Districts)
            await UntilAsync(async () => await BegunAsync(district, first) || await BegunAsync(district, first.AddDays(1)));
    }

    private async Task<bool> BegunAsync(DistrictCode district, DateOnly date) => (await cluster.Client.GetNights(district).FindAsync(date)).Node.Length > 0;

    private async Task MadeAsync(DistrictCode district)
    {
        var nights = cluster.Client.GetNights(district);
        // The night of today may be under way; then this one is begun afterwards.
        await UntilAsync(async () =>
        {
            await nights.BeginAsync(Day);
            return (await nights.FindAsync(Day)).State == NightState.Done;
        });
    }

    private static JobSeeker RecordCodingOf(JobSeeker seeker)
    {
        using var engine = DistrictEngine.InMemory(TestCluster.Rules);
        engine.Apply([seeker]);
        return engine.Seeker(seeker.Id);
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var attempt = 0; !await holds(); attempt++)
        {
            Assert.True(attempt < 600, "It did not come about within five minutes.");
            await Task.Delay(500);
        }
    }
}

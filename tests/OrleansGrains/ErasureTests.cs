using InProcess.Tests.Nightly;
using Jiuye;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using OrleansGrains.Tests.Clusters;

namespace OrleansGrains.Tests;

/// <summary>Who is erased through a grain goes out of finished nights too.</summary>
public sealed class ErasureTests : IAsyncLifetime
{
    private static readonly SeekerId Leaving = new("S-LEAVES");
    private static readonly SeekerId Another = new("S-GOES-TOO");

    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-erasure-").FullName;
    private TestCluster cluster = null!;

    private string Results => Path.Combine(folder, "nights");

    private IDistrictGrain District => cluster.Client.GetDistrict(LeavingPerson.District);

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Results);
        cluster = await TestCluster.StartAsync(2, grains: options =>
        {
            // No night but those that are asked for.
            options.Nightly = new() { Results = Results, Node = Guid.NewGuid().ToString("N"), CatchUp = TimeSpan.Zero };
            options.NightCheck = TimeSpan.FromSeconds(1);
        });
    }

    public async Task DisposeAsync()
    {
        await cluster.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Once_the_answer_says_clean_no_file_of_any_night_names_the_person_and_everybody_else_is_there()
    {
        using var caller = TestCluster.AsTenant();
        await LeavingPerson.MakeNightAsync(cluster.Client, Leaving);
        var (named, others) = (PersonTraces.In(Results, Leaving).Count(), PersonTraces.In(Results, LeavingPerson.Staying).Count());
        // Lists, grades and duties at least.
        Assert.InRange(named, 3, int.MaxValue);

        var erased = await District.ErasePersonAsync(Leaving);
        await LeavingPerson.CleanAsync(cluster.Client, Leaving);

        Assert.NotNull(erased.Row);
        Assert.Empty(PersonTraces.In(folder, Leaving));
        Assert.Equal(others, PersonTraces.In(Results, LeavingPerson.Staying).Count());
        Assert.Null((await cluster.Store.FindAsync(LeavingPerson.District, RecordKey.Of(Leaving)))?.Body);
        // Asked again, nothing is left to do.
        Assert.Null((await District.ErasePersonAsync(Leaving)).Row);
    }

    [Fact]
    public async Task Who_asks_by_the_first_versions_method_has_nights_mended_too()
    {
        using var caller = TestCluster.AsTenant();
        await LeavingPerson.MakeNightAsync(cluster.Client, Leaving);

        Assert.NotNull(await District.EraseAsync(Leaving));

        await LeavingPerson.UntilAsync(() => Task.FromResult(!PersonTraces.In(Results, Leaving).Any()));
    }

    [Fact]
    public async Task Two_erasures_at_once_are_both_done()
    {
        using var caller = TestCluster.AsTenant();
        await LeavingPerson.MakeNightAsync(cluster.Client, Leaving, Another);

        await Task.WhenAll(LeavingPerson.CleanAsync(cluster.Client, Leaving), LeavingPerson.CleanAsync(cluster.Client, Another), LeavingPerson.CleanAsync(cluster.Client, Leaving));

        Assert.Empty(PersonTraces.In(folder, Leaving));
        Assert.Empty(PersonTraces.In(folder, Another));
    }

    [Fact]
    public async Task A_night_in_the_making_is_waited_for_and_the_answer_says_so()
    {
        using var caller = TestCluster.AsTenant();
        await LeavingPerson.MakeNightAsync(cluster.Client, Leaving);
        Directory.CreateDirectory(Path.Combine(Results, $"{LeavingPerson.District}", ".scratch", "2026-04-01.1"));
        var making = (await cluster.Store.TryClaimAsync($"night/{LeavingPerson.District}/2026-04-01", "another", TimeSpan.FromHours(1)))!;

        Assert.Equal(ErasureReach.Pending, (await District.ErasePersonAsync(Leaving)).Nights);
        await cluster.Store.ReleaseAsync(making);
        await LeavingPerson.CleanAsync(cluster.Client, Leaving);

        Assert.Empty(PersonTraces.In(folder, Leaving));
    }

    [Fact]
    public async Task Where_the_folder_of_nights_cannot_be_reached_it_is_done_once_it_can_and_nobody_is_named_meanwhile()
    {
        using var caller = TestCluster.AsTenant();
        await LeavingPerson.MakeNightAsync(cluster.Client, Leaving);
        var away = Path.Combine(folder, "away");
        Directory.Move(Results, away);

        var erased = await District.ErasePersonAsync(Leaving);
        var again = await District.ErasePersonAsync(Leaving);
        var never = await District.ErasePersonAsync(new("S-NEVER"));
        Directory.Move(away, Results);

        Assert.NotNull(erased.Row);
        Assert.Equal((ErasureReach.Pending, ErasureReach.Pending, ErasureReach.NotReached), (erased.Nights, again.Nights, never.Nights));
        await LeavingPerson.UntilAsync(() => Task.FromResult(!PersonTraces.In(folder, Leaving).Any()));
    }

    [Fact]
    public async Task A_silo_that_makes_no_nights_says_that_they_are_not_reached()
    {
        await using var without = await TestCluster.StartAsync();
        using var caller = TestCluster.AsTenant();
        await without.Client.GetDistrict(LeavingPerson.District).ApplyAsync(new("one") { Seekers = [new() { Id = Leaving }] });

        var erased = await without.Client.GetDistrict(LeavingPerson.District).ErasePersonAsync(Leaving);

        Assert.Equal(new DistrictErasure(2, ErasureReach.NotReached), erased);
    }

    [Theory]
    [InlineData(GrainScope.Write | GrainScope.Read | GrainScope.Operate)]
    [InlineData(GrainScope.Person | GrainScope.Read | GrainScope.Operate)]
    public async Task Without_both_scopes_nobody_is_erased_and_nothing_is_written_down(GrainScope scopes)
    {
        using (TestCluster.AsTenant())
            await LeavingPerson.MakeNightAsync(cluster.Client, Leaving);
        var named = PersonTraces.In(folder, Leaving).Order(StringComparer.Ordinal).ToList();
        using var caller = GrainCaller.As(TestCluster.Tenant, scopes);

        var problem = await Assert.ThrowsAsync<DistrictFaultException>(() => District.ErasePersonAsync(Leaving));

        Assert.Equal(DistrictFault.Refused, problem.Fault);
        Assert.Equal(named, PersonTraces.In(folder, Leaving).Order(StringComparer.Ordinal));
        Assert.NotNull((await cluster.Store.FindAsync(LeavingPerson.District, RecordKey.Of(Leaving)))?.Body);
    }
}

using FsCheck;
using FsCheck.Fluent;
using Jiuye;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using OrleansGrains.Tests.Clusters;
using OrleansGrains.Tests.Faults;

namespace OrleansGrains.Tests;

/// <summary>What is owed in a whole district, as a stream, beside the plain computation, ledger by ledger and in order.</summary>
public sealed class DrawnCaseloadTests : IAsyncLifetime
{
    // Of the store.
    private const int Page = 1_000;
    // Of Orleans: so many are on their way at once.
    private const int Batch = 100;

    private TestCluster cluster = null!;
    private int districts;

    public async Task InitializeAsync() => cluster = await TestCluster.StartAsync(2);

    public Task DisposeAsync() => cluster.DisposeAsync().AsTask();

    [Fact]
    public void Offices_that_were_drawn_owe_what_the_plain_computation_says_in_its_order() =>
        Prop.ForAll(DrawnLedgers.Any.ArrayOf(3).ToArbitrary(), DrawnLedgers.Day.ToArbitrary(), (offices, asOf) => Task.Run(async () =>
        {
            using var caller = TestCluster.AsTenant();
            var grains = offices.Select(_ => cluster.Client.GetDistrict(Next())).ToList();
            foreach (var (grain, entries) in grains.Zip(offices).Where(static one => one.Second.Length > 0))
                await grain.ApplyAsync(new("all") { Entries = entries });

            // All at once: one is not told what another owes.
            var read = await Task.WhenAll(grains.Select(grain => ReadAsync(grain, asOf)));

            Assert.Equal(offices.Select(entries => DrawnLedgers.Plain(entries, asOf)), read);
        }).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void A_ledger_that_lies_across_two_pages_of_the_store_is_whole() =>
        Prop.ForAll(DrawnLedgers.Any.Where(static drawn => drawn.Length > 1).ToArbitrary(), DrawnLedgers.Day.ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), (drawn, asOf, draw) => Task.Run(async () =>
        {
            using var caller = TestCluster.AsTenant();
            var district = Next();
            // So many rows before them, by their keys, that the page ends between two of theirs.
            var first = drawn.Select(static entry => RecordKey.Of(entry).Id).Min(StringComparer.Ordinal)!;
            var before = Page - 1 - (draw % (drawn.Length - 1));
            LedgerEntry[] entries = [.. drawn, .. Enumerable.Range(0, before).Select(at => Before(at, asOf))];
            Assert.Equal(before, entries.Count(entry => string.CompareOrdinal(RecordKey.Of(entry).Id, first) < 0));
            await cluster.Store.WriteAsync(district, [.. entries.Select(RecordWrite.Keep)]);

            Assert.Equal(DrawnLedgers.Plain(entries, asOf), await ReadAsync(cluster.Client.GetDistrict(district), asOf));
        }).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(10));

    [Fact]
    public async Task A_silo_that_goes_in_mid_stream_ends_it_and_who_asks_again_has_all_of_it_from_another()
    {
        using var caller = TestCluster.AsTenant();
        var (asOf, silo) = (DrawnLedgers.Day.Sample(1, 1).Single(), cluster.Silos[1].Services.GetRequiredService<ILocalSiloDetails>().SiloAddress.ToParsableString());
        var (district, grain) = (default(DistrictCode), default(IDistrictGrain)!);
        do
            grain = cluster.Client.GetDistrict(district = Next());
        while ((await grain.StandingAsync()).Silo != silo);
        var entries = Many(asOf);
        await cluster.Store.WriteAsync(district, [.. entries.Select(RecordWrite.Keep)]);
        var plain = DrawnLedgers.Plain(entries, asOf);

        var read = new List<string>();
        var gone = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await foreach (var owed in grain.DutiesOfAllAsync(asOf))
            {
                read.Add(DrawnLedgers.Shown(owed));
                // The other is where the members of such a cluster are kept.
                if (read.Count == Batch + (Batch / 2))
                    await cluster.StopSiloAsync(1);
            }
        });

        Assert.True(gone is OrleansException or EnumerationAbortedException, $"{gone}");
        Assert.InRange(read.Count, Batch + (Batch / 2), plain.Count - 1);
        Assert.Equal(plain.Take(read.Count), read);
        Assert.Equal(plain, await SiloTraffic.RetriedAsync(() => ReadAsync(grain, asOf)));
        Assert.NotEqual(silo, (await grain.StandingAsync()).Silo);
    }

    [Fact]
    public void A_writer_in_mid_stream_changes_whole_ledgers_those_to_come_and_none_that_was_told() =>
        Prop.ForAll(DrawnLedgers.Day.ToArbitrary(), Gen.Choose(0, 3_999).ArrayOf().ToArbitrary(), (asOf, touched) => Task.Run(async () =>
        {
            using var caller = TestCluster.AsTenant();
            var district = Next();
            var grain = cluster.Client.GetDistrict(district);
            var before = Enumerable.Range(0, 4_000).Select(at => DrawnLedgers.Owed(Name(at), asOf)).ToList();
            await cluster.Store.WriteAsync(district, [.. before.Select(RecordWrite.Keep)]);
            // The first was told, the last is pages ahead; who comes anew behind the reader is not told, who comes ahead is.
            LedgerEntry[] later =
            [
                .. touched.Append(0).Append(3_999).Distinct().Select(at => DrawnLedgers.Owed(Name(at), asOf.AddDays(-1), number: 2)),
                DrawnLedgers.Owed("A-behind", asOf), DrawnLedgers.Owed("Z-ahead", asOf),
            ];

            var read = new List<string>();
            await foreach (var owed in grain.DutiesOfAllAsync(asOf))
            {
                read.Add(DrawnLedgers.Shown(owed));
                if (read.Count == Batch + (Batch / 2))
                    await grain.ApplyAsync(new("later") { Entries = later });
            }

            var (old, young) = (DrawnLedgers.Plain(before, asOf), DrawnLedgers.Plain([.. before, .. later], asOf));
            Assert.Equal(4_002, young.Count);
            Assert.Equal(4_001, read.Count);
            Assert.All(read.Take(4_000).Select(static (line, at) => (line, at)), one => Assert.True(one.line == old[one.at] || one.line == young[one.at + 1], $"Ledger {one.at} is as it never was."));
            Assert.Equal(old.Take(Batch), read.Take(Batch));
            // A page and what is on its way were read before the write at most.
            Assert.Equal(young.Skip(1 + (2 * Page)), read.Skip(2 * Page));
        }).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(5));

    private static LedgerEntry[] Many(DateOnly asOf)
    {
        var drawn = DrawnLedgers.Person.Sample(50, 20).ToList();
        return [.. Enumerable.Range(0, 2_000).SelectMany(at => at % 2 == 0
            ? [DrawnLedgers.Owed(Name(at), asOf)]
            : drawn[at % drawn.Count].Take(4).Select(entry => DrawnLedgers.About(entry, Name(at), 0)))];
    }

    // By its key before everything that was drawn.
    private static OfficeEvent Before(int at, DateOnly asOf) => new OfficeEvent(DistrictCode.FromNumber(110_101_001 + at), asOf.AddDays(-60), Enum.GetValues<OfficeEventKind>()[0]) { Number = 1 };

    private static string Name(int at) => $"S{at:0000}";

    private static async Task<List<string>> ReadAsync(IDistrictGrain grain, DateOnly asOf)
    {
        var read = new List<string>();
        await foreach (var owed in grain.DutiesOfAllAsync(asOf))
            read.Add(DrawnLedgers.Shown(owed));
        return read;
    }

    private DistrictCode Next() => DistrictCode.FromNumber(370_101_001 + Interlocked.Increment(ref districts));
}

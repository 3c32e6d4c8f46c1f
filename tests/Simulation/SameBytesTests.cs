using Jiuye.Simulation;

namespace Simulation.Tests;

public class SameBytesTests
{
    [Fact]
    public async Task Threads_do_not_change_a_byte_and_a_second_run_gives_the_same()
    {
        var options = Markets.Options(3_000, 1_500) with { Defects = 0.05 };

        var one = await Markets.WriteAsync(options);
        var four = await Markets.WriteAsync(options with { Threads = 4 });
        var again = await Markets.WriteAsync(options with { Threads = 4 });

        Assert.Equal(
            ["dataset.json", "employers.jsonl", "fairs.jsonl", "ledger.jsonl", "offices.jsonl", "postings.jsonl", "referrals.jsonl", "seekers.jsonl", "simulation.json", "truth.jsonl", "wages.csv"], one.Keys);
        foreach (var (name, bytes) in one)
        {
            Assert.True(bytes.AsSpan().SequenceEqual(four[name]), name);
            Assert.True(bytes.AsSpan().SequenceEqual(again[name]), name);
        }
    }

    [Fact]
    public async Task Another_seed_gives_another_market()
    {
        var one = await Markets.WriteAsync(Markets.Options(200, 200, seed: 1));
        var two = await Markets.WriteAsync(Markets.Options(200, 200, seed: 2));

        foreach (var name in new[] { "postings.jsonl", "seekers.jsonl", "ledger.jsonl", "referrals.jsonl", "wages.csv", "truth.jsonl", "employers.jsonl", "fairs.jsonl", "offices.jsonl" })
            Assert.False(one[name].AsSpan().SequenceEqual(two[name]), name);
    }

    [Fact]
    public async Task A_larger_market_begins_with_the_smaller_one()
    {
        var small = await Markets.WriteAsync(Markets.Options(300, 200) with { Defects = 0.05 });
        var large = await Markets.WriteAsync(Markets.Options(2_500, 200) with { Defects = 0.05 });
        var crowded = await Markets.WriteAsync(Markets.Options(300, 900) with { Defects = 0.05 });

        Assert.Equal(Markets.Lines(small["postings.jsonl"]), Markets.Lines(large["postings.jsonl"])[..300]);
        Assert.Equal(Markets.Lines(small["postings.jsonl"]), Markets.Lines(crowded["postings.jsonl"]));
        Assert.Equal(Markets.Lines(small["seekers.jsonl"]), Markets.Lines(crowded["seekers.jsonl"])[..200]);
    }

    [Fact]
    public async Task Packed_files_hold_the_same_rows()
    {
        var plain = await Markets.WriteAsync(Markets.Options(500, 100));
        var packed = await Markets.WriteAsync(Markets.Options(500, 100) with { Gzip = true });

        Assert.True(plain["postings.jsonl"].AsSpan().SequenceEqual(Unpacked.Of(packed["postings.jsonl.gz"])));
        Assert.True(plain["seekers.jsonl"].AsSpan().SequenceEqual(Unpacked.Of(packed["seekers.jsonl.gz"])));
    }

    [Fact]
    public void The_generator_is_SplitMix64()
    {
        // The first output of the authors' reference code (Vigna, splitmix64.c) for the state 0.
        Assert.Equal(0xE220A8397B1DCDAFUL, RecordRandom.Mix(0x9E3779B97F4A7C15));
    }
}

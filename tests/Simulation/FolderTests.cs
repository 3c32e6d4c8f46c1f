using Jiuye;
using Jiuye.Simulation;

namespace Simulation.Tests;

public class FolderTests
{
    [Fact]
    public async Task Giving_up_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        using var cancel = new CancellationTokenSource();
        var progress = new GivesUp(cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => MarketSimulator.WriteAsync(Markets.Options(50_000, 10) with { Threads = 2 }, folder.Inner("market"), progress, cancel.Token));

        Assert.Empty(folder.Entries);
    }

    [Fact]
    public async Task A_dataset_that_is_there_is_refused_unless_it_may_be_replaced()
    {
        using var folder = new TemporaryFolder();
        var market = folder.Inner("market");
        await MarketSimulator.WriteAsync(Markets.Options(10, 10), market);
        var before = Markets.Files(market);

        var refusal = await Assert.ThrowsAsync<IOException>(() => MarketSimulator.WriteAsync(Markets.Options(20, 20), market));

        Assert.Contains("--force", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before["postings.jsonl"], Markets.Files(market)["postings.jsonl"]);
        await MarketSimulator.WriteAsync(Markets.Options(20, 20) with { Overwrite = true }, market);
        Assert.Equal(20, Markets.Lines(Markets.Files(market)["postings.jsonl"]).Length);
        Assert.Equal(["market"], folder.Entries);
    }

    [Fact]
    public async Task A_folder_that_is_no_dataset_is_never_replaced()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Inner("photos"));
        await File.WriteAllTextAsync(folder.Inner("photos/cat.txt"), "cat");

        await Assert.ThrowsAsync<IOException>(() => MarketSimulator.WriteAsync(Markets.Options(10, 10) with { Overwrite = true }, folder.Inner("photos")));

        Assert.True(File.Exists(folder.Inner("photos/cat.txt")));
    }

    [Fact]
    public async Task What_a_killed_run_left_is_cleared_by_the_next()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Inner("market.partial"));
        await File.WriteAllTextAsync(folder.Inner("market.partial/postings.jsonl"), "{\"id\":");

        await MarketSimulator.WriteAsync(Markets.Options(10, 10), folder.Inner("market"));

        Assert.Equal(["market"], folder.Entries);
        Assert.Equal(10, Markets.Lines(Markets.Files(folder.Inner("market"))["postings.jsonl"]).Length);
    }

    [Fact]
    public async Task Seekers_alone_come_without_referrals_and_wages()
    {
        var files = await Markets.WriteAsync(Markets.Options(0, 50));

        Assert.Equal(["dataset.json", "ledger.jsonl", "seekers.jsonl", "simulation.json"], files.Keys);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 10_000_001)]
    public async Task Sizes_out_of_range_are_refused(long postings, long seekers) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => MarketSimulator.WriteAsync(Markets.Options(postings, seekers), "nowhere"));

    private sealed class GivesUp(CancellationTokenSource cancel) : IProgress<StepProgress>
    {
        public void Report(StepProgress value) => cancel.Cancel();
    }
}

using Jiuye.Simulation;

namespace Simulation.Tests;

public class MemoryTests
{
    [Fact]
    public void A_posting_of_a_large_market_costs_no_more_memory_than_one_of_a_small_market()
    {
        var source = new PostingRowWriter(Markets.Model());
        using var rows = new RowWriter();
        Allocated(source, rows, 0);

        var early = Allocated(source, rows, 10_000);
        var late = Allocated(source, rows, 1_990_000);

        Assert.InRange(late, 0.8 * early, 1.25 * early);
        Assert.InRange(late, 0, 1_500);
    }

    [Fact]
    public void The_postings_that_referrals_choose_from_are_bounded_in_number()
    {
        var model = Markets.Model();
        var before = GC.GetAllocatedBytesForCurrentThread();

        _ = new PostingSample(model, 2_000_000);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64L << 20);
    }

    // Bytes a record, on this thread.
    private static double Allocated(PostingRowWriter source, RowWriter rows, long from)
    {
        rows.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = from; i < from + 1_000; i++)
            source.Write(rows, i);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 1_000.0;
    }
}

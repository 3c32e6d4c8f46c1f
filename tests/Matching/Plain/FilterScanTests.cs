using System.Runtime.Intrinsics;
using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Plain;

namespace Jiuye.Tests.Matching;

public sealed class FilterScanTests
{
    [Fact]
    public void Sixty_four_rows_a_step_pass_as_one_a_step() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var assembler = new SegmentAssembler();
            var wages = random.Next(2) == 0 ? 40 : 100_000;
            for (var row = random.Next(1, 600); row > 0; row--)
                assembler.Add(new(row, random.Next(3), 1, random.Next(5), random.Next(wages), random.Next(16, 30), random.Next(30, 60)), []);
            var segment = assembler.Finish(PlainStatistics.None);
            var scan = FilterScan.Of(segment, PlainMarkets.Seeker(random) with { Wage = random.Next(wages) });

            for (var start = random.Next(segment.Rows); start < segment.Rows; start += 64)
                Assert.Equal(scan.PlainSteps(start).ToString(), Within(scan.Steps(start), segment.Rows - start).ToString());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Rows_of_a_run_that_pass_are_marked_and_no_others()
    {
        var random = new Random(5);
        var assembler = new SegmentAssembler();
        for (var row = 0; row < 300; row++)
            assembler.Add(new(row, 0, 1, random.Next(5), 1, 16, 60), []);
        var segment = assembler.Finish(PlainStatistics.None).WithClosed([150, 151]);
        var passes = new byte[segment.Rows + PlainSegment.Margin];

        var passed = FilterScan.Of(segment, PlainMarkets.Seeker(random) with { Education = 2, Wage = 0, Age = 30 }).Mark(new(10, 201), passes);

        var expected = Enumerable.Range(0, 300).Select(row => row is >= 10 and < 201 and not 150 and not 151 && segment.Education[row] <= 2).ToArray();
        Assert.Equal(expected, passes.Take(300).Select(static pass => pass == 1));
        Assert.Equal(expected.Count(static pass => pass), passed);
    }

    [Fact]
    public void Codes_compare_as_the_numbers_do() =>
        Prop.ForAll<int[], int>((column, limit) =>
        {
            var codes = new ValueCodes(Array.ConvertAll(column, static value => (double)value), column.Length);

            for (var row = 0; row < column.Length; row++)
            {
                Assert.Equal(column[row] <= limit, codes.CodeOf(row) < codes.UpTo(limit));
                Assert.Equal(column[row] >= limit, codes.CodeOf(row) >= codes.Below(limit));
                Assert.Equal(column[row], codes[row]);
            }
        }).QuickCheckThrowOnFailure();

    private static Vector512<byte> Within(Vector512<byte> steps, int rows) =>
        steps & Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)Math.Min(64, rows)));
}

using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Plain;

namespace Jiuye.Tests.Matching;

public sealed class FilterScanTests
{
    [Fact]
    public void Sixteen_rows_a_step_pass_as_one_a_step() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var assembler = new SegmentAssembler();
            for (var row = random.Next(1, 200); row > 0; row--)
                assembler.Add(new(row, random.Next(3), 1, random.Next(5), random.Next(40), random.Next(16, 30), random.Next(30, 60)), [], []);
            var segment = assembler.Finish();
            var scan = FilterScan.Of(segment, PlainMarkets.Seeker(random) with { Wage = random.Next(40) });

            for (var block = 0; block < segment.Education.Codes.Length; block += 64)
                Assert.Equal(scan.PlainBlock(block), scan.Block(block));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Codes_compare_as_the_numbers_do() =>
        Prop.ForAll<int[], int>((column, limit) =>
        {
            var codes = new ValueCodes(Array.ConvertAll(column, static value => (double)value));

            for (var row = 0; row < column.Length; row++)
            {
                Assert.Equal(column[row] <= limit, codes.Codes[row] < codes.UpTo(limit));
                Assert.Equal(column[row] >= limit, codes.Codes[row] >= codes.Below(limit));
                Assert.Equal(column[row], codes[row]);
            }
        }).QuickCheckThrowOnFailure();
}

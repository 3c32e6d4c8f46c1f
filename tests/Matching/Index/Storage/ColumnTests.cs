using System.Runtime.CompilerServices;
using Jiuye.Matching.Storage;

namespace Jiuye.Tests.Matching.Storage;

public class ColumnTests
{
    [Fact]
    public void A_column_over_an_array_and_one_over_a_file_hold_the_same_values()
    {
        using var folder = new TemporaryFolder();
        var values = Enumerable.Range(0, 10_000).Select(static at => at * 0.1).ToArray();

        var mapped = Mapped(folder["a.seg"], values);

        Assert.True(mapped.IsMapped);
        Assert.Equal(values, mapped.Span);
        Assert.Equal(values, Column<double>.Of(values).Span);
        Assert.Equal(values.AsSpan(7_001, 8), mapped.Slice(7_001, 8));
        Assert.Equal(values[9_999], mapped[9_999]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MinValue)]
    public void A_row_that_is_not_there_is_refused(int row)
    {
        using var folder = new TemporaryFolder();
        var mapped = Mapped<int>(folder["a.seg"], [1, 2, 3]);

        Assert.Throws<IndexOutOfRangeException>(() => mapped[row]);
        Assert.Throws<IndexOutOfRangeException>(() => Column<int>.Of([1, 2, 3])[row]);
        Assert.Throws<ArgumentOutOfRangeException>(() => mapped.Slice(row, 2));
    }

    [Fact]
    public void A_column_outlives_the_file_it_came_from_and_even_the_files_name()
    {
        using var folder = new TemporaryFolder();
        var values = Enumerable.Range(0, 100_000).ToArray();
        var mapped = Mapped(folder["a.seg"], values);
        File.Delete(folder["a.seg"]);

        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(values, mapped.Span);
        GC.KeepAlive(mapped);
    }

    [Fact]
    public void A_mapping_goes_once_no_column_reaches_it()
    {
        if (!OperatingSystem.IsLinux())
            return; // Only there the process can be asked for its mappings.
        using var folder = new TemporaryFolder();

        Touch(folder["gone.seg"]);
        for (var round = 0; round < 10 && IsMapped("gone.seg"); round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(IsMapped("gone.seg"));

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Touch(string path)
        {
            var column = Mapped<int>(path, [1, 2, 3]);
            Assert.True(IsMapped("gone.seg"));
            Assert.Equal(2, column[1]);
        }
    }

    private static bool IsMapped(string name) => File.ReadAllText("/proc/self/maps").Contains(name, StringComparison.Ordinal);

    private static Column<T> Mapped<T>(string path, T[] values)
        where T : unmanaged
    {
        using (var stream = File.Create(path))
        {
            var writer = new SegmentFileWriter(stream, "test", values.Length);
            writer.Add<T>("values", values);
            writer.Finish();
        }

        return SegmentFile.Open(path, "test", threads: 2).Column<T>("values");
    }
}

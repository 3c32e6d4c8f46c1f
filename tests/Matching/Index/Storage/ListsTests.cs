using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Storage;

namespace Jiuye.Tests.Matching.Storage;

public class ListsTests
{
    [Fact]
    public void Each_row_has_its_own_list() =>
        Prop.ForAll<int[][]>(static rows =>
        {
            var lists = Lists<int>.Of(rows);
            return lists.Count == rows.Length && Enumerable.Range(0, rows.Length).All(row => lists[row].SequenceEqual(rows[row]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Offsets_that_do_not_fit_the_values_are_refused()
    {
        Assert.Throws<ArgumentException>(static () => new Lists<int>(Column<int>.Of([0, 2]), Column<int>.Of([1])));
        Assert.Throws<ArgumentException>(static () => new Lists<int>(Column<int>.Of([1, 1]), Column<int>.Of([1])));
        Assert.Throws<ArgumentException>(static () => new Lists<int>(Column<int>.Empty, Column<int>.Empty));
    }
}

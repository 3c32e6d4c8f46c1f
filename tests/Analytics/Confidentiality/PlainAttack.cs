namespace Jiuye.Analytics.Tests;

/// <summary>The attacker without linear programming: tries every way to fill the withheld cells of a table with whole numbers. No total may be withheld.</summary>
internal static class PlainAttack
{
    public static (double Low, double High)[] On(AdditiveTable table, bool[] withheld)
    {
        int[] open = [.. Enumerable.Range(0, withheld.Length).Where(cell => withheld[cell])];
        double[] left = [.. table.Sums.Select(sum => table.Values[sum.Total] - sum.Parts.Where(part => !withheld[part]).Sum(part => table.Values[part]))];
        int[] last = [.. table.Sums.Select(sum => sum.Parts.Where(part => withheld[part]).DefaultIfEmpty(-1).Max())];
        var values = table.Values.ToArray();
        (double Low, double High)[] found = [.. values.Select(static value => (double.PositiveInfinity, double.NegativeInfinity))];
        Fill(0);
        return found;

        void Fill(int at)
        {
            if (at == open.Length)
            {
                foreach (var cell in open)
                    found[cell] = (Math.Min(found[cell].Low, values[cell]), Math.Max(found[cell].High, values[cell]));
                return;
            }

            var (next, sums) = (open[at], table.SumsOf(open[at]));
            var most = sums.Min(sum => left[sum]);
            // The last open part of a sum has no choice.
            var least = sums.Where(sum => last[sum] == next).Select(sum => left[sum]).DefaultIfEmpty(0).Max();
            for (var value = least; value <= most; value++)
            {
                values[next] = value;
                foreach (var sum in sums)
                    left[sum] -= value;
                Fill(at + 1);
                foreach (var sum in sums)
                    left[sum] += value;
            }
        }
    }
}

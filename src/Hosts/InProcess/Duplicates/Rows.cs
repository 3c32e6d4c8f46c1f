using System.Runtime.InteropServices;

namespace Jiuye;

/// <summary>Lists of row numbers.</summary>
internal static class Rows
{
    /// <summary>Brings rows in ascending order, each once.</summary>
    internal static void SortDistinct(List<int> rows)
    {
        rows.Sort();
        var sorted = CollectionsMarshal.AsSpan(rows);
        var kept = 0;
        foreach (var row in sorted)
        {
            if (kept == 0 || sorted[kept - 1] != row)
                sorted[kept++] = row;
        }

        rows.RemoveRange(kept, rows.Count - kept);
    }
}

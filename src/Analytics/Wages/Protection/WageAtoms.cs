namespace Jiuye.Analytics;

/// <summary>Cells that lie in the same printed wider cells: no printed sum tells them apart.</summary>
internal static class WageAtoms
{
    /// <summary>In no printed wider cell.</summary>
    internal const int Free = 0;

    /// <summary>The number of each cell's atom; <see cref="Free"/> for cells in no printed wider cell.</summary>
    internal static int[] Of(int cells, IReadOnlyList<WagePartition> partitions)
    {
        var atoms = new int[cells];
        var count = 1;
        foreach (var partition in partitions.Where(static partition => partition.IsPrinted.AsSpan().Contains(true)))
        {
            var split = new Dictionary<(int Atom, int Wider), int>();
            for (var cell = 0; cell < cells; cell++)
            {
                if (!partition.Prints(cell))
                    continue;
                if (!split.TryGetValue((atoms[cell], partition.WiderOf[cell]), out var atom))
                    split.Add((atoms[cell], partition.WiderOf[cell]), atom = count++);
                atoms[cell] = atom;
            }
        }

        return atoms;
    }
}

namespace Jiuye.Matching;

/// <summary>How many candidates each combination of rungs lets in, and which combinations are the cheapest.</summary>
/// <remarks>
/// Every candidate is counted once in the cell of the rungs that it needs; sums along each ladder in turn then make of each cell the number of candidates that need no
/// more than it gives. A cell costs one addition a ladder, so that the work is candidates + cells × ladders, not subsets × candidates.
/// </remarks>
internal sealed class RelaxationGrid
{
    private readonly IReadOnlyList<RelaxationLadder> ladders;
    private readonly int[] strides;
    private readonly int[] counts;

    public RelaxationGrid(IReadOnlyList<RelaxationLadder> ladders)
    {
        this.ladders = ladders;
        strides = new int[ladders.Count];
        var cells = 1;
        for (var ladder = 0; ladder < ladders.Count; ladder++)
        {
            strides[ladder] = cells;
            cells *= ladders[ladder].Rungs.Count + 1;
        }

        counts = new int[cells];
    }

    /// <summary>Counts a candidate that needs these rungs, one a ladder.</summary>
    public void Count(ReadOnlySpan<int> needed)
    {
        var cell = 0;
        for (var ladder = 0; ladder < needed.Length; ladder++)
            cell += needed[ladder] * strides[ladder];
        counts[cell]++;
    }

    /// <summary>The plan over all candidates counted; the grid can't be used after.</summary>
    public RelaxationPlan Plan(int atLeast)
    {
        SumUp();
        var (present, reachable) = (counts[0], counts[^1]);
        var wanted = Math.Min(atLeast, reachable);
        return new(present, atLeast, reachable, present >= wanted ? [] : Cheapest(wanted, reachable < atLeast ? 1 : RelaxationPlan.MostSets));
    }

    private void SumUp()
    {
        for (var ladder = 0; ladder < ladders.Count; ladder++)
        {
            for (var cell = 0; cell < counts.Length; cell++)
            {
                if (Rung(cell, ladder) > 0)
                    counts[cell] += counts[cell - strides[ladder]];
            }
        }
    }

    // Among equal costs the fewest things to give up, then the most matches, then the earlier kinds.
    private List<RelaxationSet> Cheapest(int wanted, int most)
    {
        var ways = Enumerable.Range(0, counts.Length).Where(cell => counts[cell] >= wanted)
            .OrderBy(Cost).ThenBy(Things).ThenByDescending(cell => counts[cell]).ThenBy(static cell => cell);
        var chosen = new List<int>();
        foreach (var way in ways)
        {
            if (chosen.Exists(earlier => Contains(way, earlier)))
                continue;
            chosen.Add(way);
            if (chosen.Count == most)
                break;
        }

        return chosen.ConvertAll(Set);
    }

    private RelaxationSet Set(int cell)
    {
        var relaxations = new List<Relaxation>();
        for (var ladder = 0; ladder < ladders.Count; ladder++)
        {
            if (Rung(cell, ladder) is > 0 and var rung)
                relaxations.Add(ladders[ladder].Rungs[rung - 1] with { Matches = counts[rung * strides[ladder]] });
        }

        return new(relaxations, Cost(cell), counts[cell]);
    }

    private int Rung(int cell, int ladder) => cell / strides[ladder] % (ladders[ladder].Rungs.Count + 1);

    private double Cost(int cell)
    {
        var cost = 0.0;
        for (var ladder = 0; ladder < ladders.Count; ladder++)
            cost += ladders[ladder].CostAt(Rung(cell, ladder));
        return cost;
    }

    private int Things(int cell)
    {
        var things = 0;
        for (var ladder = 0; ladder < ladders.Count; ladder++)
            things += Rung(cell, ladder) > 0 ? 1 : 0;
        return things;
    }

    private bool Contains(int cell, int other)
    {
        for (var ladder = 0; ladder < ladders.Count; ladder++)
        {
            if (Rung(cell, ladder) < Rung(other, ladder))
                return false;
        }

        return true;
    }
}

namespace Jiuye.Simulation;

/// <summary>Turns a raw score of any distribution into a rank in [0, 1), so that a margin can follow the score and still keep its own shares.</summary>
/// <remarks>Calibrated once on a fixed pilot sample, whatever the user's seed. Immutable and safe for any number of threads.</remarks>
internal sealed class RankMap
{
    private const int PilotSize = 1 << 15;
    private readonly double[] sorted;

    /// <param name="score">Draws the raw score of one record.</param>
    internal RankMap(Func<long, double> score)
    {
        sorted = new double[PilotSize];
        for (var i = 0; i < PilotSize; i++)
            sorted[i] = score(i);
        Array.Sort(sorted);
    }

    /// <summary>The share of the pilot sample below the score; within a step it moves with the score.</summary>
    internal double RankOf(double score)
    {
        var found = Array.BinarySearch(sorted, score);
        var above = found >= 0 ? found : ~found;
        if (above == 0)
            return 0;
        if (above == PilotSize)
            return 1 - 0.5 / PilotSize;
        var part = (score - sorted[above - 1]) / (sorted[above] - sorted[above - 1]);
        return (above - 0.5 + part) / PilotSize;
    }
}

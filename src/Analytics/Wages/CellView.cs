namespace Jiuye.Analytics;

/// <summary>The wages of a cell in rising order, with the draw of each.</summary>
internal readonly ref struct CellView
{
    internal CellView(OrderedSample sample, ReadOnlySpan<int> draws, int drawCount, int employers)
    {
        Sample = sample;
        Draws = draws;
        DrawCount = drawCount;
        Employers = employers;
    }

    internal OrderedSample Sample { get; }

    /// <summary>The draw to which each wage belongs; empty where each is its own.</summary>
    internal ReadOnlySpan<int> Draws { get; }

    /// <summary>How many draws there are: first one for each known employer, then one for each wage without.</summary>
    internal int DrawCount { get; }

    /// <summary>Distinct known employers; 0 where none is known.</summary>
    internal int Employers { get; }
}

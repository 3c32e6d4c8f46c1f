namespace Jiuye.Matching.Plain;

/// <summary>Some postings of one district, by rows sorted by group. Immutable: a closing gives another segment that shares all but the open rows.</summary>
internal sealed record PlainSegment
{
    /// <summary>The most rows of a segment: a row is a number of 16 bits, and so is a code of a column.</summary>
    public const int MostRows = ushort.MaxValue;

    /// <summary>What a column has behind its last row, so that a step of a scan may begin at any row.</summary>
    public const int Margin = 64;

    private Weights? weights;

    public required int Rows { get; init; }

    /// <summary>1 for each row that is open, else 0; with the margin.</summary>
    public required byte[] Open { get; init; }

    /// <summary>How many rows are open.</summary>
    public required int OpenRows { get; init; }

    /// <summary>The market's number of each row's posting.</summary>
    public required int[] Postings { get; init; }

    /// <summary>Words of each row's text, repetitions included.</summary>
    public required int[] Lengths { get; init; }

    /// <summary>The groups of the rows, ascending, each once.</summary>
    public required int[] Groups { get; init; }

    /// <summary>The rows of each of <see cref="Groups"/>.</summary>
    public required RowRange[] GroupRows { get; init; }

    public required ValueCodes Education { get; init; }

    public required ValueCodes HighestWage { get; init; }

    public required ValueCodes LeastAge { get; init; }

    public required ValueCodes MostAge { get; init; }

    public required TermSlices Slices { get; init; }

    /// <summary>What the slices lie in.</summary>
    public required ushort[] Entries { get; init; }

    /// <summary>By the number of their slices the terms that many rows have.</summary>
    public required IReadOnlyDictionary<int, CommonTerm> Common { get; init; }

    /// <summary>Of impacts.</summary>
    public required ImpactScale Scale { get; init; }

    /// <summary>By row the impact of a term that its text has once.</summary>
    public required byte[] ImpactsOfOne { get; init; }

    public bool IsOpen(int row) => Open[row] != 0;

    /// <summary>The rows of a group; empty where there is none.</summary>
    public RowRange RowsOf(int group)
    {
        var at = Array.BinarySearch(Groups, group);
        return at >= 0 ? GroupRows[at] : default;
    }

    /// <summary>What a term that occurs once in a row's text adds there for each unit of its inverse frequency; a number a row.</summary>
    public double[] WeightsOfOne(PlainStatistics statistics)
    {
        var known = Volatile.Read(ref weights);
        if (known is not null && ReferenceEquals(known.Statistics, statistics))
            return known.OfOne;
        var worked = Weights.At(statistics, Lengths);
        Volatile.Write(ref weights, worked);
        return worked.OfOne;
    }

    /// <summary>The segment after postings closed.</summary>
    /// <param name="postings">Their numbers; those of other segments change nothing.</param>
    public PlainSegment WithClosed(ReadOnlySpan<int> postings)
    {
        byte[]? open = null;
        foreach (var posting in postings)
        {
            if (Array.IndexOf(Postings, posting) is >= 0 and var row && IsOpen(row))
                (open ??= Open.ToArray())[row] = 0;
        }

        return open is null ? this : this with { Open = open, OpenRows = open.AsSpan(0, Rows).Count((byte)1) };
    }

    private sealed record Weights(PlainStatistics Statistics, double[] OfOne)
    {
        public static Weights At(PlainStatistics statistics, int[] lengths) =>
            new(statistics, Array.ConvertAll(lengths, length => statistics.Saturated(1, length)));
    }
}

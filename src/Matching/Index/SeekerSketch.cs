namespace Jiuye.Matching;

/// <summary>What bounds read of every seeker within reach, a column a fact; as <see cref="PostingSketch"/>.</summary>
internal sealed class SeekerSketch
{
    public SeekerSketch(SeekerColumns columns, RunColumn<ReachSet> places)
    {
        var rows = columns.Count;
        // Wanted places follow from the reach, unless it is the home city for want of any.
        var origins = new Numbering<(NearnessPlace Home, int Reach, bool NamesPlaces)>();
        (WantedPay, Skills, Origin, Education) = (new float[rows], new ulong[rows], new int[rows], columns.Education.Span.ToArray());
        for (var row = 0; row < rows; row++)
        {
            WantedPay[row] = (float)columns.WantedPay[row];
            Skills[row] = SkillBits.Of(columns.Skills[row]);
            Origin[row] = origins.Of((columns.Home[row], places[row], columns.Wanted[row].Length > 0));
        }

        OriginCount = origins.Count;
        Points = new(columns.Points, rows);
        Trades = new(columns);
    }

    /// <summary>As <see cref="SeekerColumns.WantedPay"/>.</summary>
    public float[] WantedPay { get; }

    /// <summary>As <see cref="SeekerColumns.Education"/>.</summary>
    public byte[] Education { get; }

    /// <summary>See <see cref="SkillBits.Of"/>.</summary>
    public ulong[] Skills { get; }

    /// <summary>From where one would go to work; see <see cref="OriginCount"/>.</summary>
    public int[] Origin { get; }

    /// <summary>From how many homes and wanted places one would go to work: rows of one number have the same.</summary>
    public int OriginCount { get; }

    /// <summary>Where people live, as far as a point is known.</summary>
    public GeoSketch Points { get; }

    /// <summary>What people want to do and have done.</summary>
    public TradeEntries Trades { get; }
}

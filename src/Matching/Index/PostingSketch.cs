namespace Jiuye.Matching;

/// <summary>What bounds read of every posting within reach, a column a fact and in single precision, so that several rows are read at once.</summary>
internal sealed class PostingSketch
{
    public PostingSketch(PostingColumns columns)
    {
        var rows = columns.Count;
        var trades = new Numbering<IntSequence>();
        var demands = new Numbering<(byte, double, double)>();
        (Offer, Confidence, Trade, Demand) = (new float[rows], new float[rows], new int[rows], new int[rows]);
        (Skills, SkillBase, SkillShare, SkillMost) = (new ulong[rows], new float[rows], new float[rows], new float[rows]);
        NeedsCertificate = new(rows);
        for (var row = 0; row < rows; row++)
        {
            Offer[row] = (float)columns.Offer[row];
            Confidence[row] = (float)columns.OccupationConfidence[row];
            Trade[row] = trades.Of(new(columns.Occupations[row].ToArray()));
            Demand[row] = demands.Of((columns.Education[row], columns.ExperienceLow[row], columns.ExperienceHigh[row]));
            Skills[row] = SkillBits.Of(columns.Skills[row]);
            (SkillBase[row], SkillShare[row], SkillMost[row]) = SkillBits.Line(columns.Skills[row]);
            if (!columns.Certificates[row].IsEmpty)
                NeedsCertificate.Set(row);
        }

        Sites = new(columns.Points, rows);
        (Trades, Demands) = (trades.All(), demands.All());
    }

    /// <summary>As <see cref="PostingColumns.Offer"/>.</summary>
    public float[] Offer { get; }

    /// <summary>As <see cref="PostingColumns.OccupationConfidence"/>.</summary>
    public float[] Confidence { get; }

    /// <summary>The number of what <see cref="PostingColumns.Occupations"/> has; see <see cref="Trades"/>.</summary>
    public int[] Trade { get; }

    /// <summary>Each list of occupations once: few, since most postings name one.</summary>
    public IntSequence[] Trades { get; }

    /// <summary>The number of what is asked in schooling and experience; see <see cref="Demands"/>.</summary>
    public int[] Demand { get; }

    /// <summary>What is asked in schooling (by code) and years, each combination once: few, since boards offer a list to choose from.</summary>
    public (byte Education, double Low, double High)[] Demands { get; }

    /// <summary>See <see cref="SkillBits.Of"/>.</summary>
    public ulong[] Skills { get; }

    /// <summary>See <see cref="SkillBits.Line"/>.</summary>
    public float[] SkillBase { get; }

    /// <summary>See <see cref="SkillBits.Line"/>.</summary>
    public float[] SkillShare { get; }

    /// <summary>See <see cref="SkillBits.Line"/>.</summary>
    public float[] SkillMost { get; }

    /// <summary>Where the work is, as far as a point is known.</summary>
    public GeoSketch Sites { get; }

    /// <summary>Rows that ask for a certificate.</summary>
    public Bitmap NeedsCertificate { get; }
}

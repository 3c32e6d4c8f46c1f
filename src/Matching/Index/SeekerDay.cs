namespace Jiuye.Matching;

/// <summary>What depends on the day: who is searching, and how experienced.</summary>
internal sealed class SeekerDay
{
    public SeekerDay(SeekerColumns columns, DateOnly asOf)
    {
        AsOf = asOf;
        Seeking = Bitmap.Within(columns.FirstDay.Span, columns.LastDay.Span, asOf.DayNumber);
        Years = new double[columns.Count];
        for (var row = 0; row < Years.Length; row++)
            Years[row] = Experience.Years(columns.StatedYears[row], columns.History[row], asOf.DayNumber);
        RoundYears = Array.ConvertAll(Years, static years => (float)years);
        GC.KeepAlive(columns);
    }

    public DateOnly AsOf { get; }

    /// <summary>Seekers who are searching.</summary>
    public Bitmap Seeking { get; }

    /// <summary>Years of experience of each seeker; NaN where unknown.</summary>
    public double[] Years { get; }

    /// <summary>The same in single precision, for bounds.</summary>
    public float[] RoundYears { get; }
}

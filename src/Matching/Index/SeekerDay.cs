namespace Jiuye.Matching;

/// <summary>What depends on the day: who is searching, and how experienced.</summary>
internal sealed class SeekerDay
{
    public SeekerDay(SeekerColumns columns, DateOnly asOf)
    {
        AsOf = asOf;
        Seeking = Bitmap.Within(columns.FirstDay, columns.LastDay, asOf.DayNumber);
        Years = Array.ConvertAll(columns.Records, seeker => Experience.Years(seeker, asOf) ?? double.NaN);
    }

    public DateOnly AsOf { get; }

    /// <summary>Seekers who are searching.</summary>
    public Bitmap Seeking { get; }

    /// <summary>Years of experience of each seeker; NaN where unknown.</summary>
    public double[] Years { get; }
}

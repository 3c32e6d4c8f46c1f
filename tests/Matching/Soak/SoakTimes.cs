namespace Jiuye.Tests.Matching;

/// <summary>How long each kind of thing took; of one thread.</summary>
internal sealed class SoakTimes<TKind>
    where TKind : struct, Enum
{
    private readonly Dictionary<TKind, List<double>> milliseconds = Enum.GetValues<TKind>().ToDictionary(static kind => kind, static _ => new List<double>());

    public void Add(TKind kind, TimeSpan taken) => milliseconds[kind].Add(taken.TotalMilliseconds);

    /// <summary>All times of a kind from several threads, ascending.</summary>
    public static double[] Sorted(IEnumerable<SoakTimes<TKind>> threads, TKind kind)
    {
        double[] all = [.. threads.SelectMany(one => one.milliseconds[kind])];
        Array.Sort(all);
        return all;
    }
}

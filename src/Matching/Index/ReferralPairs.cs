namespace Jiuye.Matching;

/// <summary>Pairs already recommended, whatever came of it, with the first day of it: nobody is sent to the same posting twice.</summary>
internal sealed class ReferralPairs
{
    private readonly Dictionary<int, List<(int Other, DateOnly On)>> ofSeeker = [];
    private readonly Dictionary<int, List<(int Other, DateOnly On)>> ofPosting = [];

    public void Add(int seeker, int posting, DateOnly on)
    {
        Of(ofSeeker, seeker).Add((posting, on));
        Of(ofPosting, posting).Add((seeker, on));
    }

    public IReadOnlyList<(int Other, DateOnly On)> OfSeeker(int seeker) => ofSeeker.GetValueOrDefault(seeker) ?? [];

    public IReadOnlyList<(int Other, DateOnly On)> OfPosting(int posting) => ofPosting.GetValueOrDefault(posting) ?? [];

    /// <summary>The first day on which the pair was recommended; null where it never was.</summary>
    public DateOnly? First(int seeker, int posting)
    {
        DateOnly? first = null;
        foreach (var (other, on) in OfSeeker(seeker))
        {
            if (other == posting && (first is null || on < first))
                first = on;
        }

        return first;
    }

    private static List<(int Other, DateOnly On)> Of(Dictionary<int, List<(int Other, DateOnly On)>> side, int row)
    {
        if (!side.TryGetValue(row, out var list))
            side.Add(row, list = []);
        return list;
    }
}

namespace Jiuye.Analytics;

/// <summary>Openings and seekers of one group.</summary>
internal readonly record struct SidePair(SideCount Demand, SideCount Seekers)
{
    public static SidePair operator +(SidePair left, SidePair right) => new(left.Demand + right.Demand, left.Seekers + right.Seekers);
}

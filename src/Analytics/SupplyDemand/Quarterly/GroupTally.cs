using System.Runtime.InteropServices;

namespace Jiuye.Analytics;

/// <summary>Counts both sides by the number of a group; −1 is 无要求 or not known.</summary>
internal sealed class GroupTally
{
    internal const int None = -1;

    private readonly Dictionary<int, SidePair> groups = [];
    private readonly Dictionary<int, SidePair> parts = [];

    internal IReadOnlyDictionary<int, SidePair> Groups => groups;

    internal SidePair this[int group] => groups.TryGetValue(group, out var pair) ? pair : parts.GetValueOrDefault(group);

    internal SidePair Total => groups.Values.Aggregate(default(SidePair), static (sum, pair) => sum + pair);

    internal void Add(int group, MarketFact fact) => Put(groups, group, fact.Side, SideCount.Of(fact.Origin, fact.Persons));

    /// <summary>Adds the counts of other facts.</summary>
    internal void Add(GroupTally other)
    {
        foreach (var (into, from) in new[] { (groups, other.groups), (parts, other.parts) })
        {
            foreach (var (group, pair) in from)
                CollectionsMarshal.GetValueRefOrAddDefault(into, group, out _) += pair;
        }
    }

    internal void Put(int group, MarketSide side, SideCount count) => Put(groups, group, side, count);

    /// <summary>Adds to a part of another group, which does not count towards the total.</summary>
    internal void PutPart(int group, MarketSide side, SideCount count) => Put(parts, group, side, count);

    private static void Put(Dictionary<int, SidePair> into, int group, MarketSide side, SideCount count)
    {
        ref var pair = ref CollectionsMarshal.GetValueRefOrAddDefault(into, group, out _);
        pair = side == MarketSide.Demand ? pair with { Demand = pair.Demand + count } : pair with { Seekers = pair.Seekers + count };
    }
}

using System.Runtime.InteropServices;

namespace Jiuye.Matching.SearchBox;

/// <summary>Places in entries, sorted by the units that follow, with the nodes of the tree that these make.</summary>
/// <remarks>A node's children stand together. A node with one place only has none: the entry itself is read on. Immutable.</remarks>
internal sealed class UnitTrie
{
    internal const int Root = 0;

    // Below, going through a node's places is as fast as a list of its best.
    private const int Crowd = 32;

    private readonly List<Node> nodes = [];
    private readonly Dictionary<int, Place[]> best = [];

    private UnitTrie(Place[] places, int[][] entries)
    {
        Places = places;
        nodes.Add(new(0, 0, places.Length, 0, 0));
        var depths = new List<int> { 0 };
        for (var at = 0; at < nodes.Count; at++)
        {
            var node = nodes[at];
            // A single place is read on from its entry; only the root always has its children.
            if (node.High - node.Low < (at == Root ? 1 : 2))
                continue;
            var first = nodes.Count;
            AddChildren(node, depths[at], entries, depths);
            nodes[at] = node with { FirstChild = first, Children = nodes.Count - first };
            if (at != Root && node.High - node.Low > Crowd)
                best.Add(at, BestOf(places.AsSpan(node.Low, node.High - node.Low)));
        }
    }

    /// <summary>All places in their order.</summary>
    internal Place[] Places { get; }

    internal ReadOnlySpan<Node> Nodes => CollectionsMarshal.AsSpan(nodes);

    /// <summary>The places of a node that can be among the best suggestions by a match that ends there, entries as a whole aside: those of the lowest entries, each entry's first.</summary>
    internal ReadOnlySpan<Place> BestOf(int node) =>
        best.TryGetValue(node, out var places) ? places : Places.AsSpan(nodes[node].Low, nodes[node].High - nodes[node].Low);

    internal static UnitTrie Build(IEnumerable<Place> places, int[][] entries)
    {
        Place[] sorted = [.. places];
        Array.Sort(sorted, (first, second) =>
        {
            var order = entries[first.Entry].AsSpan(first.Start).SequenceCompareTo(entries[second.Entry].AsSpan(second.Start));
            return order != 0 ? order : first.Entry != second.Entry ? first.Entry.CompareTo(second.Entry) : first.Start.CompareTo(second.Start);
        });
        return new(sorted, entries);
    }

    private void AddChildren(Node node, int depth, int[][] entries, List<int> depths)
    {
        var low = node.Low;
        // Those that end here sort first.
        while (low < node.High && Length(low, entries) == depth)
            low++;
        while (low < node.High)
        {
            var unit = UnitAt(low, depth, entries);
            var high = low + 1;
            while (high < node.High && UnitAt(high, depth, entries) == unit)
                high++;
            nodes.Add(new(unit, low, high, 0, 0));
            depths.Add(depth + 1);
            low = high;
        }
    }

    private static Place[] BestOf(ReadOnlySpan<Place> places)
    {
        var sorted = places.ToArray();
        Array.Sort(sorted, static (first, second) => (first.Entry, first.Start).CompareTo((second.Entry, second.Start)));
        return [.. sorted.DistinctBy(static place => place.Entry).Take(SuggestionIndex.MostSuggestions)];
    }

    private int Length(int place, int[][] entries) => entries[Places[place].Entry].Length - Places[place].Start;

    private int UnitAt(int place, int depth, int[][] entries) => entries[Places[place].Entry][Places[place].Start + depth];

    /// <summary>A place where a match may begin.</summary>
    internal readonly record struct Place(int Entry, int Start);

    /// <summary>The places that agree up to a unit.</summary>
    internal readonly record struct Node(int Unit, int Low, int High, int FirstChild, int Children);
}

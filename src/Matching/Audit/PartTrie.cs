namespace Jiuye.Matching.Audit;

/// <summary>Many small sets of words in one table of nodes, each set under a root of its own.</summary>
internal sealed class PartTrie
{
    private readonly Dictionary<ulong, int> steps = [];
    private readonly List<bool> ends = [];

    /// <summary>A new empty set.</summary>
    /// <returns>Its root.</returns>
    internal int AddRoot()
    {
        ends.Add(false);
        return ends.Count - 1;
    }

    /// <summary>Adds a word to a set; the empty word makes the root an end.</summary>
    /// <returns>The node at which the word ends.</returns>
    internal int Add(int root, string word)
    {
        var node = root;
        foreach (var c in word)
        {
            if (!steps.TryGetValue(Key(node, c), out var next))
                steps.Add(Key(node, c), next = AddRoot());
            node = next;
        }

        ends[node] = true;
        return node;
    }

    /// <summary>True where a word ends at a node.</summary>
    internal bool IsEnd(int node) => ends[node];

    /// <summary>Goes on by a character; false where no word of the set does.</summary>
    internal bool TryStep(int node, char c, out int next) => steps.TryGetValue(Key(node, c), out next);

    private static ulong Key(int node, char c) => ((ulong)node << 16) | c;
}

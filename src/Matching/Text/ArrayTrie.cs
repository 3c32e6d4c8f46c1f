namespace Jiuye.Matching.Text;

/// <summary>A set of words in arrays, each with a small number, for finding the longest word at a place of a text.</summary>
/// <remarks>
/// A node's children stand together, sorted by their character: the first level is a direct table, the others are searched by halves.
/// Immutable; looking up allocates nothing.
/// </remarks>
internal sealed class ArrayTrie
{
    private const int NoValue = -1;

    private readonly int[] roots = new int[char.MaxValue + 1];
    private readonly char[] labels;
    private readonly int[] children;
    private readonly int[] values;

    private ArrayTrie(int nodes)
    {
        labels = new char[nodes];
        children = new int[nodes + 1];
        values = new int[nodes];
        Array.Fill(roots, -1);
        Array.Fill(values, NoValue);
    }

    /// <summary>Builds the trie; of a word that comes twice the first value counts.</summary>
    internal static ArrayTrie Build(IEnumerable<KeyValuePair<string, int>> words)
    {
        KeyValuePair<string, int>[] sorted = [.. words.Where(static word => word.Key.Length > 0).OrderBy(static word => word.Key, StringComparer.Ordinal)];
        var trie = new ArrayTrie(CountNodes(sorted));
        trie.Fill(sorted);
        return trie;
    }

    /// <summary>The longest word that starts at a place and ends where a word may end.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="value">Its number.</param>
    /// <returns>Its length; 0 where no word starts there.</returns>
    internal int Longest(ReadOnlySpan<char> text, int start, out int value)
    {
        value = NoValue;
        var found = 0;
        var words = WordsAt(text, start);
        while (words.MoveNext())
            (found, value) = (words.Length, words.Value);
        return found;
    }

    /// <summary>The words that start at a place, the shortest first.</summary>
    internal Words WordsAt(ReadOnlySpan<char> text, int start) => new(this, text, start);

    /// <summary>The number of a word; false where the set lacks it.</summary>
    internal bool TryGet(ReadOnlySpan<char> word, out int value)
    {
        value = NoValue;
        if (word.IsEmpty)
            return false;
        var node = roots[word[0]];
        for (var at = 1; at < word.Length && node >= 0; at++)
            node = Child(node, word[at]);
        if (node >= 0)
            value = values[node];
        return value != NoValue;
    }

    /// <summary>False inside a run of Latin letters or digits: <c>c1</c> is no word of <c>c10</c>.</summary>
    internal static bool MayEnd(ReadOnlySpan<char> text, int end) =>
        end == text.Length || !CharacterClasses.IsLatinOrDigit(text[end - 1]) || !CharacterClasses.ContinuesLatin(text, end);

    private int Child(int node, char label)
    {
        var first = children[node];
        var index = labels.AsSpan(first, children[node + 1] - first).BinarySearch(label);
        return index < 0 ? -1 : first + index;
    }

    private static int CountNodes(KeyValuePair<string, int>[] sorted)
    {
        var nodes = 0;
        var previous = "";
        foreach (var (word, _) in sorted)
        {
            nodes += word.Length - word.AsSpan().CommonPrefixLength(previous);
            previous = word;
        }

        return nodes;
    }

    /// <summary>Level by level, so that children of one node, and of neighbours, are contiguous.</summary>
    private void Fill(KeyValuePair<string, int>[] sorted)
    {
        var ranges = new Queue<(int From, int To, int Depth)>();
        ranges.Enqueue((0, sorted.Length, 0));
        var next = 0;
        var node = -1;
        while (ranges.TryDequeue(out var range))
        {
            if (node >= 0)
                children[node] = next;
            node++;
            for (var from = range.From; from < range.To;)
            {
                var word = sorted[from].Key;
                if (word.Length == range.Depth)
                {
                    from++;
                    continue;
                }

                var label = word[range.Depth];
                var to = from + 1;
                while (to < range.To && sorted[to].Key[range.Depth] == label)
                    to++;
                if (range.Depth == 0)
                    roots[label] = next;
                labels[next] = label;
                if (word.Length == range.Depth + 1)
                    values[next] = sorted[from].Value;
                next++;
                ranges.Enqueue((from, to, range.Depth + 1));
                from = to;
            }
        }

        children[labels.Length] = next;
    }

    /// <summary>Walks from word to longer word at one place of a text.</summary>
    internal ref struct Words
    {
        private readonly ArrayTrie trie;
        private readonly ReadOnlySpan<char> text;
        private readonly int start;
        private int node;
        private int end;

        internal Words(ArrayTrie trie, ReadOnlySpan<char> text, int start)
        {
            this.trie = trie;
            this.text = text;
            this.start = start;
            node = trie.roots[text[start]];
            end = start + 1;
            Value = NoValue;
        }

        /// <summary>Characters of the word.</summary>
        internal int Length { get; private set; }

        /// <summary>The word's number.</summary>
        internal int Value { get; private set; }

        internal bool MoveNext()
        {
            while (node >= 0)
            {
                var (at, value) = (end, trie.values[node]);
                node = end < text.Length ? trie.Child(node, text[end]) : -1;
                end++;
                if (value == NoValue || !MayEnd(text, at))
                    continue;
                (Length, Value) = (at - start, value);
                return true;
            }

            return false;
        }
    }
}

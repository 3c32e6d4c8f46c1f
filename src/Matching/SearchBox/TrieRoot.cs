using Jiuye.Matching.Text;

namespace Jiuye.Matching.SearchBox;

/// <summary>A tree and the ways into it: of thousands of first units only those are looked at that may take up the first thing typed.</summary>
internal sealed class TrieRoot
{
    private readonly Dictionary<char, List<int>> bySymbol = [];
    private readonly Dictionary<int, List<int>> bySyllable = [];
    private readonly Dictionary<char, List<int>> byLetter = [];

    internal TrieRoot(UnitTrie trie, UnitTable units)
    {
        Trie = trie;
        var root = trie.Nodes[UnitTrie.Root];
        for (var node = root.FirstChild; node < root.FirstChild + root.Children; node++)
        {
            var unit = trie.Nodes[node].Unit;
            Add(bySymbol, units.SymbolOf(unit), node);
            foreach (var reading in units.ReadingsOf(unit))
                Add(bySyllable, reading, node);
            foreach (var letter in units.ReadingsOf(unit).Select(static reading => Letter(Readings.Default.Syllable(reading)[0])).Distinct())
                Add(byLetter, letter, node);
        }
    }

    internal UnitTrie Trie { get; }

    /// <summary>Writes the first nodes that may take up what was typed, each once.</summary>
    internal void Children(TypedText typed, List<int> nodes)
    {
        nodes.Clear();
        AddTo(nodes, bySymbol, typed[0]);
        if (UnitSteps.TakesLetters(typed, 0))
            AddTo(nodes, byLetter, Letter(typed[0]));
        if (typed.MostSimilar == 0 || !CharacterClasses.IsHan(typed[0]))
            return;
        foreach (var reading in Readings.Default.Of(typed[0]))
            AddTo(nodes, bySyllable, reading);
        foreach (var lookalike in Lookalikes.Of(typed[0]))
            AddTo(nodes, bySymbol, lookalike);
        nodes.Sort();
        var distinct = nodes.Distinct().ToArray();
        nodes.Clear();
        nodes.AddRange(distinct);
    }

    // The only first letters that careless speech exchanges: zh, ch and sh keep theirs.
    private static char Letter(char first) => first == 'n' ? 'l' : first;

    private static void Add<T>(Dictionary<T, List<int>> lists, T key, int node)
        where T : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        list.Add(node);
    }

    private static void AddTo<T>(List<int> nodes, Dictionary<T, List<int>> lists, T key)
        where T : notnull
    {
        if (lists.TryGetValue(key, out var list))
            nodes.AddRange(list);
    }
}

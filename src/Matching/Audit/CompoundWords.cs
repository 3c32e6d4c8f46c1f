using System.Collections.Concurrent;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Words made of parts (<c>compounds.tsv</c>), recognised part by part: the 118,000 words are never written out.</summary>
/// <remarks>
/// The first parts of all rows stand in one trie, whose nodes name the rows that may go on from there; each list of parts has a trie of its own.
/// A word met for the first time is kept, so that it is made once. Safe for any number of threads.
/// </remarks>
internal sealed class CompoundWords
{
    private readonly PartTrie parts = new();
    private readonly List<CompoundForm> forms = [];
    private readonly Dictionary<int, List<int[]>> openings = [];
    private readonly int root;
    private readonly ConcurrentDictionary<string, AuditWord> met = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, AuditWord>.AlternateLookup<ReadOnlySpan<char>> metByText;

    internal CompoundWords()
    {
        root = parts.AddRoot();
        metByText = met.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds a row: its lists of folded parts, in which an empty part may be left out.</summary>
    internal void Add(WordRoles role, DiscriminationGround? ground, IReadOnlyList<string[]> lists)
    {
        var slots = new int[lists.Count];
        for (var at = 0; at < slots.Length; at++)
        {
            slots[at] = parts.AddRoot();
            foreach (var part in lists[at])
                _ = parts.Add(slots[at], part);
        }

        forms.Add(new(role, ground, slots));
        for (var first = 0; first < slots.Length; first++)
        {
            foreach (var part in lists[first].Where(static part => part.Length > 0))
                Open(part, slots[(first + 1)..]);
            if (!parts.IsEnd(slots[first]))
                break;
        }
    }

    /// <summary>The length of the longest word at a place that ends where a word may end; 0 where none stands there.</summary>
    internal int Longest(ReadOnlySpan<char> text, int start)
    {
        var farthest = start;
        var node = root;
        for (var at = start; at < text.Length && parts.TryStep(node, text[at], out node); at++)
        {
            if (!parts.IsEnd(node))
                continue;
            foreach (var rest in openings[node])
                farthest = Math.Max(farthest, Farthest(text, at + 1, rest));
        }

        return farthest - start;
    }

    /// <summary>The word that a text is as a whole; null where it is none.</summary>
    internal AuditWord? Find(ReadOnlySpan<char> text)
    {
        if (metByText.TryGetValue(text, out var known))
            return known;
        AuditWord? word = null;
        foreach (var form in forms)
        {
            if (Spells(text, form.Slots))
                (word ??= new(text.ToString())).Add(form.Role, form.Ground);
        }

        return word is null ? null : met.GetOrAdd(word.Text, word);
    }

    private void Open(string part, int[] rest)
    {
        var node = parts.Add(root, part);
        if (!openings.TryGetValue(node, out var list))
            openings.Add(node, list = []);
        list.Add(rest);
    }

    // 0 where the lists that are left cannot be followed to an end.
    private int Farthest(ReadOnlySpan<char> text, int at, ReadOnlySpan<int> slots)
    {
        if (slots.IsEmpty)
            return ArrayTrie.MayEnd(text, at) ? at : 0;
        var node = slots[0];
        var farthest = parts.IsEnd(node) ? Farthest(text, at, slots[1..]) : 0;
        while (at < text.Length && parts.TryStep(node, text[at], out node))
        {
            at++;
            if (parts.IsEnd(node))
                farthest = Math.Max(farthest, Farthest(text, at, slots[1..]));
        }

        return farthest;
    }

    private bool Spells(ReadOnlySpan<char> text, ReadOnlySpan<int> slots)
    {
        if (slots.IsEmpty)
            return text.IsEmpty;
        var node = slots[0];
        if (parts.IsEnd(node) && Spells(text, slots[1..]))
            return true;
        for (var at = 0; at < text.Length && parts.TryStep(node, text[at], out node); at++)
        {
            if (parts.IsEnd(node) && Spells(text[(at + 1)..], slots[1..]))
                return true;
        }

        return false;
    }
}

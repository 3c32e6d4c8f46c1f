namespace Jiuye.Analytics;

/// <summary>The codes of one column of a table and which sums they go into, from the total down to the codes of the records.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CodeTree
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> codes = [];
    private readonly List<int> parents = [];
    private readonly List<List<int>> children = [];

    /// <summary>States a tree.</summary>
    /// <param name="name">The column.</param>
    /// <param name="total">The code of the total.</param>
    /// <param name="parts">Each code with the one it goes into, in any order.</param>
    /// <exception cref="ArgumentException">A code stands twice, or is not joined to the total.</exception>
    public CodeTree(string name, string total, IEnumerable<KeyValuePair<string, string>> parts)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(total);
        ArgumentNullException.ThrowIfNull(parts);
        Name = name;
        var all = parts.OrderBy(static part => part.Key, StringComparer.Ordinal).ToArray();
        var below = all.ToLookup(static part => part.Value, static part => part.Key, StringComparer.Ordinal);
        Add(total, -1);
        for (var at = 0; at < codes.Count; at++)
        {
            foreach (var part in below[codes[at]])
                Add(part, at);
        }

        if (codes.Count != all.Length + 1)
        {
            var lost = all.First(part => !numbers.ContainsKey(part.Key));
            throw new ArgumentException($"Column {name}: the code {lost.Key} goes into {lost.Value}, which does not lead to {total}.", nameof(parts));
        }
    }

    /// <summary>The column.</summary>
    public string Name { get; }

    /// <summary>The codes, the total first and every sum before its parts.</summary>
    public IReadOnlyList<string> Codes => codes;

    /// <summary>A column without groups: every code goes into the total.</summary>
    /// <exception cref="ArgumentException">A code stands twice.</exception>
    public static CodeTree Flat(string name, string total, IEnumerable<string> codes) =>
        new(name, total, codes.Select(code => KeyValuePair.Create(code, total)));

    /// <summary>The number of a code in <see cref="Codes"/>.</summary>
    /// <exception cref="ArgumentException">The tree has no such code.</exception>
    public int NumberOf(string code) =>
        numbers.TryGetValue(code, out var number) ? number : throw new ArgumentException($"Column {Name} has no code {code}.", nameof(code));

    /// <summary>The sum that a code goes into; −1 for the total.</summary>
    public int ParentOf(int number) => parents[number];

    /// <summary>The parts of a code; none where records bear it.</summary>
    public IReadOnlyList<int> PartsOf(int number) => children[number];

    /// <summary>A code and every sum above it, upwards.</summary>
    public IEnumerable<int> Upwards(int number)
    {
        for (var at = number; at >= 0; at = parents[at])
            yield return at;
    }

    /// <summary>A code and all below it.</summary>
    public IEnumerable<int> Downwards(int number) => children[number].SelectMany(Downwards).Prepend(number);

    private void Add(string code, int parent)
    {
        if (!numbers.TryAdd(code, codes.Count))
            throw new ArgumentException($"Column {Name}: the code {code} stands twice.", nameof(code));
        codes.Add(code);
        parents.Add(parent);
        children.Add([]);
        if (parent >= 0)
            children[parent].Add(codes.Count - 1);
    }
}

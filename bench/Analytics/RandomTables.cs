namespace Jiuye.Analytics.Bench;

/// <summary>Random tables of three columns with groups, thin enough that many cells must be withheld.</summary>
/// <remarks>The same seed gives the same table. Made up: the shares say nothing about a labour market, only that some cells are crowded and many nearly empty.</remarks>
public static class RandomTables
{
    public static CodeTree Places { get; } = Tree("place", groups: 2, each: 2);

    public static CodeTree Occupations { get; } = Tree("occupation", groups: 3, each: 2);

    public static CodeTree Ages { get; } = CodeTree.Flat("age", "all", ["16-24", "25-44", "45+"]);

    /// <summary>A table of counts: every record is a person.</summary>
    public static HierarchicalTable Counts(int seed, params IReadOnlyList<CodeTree> columns)
    {
        var random = new Random(seed);
        var tally = new HierarchicalTally(columns);
        var persons = random.Next(60, 600);
        for (var person = 0; person < persons; person++)
            tally.Add([.. Leaves(random).Take(columns.Count)], FormattableString.Invariant($"p{person}"), 1);
        return tally.ToTable();
    }

    /// <summary>A table of sums: employers of very different size contribute to several cells.</summary>
    public static HierarchicalTable Sums(int seed, params IReadOnlyList<CodeTree> columns)
    {
        var random = new Random(seed);
        var tally = new HierarchicalTally(columns);
        var records = random.Next(600, 2_400);
        for (var record = 0; record < records; record++)
        {
            var employer = (int)Math.Pow(random.NextDouble() * 15, 2);
            var amount = Math.Round(Math.Exp(3 + 2 * random.NextDouble() + 2.0 / (1 + employer)));
            tally.Add([.. Leaves(random).Take(columns.Count)], FormattableString.Invariant($"e{employer}"), amount);
        }

        return tally.ToTable();
    }

    private static IEnumerable<string> Leaves(Random random)
    {
        yield return Leaf(random, Places);
        yield return Leaf(random, Occupations);
        yield return Leaf(random, Ages);
    }

    // The square of a uniform number crowds the first codes.
    private static string Leaf(Random random, CodeTree tree)
    {
        string[] leaves = [.. tree.Codes.Where((_, code) => tree.PartsOf(code).Count == 0)];
        return leaves[(int)(leaves.Length * Math.Pow(random.NextDouble(), 2))];
    }

    private static CodeTree Tree(string name, int groups, int each) =>
        new(name, "all", Enumerable.Range(1, groups).SelectMany(group => Enumerable.Range(1, each)
            .Select(leaf => KeyValuePair.Create(FormattableString.Invariant($"{name}{group}{leaf}"), FormattableString.Invariant($"{name}{group}")))
            .Prepend(KeyValuePair.Create(FormattableString.Invariant($"{name}{group}"), "all"))));
}

namespace Jiuye.Matching.Text.Segmentation;

/// <summary>What is known of Chinese words: how likely each is, how likely after another, and what words the lexicon lacks are made of.</summary>
/// <remarks>
/// Costs are negative natural logarithms of probabilities, <see cref="Nat"/> to one. The cost of a word after another is the pair's where the
/// pair was seen, else the left word's backoff and the right word's own. Immutable and safe for any number of threads.
/// </remarks>
internal sealed class WordModel
{
    /// <summary>Steps of a cost to one natural logarithm.</summary>
    internal const int Nat = 128;

    /// <summary>Words have at most this many characters, so that the work at each place of a text is bounded.</summary>
    internal const int LongestWord = 24;

    private readonly WordModelTables tables;
    private readonly int words;
    private readonly ushort[] costs;
    private readonly ushort[] backoffs;
    private readonly ushort[] roleCosts;
    private readonly BigramTable bigrams;
    private readonly ushort[] rows = new ushort[char.MaxValue + 1];

    internal WordModel(WordModelTables tables)
    {
        this.tables = tables;
        (words, costs, backoffs, roleCosts) = (tables.Words.Count, tables.Costs, tables.Backoffs, tables.RoleCosts);
        Words = DoubleArray.Build(tables.Words);
        bigrams = new(tables.Bigrams.Count, tables.Costs.Length);
        foreach (var (left, right, cost) in tables.Bigrams)
            bigrams.Add(left, right, cost);
        for (var row = 0; row < tables.Characters.Length; row++)
            rows[tables.Characters[row]] = checked((ushort)(row + 1));
    }

    /// <summary>The model that travels inside the assembly.</summary>
    internal static WordModel Default => Embedded.Value;

    /// <summary>The words; their values are their numbers.</summary>
    internal DoubleArray Words { get; }

    /// <summary>What the model was made of, when and by which command.</summary>
    internal string Provenance => tables.Provenance;

    private static Lazy<WordModel> Embedded { get; } = new(static () => new(WordModelFile.ReadEmbedded()));

    /// <summary>The number by which a class stands among the words.</summary>
    internal int IdOf(WordClass wordClass) => words + (int)wordClass;

    /// <summary>The cost of a word after another, the end of the left one and the beginning of the right one given by their numbers.</summary>
    internal int CostAfter(int left, int right)
    {
        var seen = bigrams[left, right];
        return seen == BigramTable.Unseen ? backoffs[left] + costs[right] : seen;
    }

    /// <summary>What a word says of those that may follow: a sieve of those that were seen to, and what others cost on top of their own cost.</summary>
    internal (ulong Sieve, int Backoff) After(int left) => (bigrams.SieveOf(left), backoffs[left]);

    /// <summary>The cost of a word after another, with what <see cref="After"/> says of the left word and the right word's own cost at hand.</summary>
    internal int CostAfter(int left, ulong sieve, int backoff, int right, int own)
    {
        if (!BigramTable.MayFollow(sieve, right))
            return backoff + own;
        var seen = bigrams[left, right];
        return seen == BigramTable.Unseen ? backoff + own : seen;
    }

    /// <summary>The cost of a word whatever stands before it.</summary>
    internal int CostOf(int word) => costs[word];

    /// <summary>True for a person's name of the lexicon that is written as surname and given name.</summary>
    internal bool IsFullName(int word) => word < tables.FullNames.Length && tables.FullNames[word];

    /// <summary>The cost of a character in a role; <see cref="ushort.MaxValue"/> where it never plays it.</summary>
    internal int CostOf(char c, CharacterRole role)
    {
        var row = rows[c];
        return row == 0 ? ushort.MaxValue : roleCosts[((row - 1) * WordModelTables.Roles) + (int)role];
    }
}

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
    private readonly int[] wordNumbers;
    private readonly ushort[] costs;
    private readonly ushort[] roleCosts;
    private readonly BigramTable bigrams;
    private readonly bool[] fullNames;
    private readonly ushort[] rows = new ushort[char.MaxValue + 1];

    internal WordModel(WordModelTables tables)
    {
        this.tables = tables;
        (words, roleCosts) = (tables.Words.Count, tables.RoleCosts);
        var numbers = Numbers(tables);
        wordNumbers = numbers;
        Words = DoubleArray.Build(tables.Words, numbers);
        costs = Renumbered(tables.Costs, numbers);
        fullNames = Renumbered(tables.FullNames, numbers);
        bigrams = new([.. tables.Bigrams.Select(pair => (numbers[pair.Left], numbers[pair.Right], pair.Cost))], Renumbered(tables.Backoffs, numbers));
        for (var row = 0; row < tables.Characters.Length; row++)
            rows[tables.Characters[row]] = checked((ushort)(row + 1));
    }

    /// <summary>The model that travels inside the assembly.</summary>
    internal static WordModel Default => Embedded.Value;

    /// <summary>The words; their values are their numbers.</summary>
    internal DoubleArray Words { get; }

    /// <summary>The words with their numbers, by ordinal value.</summary>
    internal IEnumerable<(string Word, int Number)> NumberedWords => tables.Words.Select((word, place) => (word, wordNumbers[place]));

    /// <summary>The words longer than a character that hold a mark of punctuation or white space.</summary>
    internal IEnumerable<string> MarkedWords => tables.Words.Where(static word => word.Length > 1 && ClauseEnds.HasMark(word));

    /// <summary>What the model was made of, when and by which command.</summary>
    internal string Provenance => tables.Provenance;

    private static Lazy<WordModel> Embedded { get; } = new(static () => new(WordModelFile.ReadEmbedded()));

    /// <summary>The number by which a class stands among the words.</summary>
    internal int IdOf(WordClass wordClass) => words + (int)wordClass;

    /// <summary>The number by which a word sees the mark of punctuation or white space before it.</summary>
    internal int AfterMark(char mark) =>
        char.IsWhiteSpace(mark) ? IdOf(WordClass.Begin) : Words.Find([mark]) is >= 0 and var word ? word : IdOf(WordClass.Other);

    /// <summary>The cost of a word after another, the end of the left one and the beginning of the right one given by their numbers.</summary>
    internal int CostAfter(int left, int right) => bigrams.Cost(left, right, costs[right]);

    /// <summary>The cost of a word whatever stands before it.</summary>
    internal int CostOf(int word) => costs[word];

    /// <summary>True for a person's name of the lexicon that is written as surname and given name.</summary>
    internal bool IsFullName(int word) => fullNames[word];

    /// <summary>The cost of a character in a role; <see cref="ushort.MaxValue"/> where it never plays it.</summary>
    internal int CostOf(char c, CharacterRole role)
    {
        var row = rows[c];
        return row == 0 ? ushort.MaxValue : roleCosts[((row - 1) * WordModelTables.Roles) + (int)role];
    }

    /// <summary>The cost of a character in each role, <see cref="ushort.MaxValue"/> where it never plays it; empty where it plays none.</summary>
    internal ReadOnlySpan<ushort> RolesOf(char c)
    {
        var row = rows[c];
        return row == 0 ? [] : roleCosts.AsSpan((row - 1) * WordModelTables.Roles, WordModelTables.Roles);
    }

    // Frequent words first, so that what a text needs of them lies together; the classes stay behind the words.
    private static int[] Numbers(WordModelTables tables)
    {
        int[] byCost = [.. Enumerable.Range(0, tables.Words.Count).OrderBy(word => tables.Costs[word])];
        var numbers = new int[tables.Costs.Length];
        for (var number = 0; number < numbers.Length; number++)
            numbers[number < byCost.Length ? byCost[number] : number] = number;
        return numbers;
    }

    private static T[] Renumbered<T>(T[] values, int[] numbers)
    {
        var renumbered = new T[values.Length];
        for (var word = 0; word < values.Length; word++)
            renumbered[numbers[word]] = values[word];
        return renumbered;
    }
}

using Jiuye.Matching.Text;
using Jiuye.Matching.Text.Segmentation;

namespace LexiconTraining;

/// <summary>Makes the tables of the word model from the committed sources.</summary>
internal sealed class WordModelTrainer
{
    // Absolute discounting (Ney, Essen, Kneser 1994): what each seen pair gives up to those not seen.
    private const double Discount = 0.5;

    // What a word counts that the news never used though its dictionary lists it.
    private const double UnusedCount = 0.3;

    // What a use in jieba's dictionary counts beside one in the news. Its texts are eight times as many, and it keeps together a quarter of
    // what the conventions of the news would cut.
    private const double ModernTrust = 0.03;

    private static readonly Dictionary<string, WordClass> Classes = new(StringComparer.Ordinal)
    {
        ["始##始"] = WordClass.Begin,
        ["末##末"] = WordClass.End,
        ["未##数"] = WordClass.Number,
        ["未##时"] = WordClass.Time,
        ["未##串"] = WordClass.Latin,
        ["未##人"] = WordClass.Person,
        ["未##地"] = WordClass.Place,
        ["未##团"] = WordClass.Organisation,
        ["未##专"] = WordClass.Proper,
        ["未##它"] = WordClass.Other,
    };

    private readonly TrainingSources sources;
    private readonly SortedDictionary<string, double> words = new(StringComparer.Ordinal);
    private readonly double[] classCounts = new double[WordModelTables.Classes];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    private WordModelTrainer(TrainingSources sources) => this.sources = sources;

    /// <summary>Trains; the same sources give the same tables.</summary>
    internal static WordModelTables Train(TrainingSources sources) => new WordModelTrainer(sources).Run();

    private WordModelTables Run()
    {
        CollectWords();
        string[] sorted = [.. words.Keys];
        for (var word = 0; word < sorted.Length; word++)
            numbers.Add(sorted[word], word);
        double[] counts = [.. words.Values, .. classCounts];
        var total = counts.Sum();
        double[] unigram = [.. counts.Select(count => count / total)];
        var (bigrams, backoffs) = Bigrams(counts, unigram);
        var (characters, roles) = new CharacterRoles(sources, words).Learn();
        return new()
        {
            Provenance = sources.Provenance(sorted.Length, bigrams.Count),
            Words = sorted,
            Costs = [.. unigram.Select(Cost)],
            Backoffs = backoffs,
            FullNames = FullNames(sorted),
            Bigrams = bigrams,
            Characters = characters,
            RoleCosts = roles,
        };
    }

    internal static ushort Cost(double probability) =>
        (ushort)Math.Clamp(Math.Round(-Math.Log(probability) * WordModel.Nat), 0, ushort.MaxValue - 1);

    private void CollectWords()
    {
        foreach (var (word, count) in sources.CoreWords())
        {
            if (Classes.TryGetValue(word, out var wordClass))
                classCounts[(int)wordClass] += count;
            else if (!word.Contains('#', StringComparison.Ordinal))
                Count(word, Math.Max(count, UnusedCount));
        }

        foreach (var (word, count, _) in sources.ModernWords())
            Count(word, count * ModernTrust);
    }

    private void Count(string word, double count)
    {
        var folded = CharacterFolding.FoldToString(word);
        if (folded.Length is > 0 and <= WordModel.LongestWord && !string.IsNullOrWhiteSpace(folded))
            words[folded] = words.GetValueOrDefault(folded) + count;
    }

    private (List<(int Left, int Right, ushort Cost)> Bigrams, ushort[] Backoffs) Bigrams(double[] counts, double[] unigram)
    {
        var pairs = new SortedDictionary<(int Left, int Right), double>();
        var seen = new double[counts.Length];
        var kinds = new double[counts.Length];
        foreach (var (left, right, count) in sources.CoreBigrams())
        {
            if (!TryNumber(left, out var from) || !TryNumber(right, out var to))
                continue;
            seen[from] += count;
            if (pairs.TryAdd((from, to), count))
                kinds[from]++;
            else
                pairs[(from, to)] += count;
        }

        var lambda = new double[counts.Length];
        for (var left = 0; left < counts.Length; left++)
        {
            var all = Math.Max(counts[left], seen[left]);
            lambda[left] = Math.Clamp(1 - ((seen[left] - (Discount * kinds[left])) / all), 1e-4, 1);
        }

        var bigrams = new List<(int, int, ushort)>(pairs.Count);
        foreach (var ((left, right), count) in pairs)
        {
            var all = Math.Max(counts[left], seen[left]);
            bigrams.Add((left, right, Cost(((count - Discount) / all) + (lambda[left] * unigram[right]))));
        }

        return (bigrams, [.. lambda.Select(Cost)]);
    }

    private bool TryNumber(string word, out int number)
    {
        if (Classes.TryGetValue(word, out var wordClass))
        {
            number = words.Count + (int)wordClass;
            return true;
        }

        return numbers.TryGetValue(CharacterFolding.FoldToString(word), out number);
    }

    private bool[] FullNames(string[] sorted)
    {
        var names = sources.FullNames().ToHashSet(StringComparer.Ordinal);
        return [.. sorted.Select(names.Contains)];
    }
}

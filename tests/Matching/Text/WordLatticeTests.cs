using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Text;
using Jiuye.Matching.Text.Segmentation;

namespace Jiuye.Matching.Tests.Text;

public sealed class WordLatticeTests
{
    private static readonly string[] Words = ["厂", "厂长", "同城", "城外", "外卖", "外卖骑手", "工", "工厂", "手", "焊工", "电", "电工", "电焊工", "长", "骑手"];
    private static readonly WordModelTables Tables = SmallModel.Tables(Words, [("电", "焊工"), ("工厂", "长"), ("工", "厂长"), ("同城", "外卖"), ("外卖", "骑手"), ("电工", "厂长")]);
    private static readonly WordModel Model = new(Tables);

    [Fact]
    public void The_words_found_are_as_probable_as_those_of_any_way_through_the_text() =>
        Prop.ForAll(ShortTexts, static text => Cost(Cut(Lexicon.Of(Model), text)) == Least(text, Begin)).QuickCheckThrowOnFailure();

    [Fact]
    public void Cutting_a_long_text_where_all_ways_meet_loses_nothing() =>
        Prop.ForAll(LongTexts, static text => Cost(Cut(Lexicon.Of(Model), text)) == Quickest(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_word_of_a_layer_is_kept_whole_where_its_pieces_would_be_found()
    {
        var layered = Lexicon.Of(Model).With(["电焊工厂"], WordKind.Added);

        Assert.Equal(["工", "电焊工厂", "长"], Cut(layered, "工电焊工厂长"));
    }

    [Fact]
    public void Layers_that_are_joined_to_the_model_give_the_words_that_they_give_on_top_of_it() =>
        Prop.ForAll(LongTexts, static text => Cut(Joined, text).SequenceEqual(Cut(OnTop, text))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_layer_on_top_of_joined_ones_is_read_as_on_top_of_all() =>
        Prop.ForAll(LongTexts, static text =>
            Cut(Joined.With(["卖骑", "工"], WordKind.Skill), text).SequenceEqual(Cut(OnTop.With(["卖骑", "工"], WordKind.Skill), text))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_cost_of_a_pair_is_the_models_whatever_was_asked_before()
    {
        var (pairs, random) = (new PairCosts(), new Random(5));
        pairs.Use(Model);
        pairs.Use(WordModel.Default);

        for (var asked = 0; asked < 200_000; asked++)
        {
            var (left, right) = (random.Next(random.Next(1, 90_000)), random.Next(random.Next(1, 90_000)));
            Assert.Equal(WordModel.Default.CostAfter(left, right), pairs.CostAfter(left, right));
        }
    }

    [Fact]
    public void A_stretch_without_end_is_cut_and_read_to_its_end()
    {
        var text = new string('工', (3 * WordLattice.LongestStretch) + 5);

        Assert.Equal(text, string.Concat(Cut(Lexicon.Of(Model), text)));
    }

    [Fact]
    public void Twice_the_text_is_twice_the_work()
    {
        static long Work(int repeats)
        {
            var lattice = new WordLattice();
            var pieces = new WordPieces(Lexicon.Default, lattice, string.Concat(Enumerable.Repeat("急招网约车司机王建国电话上海市浦东新区二十三号马哈茂德", repeats)));
            while (pieces.MoveNext())
            {
            }

            return lattice.Looked;
        }

        Assert.InRange((double)Work(2_000) / Work(1_000), 1.99, 2.01);
    }

    private static Lexicon OnTop { get; } =
        Lexicon.Of(Model).With(["厂长", "焊", "长同城", "骑手"], WordKind.Occupation).With(["工厂", "焊", "手电焊"], WordKind.Stop);

    private static Lexicon Joined { get; } = OnTop.Joined();

    private static int Begin => Words.Length + (int)WordClass.Begin;

    private static int End => Words.Length + (int)WordClass.End;

    private static List<string> Cut(Lexicon lexicon, string text)
    {
        var words = new List<string>();
        var pieces = new WordPieces(lexicon, new(), text);
        while (pieces.MoveToAny())
            words.Add(text[pieces.Start..pieces.End]);
        return words;
    }

    private static int Number(string word) => Array.IndexOf(Words, word) is var index and >= 0 ? index : Words.Length + (int)WordClass.Other;

    private static int Step(int left, int right) =>
        Tables.Bigrams.Where(pair => pair.Left == left && pair.Right == right).Select(static pair => (int?)pair.Cost).FirstOrDefault() ?? Tables.Backoffs[left] + Tables.Costs[right];

    /// <summary>An unknown character costs what the lattice gives it, fourteen natural logarithms.</summary>
    private static int Form(string word) => Array.IndexOf(Words, word) < 0 ? 14 * WordModel.Nat : 0;

    private static int Cost(List<string> words)
    {
        var (cost, left) = (0, Begin);
        foreach (var word in words)
            (cost, left) = (cost + Step(left, Number(word)) + Form(word), Number(word));
        return cost + Step(left, End);
    }

    /// <summary>Tries every way.</summary>
    private static int Least(string text, int left)
    {
        if (text.Length == 0)
            return Step(left, End);
        return Choices(text).Min(word => Step(left, Number(word)) + Form(word) + Least(text[word.Length..], Number(word)));
    }

    /// <summary>The same by a table over places and last words, for texts too long to try every way.</summary>
    private static int Quickest(string text)
    {
        var ways = new Dictionary<int, int>[text.Length + 1];
        ways[0] = new() { [Begin] = 0 };
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var word in ways[at] is null ? [] : Choices(text[at..]))
            {
                var least = ways[at].Min(way => way.Value + Step(way.Key, Number(word))) + Form(word);
                var there = ways[at + word.Length] ??= [];
                there[Number(word)] = Math.Min(least, there.GetValueOrDefault(Number(word), int.MaxValue));
            }
        }

        return ways[text.Length].Min(static way => way.Value + Step(way.Key, End));
    }

    private static IEnumerable<string> Choices(string text)
    {
        string[] known = [.. Words.Where(word => text.StartsWith(word, StringComparison.Ordinal))];
        return known.Any(static word => word.Length == 1) ? known : known.Prepend(text[..1]);
    }

    private static Gen<string> Parts { get; } = Gen.Elements("电", "焊", "工", "厂", "长", "同", "城", "外", "卖", "骑", "手", "，");

    private static Arbitrary<string> ShortTexts { get; } = Parts.NonEmptyListOf().Select(static parts => string.Concat(parts.Take(10))).ToArbitrary();

    private static Arbitrary<string> LongTexts { get; } = Parts.ListOf(150).Select(static parts => string.Concat(parts)).ToArbitrary();
}

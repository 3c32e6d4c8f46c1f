using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Text;

namespace Jiuye.Matching.Tests.Text;

public sealed class WordPathTests
{
    private static readonly string[] Words = ["电工", "焊工", "电焊工", "工厂", "厂长", "焊", "外卖", "外卖骑手", "城外", "骑手", "同城", "java", "c1证"];

    [Fact]
    public void The_words_found_cover_the_text_as_well_as_any_choice_of_words() =>
        Prop.ForAll(ShortTexts, static text => Gained(text) == BestGain(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_word_of_the_trade_is_not_cut_by_a_word_before_it() =>
        Assert.Contains("外卖骑手", TextAnalyser.Default.Terms("同城外卖骑手"));

    private static long Gained(string text)
    {
        var gained = 0L;
        var pieces = new WordPath().Through(Trade, text);
        while (pieces.MoveNext())
            gained += pieces.Kind is WordKind.Unknown or WordKind.Latin ? 0 : WordPath.Gain(pieces.Length, pieces.Kind);
        return gained;
    }

    /// <summary>Tries every choice of words that do not overlap.</summary>
    private static long BestGain(string text)
    {
        if (text.Length == 0)
            return 0;
        var best = BestGain(text[1..]);
        foreach (var word in Words.Where(word => text.StartsWith(word, StringComparison.Ordinal)))
            best = Math.Max(best, WordPath.Gain(word.Length, WordKind.Occupation) + BestGain(text[word.Length..]));
        return best;
    }

    private static Lexicon Trade { get; } = Lexicon.Of(Words, WordKind.Occupation);

    private static Arbitrary<string> ShortTexts { get; } =
        Gen.Elements("电", "焊", "工", "厂", "长", "同", "城", "外", "卖", "骑手", "，").ListOf().Select(static parts => string.Concat(parts.Take(10))).ToArbitrary();
}

using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Discovery;
using Jiuye.Matching.Text;

namespace Matching.Tests.Discovery;

public sealed class WordDiscoveryTests
{
    // Everything that comes twice, so that nothing hides behind a threshold. A small estimate collides all the time, and nothing may change.
    private static readonly DiscoveryOptions Everything = new() { LeastCount = 2, LeastDocuments = 1, LeastCohesion = 0, LeastEntropy = 0, HiddenFrom = 1, EstimateBits = 6 };

    // In a text of a few words nothing is rare, so little holds together.
    private static readonly DiscoveryOptions Usual = new() { EstimateBits = 16, LeastCohesion = 1 };

    private static readonly Arbitrary<string[]> Corpora = Gen.Elements("靐", "齉", "龘", "靐", "爩", "，", " ", "7", "x")
        .ArrayOf().Select(static pieces => string.Concat(pieces)).ArrayOf().ToArbitrary();

    [Fact]
    public void Counts_cohesion_and_entropies_are_those_of_the_slow_way() =>
        Prop.ForAll(Corpora, static texts =>
        {
            var plain = new PlainDiscovery(texts);
            return Found(texts, Everything).Words.Where(static word => !word.Word.Contains('x', StringComparison.Ordinal)).All(word =>
                word.Count == plain.Count(word.Word)
                && word.Documents == plain.Documents(word.Word)
                && Math.Abs(word.Cohesion - plain.Cohesion(word.Word, Found(texts, Everything).Units)) < 1e-12
                && Math.Abs(word.EntropyLeft - plain.EntropyLeft(word.Word)) < 1e-12
                && Math.Abs(word.EntropyRight - plain.EntropyRight(word.Word)) < 1e-12);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_missed_that_the_slow_way_finds() =>
        Prop.ForAll(Corpora, static drawn =>
        {
            // Six digits near each other may be a telephone number, and what stands only beside one is not shown.
            string[] texts = [.. drawn.Where(static text => text.Count(char.IsAsciiDigit) < 6)];
            var plain = new PlainDiscovery(texts);
            var found = Found(texts, Everything);
            var expected = plain.Runs(DiscoveryOptions.LongestCandidate).Where(run => plain.Count(run) >= 2 && plain.Cohesion(run, found.Units) >= 0).ToList();
            var shown = found.Words.Select(static word => word.Word).ToHashSet(StringComparer.Ordinal);
            return expected.All(run => shown.Contains(run) || shown.Any(longer => longer.Length > run.Length && longer.Contains(run, StringComparison.Ordinal) && plain.Count(longer) == plain.Count(run))
                || expected.Any(longer => longer.Length > run.Length && longer.Contains(run, StringComparison.Ordinal) && plain.Count(longer) == plain.Count(run)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_planted_word_is_found_with_its_count_and_before_characters_that_met_by_chance()
    {
        var random = new System.Random(20261122);
        var chance = Enumerable.Range(0, 400).Select(_ => string.Concat(Enumerable.Range(0, 40).Select(_ => (char)('丂' + random.Next(60))))).ToArray();
        var texts = chance.Select((text, turn) => turn % 10 == 0 ? text.Insert(turn % 37, "靐齉工") : text).ToArray();

        var words = Found(texts, Usual with { LeastCohesion = 0, LeastEntropy = 0 }).Words;

        Assert.Equal("靐齉工", words[0].Word);
        Assert.Equal((40, 40), (words[0].Count, words[0].Documents));
        Assert.Contains(words, static word => !word.Word.Contains('靐', StringComparison.Ordinal));
        Assert.DoesNotContain(words, static word => word.Word is "靐齉" or "齉工");
    }

    [Fact]
    public void A_part_of_a_fixed_phrase_is_no_word() =>
        Assert.DoesNotContain(Found(Around("五险一金"), Usual with { LeastCohesion = 0 }).Words, static word => word.Word is "五险一" or "险一金" or "险一");

    [Fact]
    public void A_word_of_the_lexicon_is_not_new() =>
        Assert.DoesNotContain(Found(Around("电焊工"), Usual).Words, static word => word.Word is "电焊工" or "焊工");

    [Fact]
    public void A_latin_term_and_characters_make_one_word() =>
        Assert.Contains(Found(Around("QZX靐齉"), Usual).Words, static word => word is { Word: "qzx靐齉", Count: 30 });

    [Fact]
    public void Words_beside_numbers_hold_no_number() =>
        Assert.DoesNotContain(Found(Around("12靐齉"), Usual).Words, static word => word.Word.Any(char.IsAsciiDigit));

    [Theory]
    [InlineData("电话13800000000")]
    [InlineData("138 0000 0000")]
    [InlineData("020-12345678")]
    [InlineData("ab123456")]
    [InlineData("someone@example.com")]
    [InlineData("[PHONE]")]
    [InlineData("【NAME】[NAME]")]
    [InlineData("[WECHAT]")]
    [InlineData("联系人某某")]
    public void What_stands_only_beside_contact_details_is_not_shown(string contact) =>
        Assert.Empty(Found([.. Around("靐齉工").Select(text => $"{contact}{text}{contact}")], Usual).Words);

    [Fact]
    public void A_person_is_no_word() =>
        Assert.Empty(Found(Around("靐小姐"), Usual).Words);

    [Fact]
    public void Where_one_place_tells_of_a_person_another_is_shown()
    {
        var texts = Around("靐齉工").Select(static (text, turn) => turn == 20 ? "包吃住，" + text : text + "13800000000");

        Assert.StartsWith("包吃住,", Found([.. texts], Usual).Words.Single(static word => word.Word == "靐齉工").Example, StringComparison.Ordinal);
    }

    [Fact]
    public void Less_memory_drops_rare_words_and_leaves_the_other_figures_as_they_are()
    {
        var random = new System.Random(7);
        string[] texts = [.. Enumerable.Range(0, 600).Select(turn => string.Create(CultureInfo.InvariantCulture, $"{string.Concat(Enumerable.Range(0, 30).Select(_ => (char)('丂' + random.Next(25))))}{(turn % 2 == 0 ? "靐齉工" : "")}"))];
        var options = Usual with { LeastCohesion = 0, LeastEntropy = 0, LeastCount = 2 };

        var (whole, little) = (Found(texts, options), Found(texts, options with { MostRuns = 1_000 }));

        Assert.True(little.LeastCount > whole.LeastCount);
        Assert.Contains(little.Words, static word => word is { Word: "靐齉工", Count: 300 });
        Assert.All(little.Words, word => Assert.Contains(word, whole.Words));
    }

    [Fact]
    public void Nothing_gives_nothing() =>
        Assert.Equal((0, 0L, 0L), (Found([], Usual).Words.Count, Found([], Usual).Documents, Found(["，。"], Usual).Units));

    [Fact]
    public void Texts_that_change_between_readings_are_refused()
    {
        var reading = 0;
        IEnumerable<string> Texts() => ++reading < 3 ? Around("靐齉工") : [.. Around("靐齉工").Skip(1)];

        Assert.Throws<InvalidDataException>(() => new WordDiscovery(TextAnalyser.Default, Usual).Find(Deferred(Texts)));
    }

    [Fact]
    public void An_option_out_of_its_range_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => new WordDiscovery(TextAnalyser.Default, new() { LeastCount = 1 }));

    private static IEnumerable<string> Deferred(Func<IEnumerable<string>> texts)
    {
        foreach (var text in texts())
            yield return text;
    }

    private static string[] Around(string word) =>
        [.. Enumerable.Range(0, 30).Select(turn => $"{"招聘想做学过会找要当"[turn % 10]}{word}{"待遇好吗长短期人呢吧"[turn / 3]}")];

    private static DiscoveredWords Found(string[] texts, DiscoveryOptions options) => Found((IEnumerable<string>)texts, options);

    private static DiscoveredWords Found(IEnumerable<string> texts, DiscoveryOptions options) => new WordDiscovery(TextAnalyser.Default, options).Find(texts);
}

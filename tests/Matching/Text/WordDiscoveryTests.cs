using Jiuye.Matching.Text;
using Jiuye.Matching.Text.Discovery;

namespace Jiuye.Matching.Tests.Text;

public sealed class WordDiscoveryTests
{
    private static readonly string[] Corpus =
    [
        .. Enumerable.Range(0, 40).Select(static turn => $"{"招聘想做学过会找要当"[turn % 10]}靐齉工{"待遇好吗长短期人呢吧"[turn % 10]}，电话1380000{turn:D4}，王建国"),
        .. Enumerable.Range(0, 40).Select(static turn => $"本厂{"招聘想做学过会找要当"[turn % 10]}焊工{"待遇好吗长短期人呢吧"[turn % 10]}"),
    ];

    [Fact]
    public void A_word_that_the_lexicon_lacks_is_found_and_its_pieces_are_not()
    {
        var word = Assert.Single(Found(new()), static word => word.Word.Contains('靐', StringComparison.Ordinal));

        Assert.Equal(("靐齉工", 40L), (word.Word, word.Uses));
        Assert.InRange(word.LeftEntropy, 3.3, 3.4);
    }

    [Fact]
    public void A_word_of_the_lexicon_is_not_new() =>
        Assert.DoesNotContain(Found(new()), static word => word.Word == "焊工");

    [Fact]
    public void An_example_tells_of_nobody() =>
        Assert.All(Found(new()), static word => Assert.DoesNotContain(word.Example, char.IsAsciiDigit));

    [Fact]
    public void A_rare_run_is_not_listed() =>
        Assert.Empty(Found(new() { FewestUses = 100 }));

    [Fact]
    public void An_option_out_of_its_range_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WordDiscovery(TextAnalyser.Default, new() { FewestUses = 1 }));

    private static IReadOnlyList<NewWord> Found(DiscoveryOptions options)
    {
        var discovery = new WordDiscovery(TextAnalyser.Default, options with { LeastCohesion = 3 });
        foreach (var text in Corpus)
            discovery.Count(text);
        discovery.Choose();
        foreach (var text in Corpus)
            discovery.Look(text);
        return discovery.Found();
    }
}

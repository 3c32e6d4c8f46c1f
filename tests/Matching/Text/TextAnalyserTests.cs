using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Text;
using Jiuye.Matching.Text.Segmentation;
using Jiuye.Tests;

namespace Jiuye.Matching.Tests.Text;

public sealed class TextAnalyserTests
{
    private static TextAnalyser Analyser => TextAnalyser.Default;

    [Theory]
    [InlineData("精通C++、C#和.NET，会用node.js", new[] { "c++", "c#", ".net", "node.js" })]
    [InlineData("JAVA+Spring开发", new[] { "java", "spring", "开发" })]
    [InlineData("需持Ａ２驾照", new[] { "a2驾照" })]
    [InlineData("5G基站", new[] { "5g" })]
    public void Latin_terms_stay_whole(string text, string[] expected) =>
        Assert.Subset(Analyser.Terms(text).ToHashSet(), expected.ToHashSet());

    [Theory]
    [InlineData("招聘网约车司机数名", "网约车司机")]
    [InlineData("抖音带货主播", "带货主播")]
    [InlineData("住家月嫂", "月嫂")]
    [InlineData("同城外卖骑手", "外卖骑手")]
    [InlineData("缴纳五险一金", "五险一金")]
    [InlineData("在苏州上班", "苏州")]
    public void Words_of_the_trade_stay_whole(string text, string word) =>
        Assert.Contains(word, Analyser.Terms(text));

    [Fact]
    public void Traditional_and_full_width_writing_gives_the_same_terms() =>
        Assert.Equal(Analyser.Terms("电焊工 java"), Analyser.Terms("電焊工　ＪＡＶＡ"));

    [Fact]
    public void A_part_of_a_word_finds_the_word() =>
        Prop.ForAll(LexiconWords.ToArbitrary(), static word =>
        {
            var terms = Analyser.Terms(word).ToHashSet();
            return Enumerable.Range(0, word.Length - 1).All(start => Analyser.Terms(word.Substring(start, 2)).Any(terms.Contains));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_Chinese_character_stands_in_a_term_unless_in_a_stop_word() =>
        Prop.ForAll(Texts.Messy, static text =>
        {
            var terms = string.Concat(Analyser.Terms(text)).ToHashSet();
            var stopped = Analyser.Segment(text).Where(static token => token.Kind == WordKind.Stop)
                .SelectMany(token => CharacterFolding.FoldToString(text.AsSpan(token.Start, token.Length))).ToHashSet();
            return CharacterFolding.FoldToString(text).Where(CharacterClasses.IsHan).All(c => terms.Contains(c) || stopped.Contains(c));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Pieces_follow_each_other_in_the_original() =>
        Prop.ForAll(Texts.Messy, static text =>
        {
            var last = 0;
            foreach (var token in Analyser.Segment(text))
            {
                if (token.Start < last || token.Length < 0 || token.End > text.Length)
                    return false;
                last = token.Start;
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_added_word_stays_whole_here_and_nowhere_else()
    {
        var extended = Analyser.With("靐齉工");

        Assert.Contains("靐齉工", extended.Terms("招靐齉工"));
        Assert.DoesNotContain("靐齉工", Analyser.Terms("招靐齉工"));
        Assert.Contains("靐齉", extended.Terms("招靐齉工"));
    }

    [Fact]
    public void Layers_add_up() =>
        Assert.Subset(Analyser.With("靐齉工").With("龘龘员").Terms("靐齉工和龘龘员").ToHashSet(), new HashSet<string> { "靐齉工", "龘龘员" });

    [Theory]
    [InlineData("")]
    [InlineData("\u200B ")]
    public void An_empty_added_word_is_refused(string word) =>
        Assert.Throws<ArgumentException>(() => Analyser.With(word));

    [Fact]
    public void Stop_words_are_pieces_but_no_terms()
    {
        Assert.DoesNotContain("岗位职责", Analyser.Terms("岗位职责：焊接"));
        Assert.Contains(Analyser.Segment("岗位职责：焊接"), static token => token.Kind == WordKind.Stop);
    }

    [Fact]
    public void Title_terms_are_pairs_and_triples_without_slogans()
    {
        var terms = Analyser.TitleTerms("【急招】电焊工8000-10000元/月 包吃住");

        Assert.Equal(["电焊", "焊工", "电焊工"], terms);
    }

    [Fact]
    public void Many_threads_read_the_same()
    {
        const string text = "急招网约车司机，持A2驾照，五险一金，会C++者优先";
        var expected = Analyser.Terms(text);

        Parallel.For(0, 200, _ => Assert.Equal(expected, Analyser.Terms(text)));
    }

    [Fact]
    public void Analysing_into_a_sink_allocates_nothing_once_warm()
    {
        var text = string.Concat(Enumerable.Repeat("急招网约车司机，持A2驾照，五险一金，靐齉，会C++者优先。", 20));
        var sink = new Counter();
        for (var round = 0; round < 100; round++)
            Analyser.Analyse(text, ref sink);

        Assert.Equal(0, Allocations.Least(() =>
        {
            for (var round = 0; round < 100; round++)
                Analyser.Analyse(text, ref sink);
        }));
        Assert.True(sink.Terms > 0);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("焊")]
    [InlineData(">")]
    [InlineData("<b ")]
    [InlineData("&amp;")]
    [InlineData("c++")]
    [InlineData("\uD83D")]
    [InlineData("مرحبا")]
    public void A_long_monotonous_text_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000)) + "，焊工";

        Assert.Contains("焊工", Analyser.Terms(text));
        Assert.Empty(SkillFinder.Default.Find(text).RequiredCertificates);
    }

    [Fact]
    public void A_sink_may_analyse_in_turn()
    {
        var sink = new Nested();

        Analyser.Analyse("焊工和会计", ref sink);

        Assert.Equal(["焊工", "会计"], sink.Seen);
    }

    private static Gen<string> LexiconWords { get; } = Gen.Elements(WordModelFile.ReadEmbedded().Words.Where(static word => word.Length > 1)
        .Concat(LexiconResource.Lines("occupations.txt"))
        .Where(static word => word.All(CharacterClasses.IsHan) && Analyser.Segment(word) is [{ Kind: not WordKind.Stop }])
        .Where(static word => !Enumerable.Range(0, word.Length - 1).Any(start => Analyser.Segment(word.AsSpan(start, 2)).Any(static token => token.Kind == WordKind.Stop)))
        .ToArray());

    private struct Counter : ITermSink
    {
        public int Terms { get; private set; }

        public void Add(ReadOnlySpan<char> term) => Terms++;
    }

    private sealed class Nested : ITermSink
    {
        public List<string> Seen { get; } = [];

        public void Add(ReadOnlySpan<char> term)
        {
            Seen.Add(term.ToString());
            _ = Analyser.Terms("别的文字");
        }
    }
}

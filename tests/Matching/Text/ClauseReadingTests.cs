using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Text;
using Jiuye.Matching.Text.Segmentation;

namespace Jiuye.Matching.Tests.Text;

public sealed class ClauseReadingTests
{
    private static readonly string[] Pieces =
    [
        "负责", "客户端", "开发", "焊工", "王建国", "马哈茂德·阿", "三年", "二〇二四年", "100", "3,000", ",000", "c++", ".net", "node.js", "java", "spring boot", "ui/ux", "tcp", "/", "ip", "www.a.com", "hr@a.com",
        "http:", "//b.cn", "：", ":", "，", ",", "。", "；", "、", "（", "）", "!", "?", "%", "‰", "-", "·", "+", "#", "&", "~", " ", "\n", "证(电", "工)", "特种作业操作证(电工)", "店员/营业员", "百分之", "第", "龘", "𠮷", "年", "月", "的", "和",
    ];

    private static readonly TextAnalyser Marked = TextAnalyser.Default.With("!", "的、和", "焊工：", ",焊工", "招\n聘", "年 月", "a?b");

    [Fact]
    public void Clause_by_clause_a_text_gives_the_terms_that_it_gives_in_one_go() =>
        Prop.ForAll(Lists, static texts => texts.All(static text => ByClauses(TextAnalyser.Default, text).SequenceEqual(TextAnalyser.Default.Terms(text)))).QuickCheckThrowOnFailure();

    [Fact]
    public void So_it_does_where_words_of_a_user_hold_marks() =>
        Prop.ForAll(Lists, static texts => texts.All(static text => ByClauses(Marked, text).SequenceEqual(Marked.Terms(text)))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_clause_in_which_ways_never_meet_is_cut_at_the_same_places_whatever_stands_before_it()
    {
        // Words that overlap all along: every cut lies inside one, and which, depends on where counting began.
        var crossing = TextAnalyser.Default.With("龘靐", "靐龘");
        var text = "你好，" + string.Concat(Enumerable.Repeat("龘靐", WordLattice.LongestStretch)) + "。焊工";

        Assert.Equal(crossing.Terms(text), ByClauses(crossing, text));
    }

    [Fact]
    public void What_is_remembered_of_clauses_changes_no_record() =>
        Prop.ForAll(Lists, static texts =>
        {
            var (remembering, forgetting) = (new TermCollector(TextAnalyser.Default, isMany: true), new TermCollector(TextAnalyser.Default, isMany: false));
            return texts.Concat(texts).All(text => Counts(remembering, text).SequenceEqual(Counts(forgetting, text)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_memo_that_is_full_forgets_and_gives_no_other_terms()
    {
        var memo = new ClauseMemo();
        foreach (var number in Enumerable.Range(0, 300_000))
        {
            var clause = FormattableString.Invariant($"第{number}条；");
            memo.Add(number % 3, clause, [number, number + 1]);

            Assert.True(memo.TryFind(number % 3, clause, out var terms));
            Assert.Equal([number, number + 1], terms);
            Assert.False(memo.TryFind(3, clause, out _));
        }

        foreach (var number in Enumerable.Range(0, 300_000))
        {
            if (memo.TryFind(number % 3, FormattableString.Invariant($"第{number}条；"), out var terms))
                Assert.Equal([number, number + 1], terms);
        }

        Assert.False(memo.TryFind(0, "第0条；", out _));
    }

    private static List<(string, int, int)> Counts(TermCollector collector, string text)
    {
        var read = collector.Read([new(text, 3), new("焊工，会c++。" + text, 1)]);
        return [.. read.Page[read.Start..read.End].Select(tally => (collector.Terms[tally.Term], tally.Count, tally.Weighted))];
    }

    private static List<string> ByClauses(TextAnalyser analyser, string text)
    {
        var sink = new Forgetful([]);
        analyser.AnalyseClauses(text, ref sink);
        return sink.Terms;
    }

    private static Arbitrary<string[]> Lists { get; } =
        Gen.OneOf(Gen.Elements(Pieces).ListOf().Select(static pieces => string.Concat(pieces)), Texts.Messy.Generator).ListOf(6).Select(static texts => texts.ToArray()).ToArbitrary();

    private readonly struct Forgetful(List<string> terms) : IClauseSink
    {
        public List<string> Terms => terms;

        public void Add(ReadOnlySpan<char> term) => terms.Add(term.ToString());

        public bool TryRecall(int before, ReadOnlySpan<char> clause) => false;

        public void Remember(int before, ReadOnlySpan<char> clause)
        {
        }
    }
}

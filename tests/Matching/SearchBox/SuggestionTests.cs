using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.SearchBox;
using Jiuye.Vocabulary;

namespace Matching.Tests.SearchBox;

public class SuggestionTests
{
    private static readonly SearchEntry[] Entries =
    [
        new("电焊工", SearchEntryKind.Title, 120),
        new("电工", SearchEntryKind.Title, 300),
        new("焊工", SearchEntryKind.Occupation, 90),
        new("氩弧焊", SearchEntryKind.Skill, 40),
        new("银行柜员", SearchEntryKind.Title, 20),
        new("行政专员", SearchEntryKind.Title, 60),
        new("会计", SearchEntryKind.Title, 80),
        new("社会工作者", SearchEntryKind.Title, 10),
        new("重庆长安汽车", SearchEntryKind.Employer, 5),
        new("长沙中联重科", SearchEntryKind.Employer, 5),
        new("Java开发工程师", SearchEntryKind.Title, 70),
        new("JavaScript", SearchEntryKind.Skill, 30),
        new("C++", SearchEntryKind.Skill, 30),
        new("保洁员", SearchEntryKind.Title, 50),
        new("保安员", SearchEntryKind.Title, 55),
        new("客服（夜班）", SearchEntryKind.Title, 25),
        new("绿化工", SearchEntryKind.Title, 12),
        new("网络管理员", SearchEntryKind.Title, 12),
        new("铣工", SearchEntryKind.Title, 9),
        new("厨师长", SearchEntryKind.Title, 9),
        new("质检员", SearchEntryKind.Title, 19),
    ];

    private static readonly SuggestionIndex Index = SuggestionIndex.Build(Entries);

    [Theory]
    [InlineData("电焊", "电焊工", MatchedBy.Text)]
    [InlineData("焊工", "焊工", MatchedBy.Text)]
    [InlineData("弧焊", "氩弧焊", MatchedBy.Text)]
    [InlineData("dianhan", "电焊工", MatchedBy.Pinyin)]
    [InlineData("dianhangong", "电焊工", MatchedBy.Pinyin)]
    [InlineData("dianha", "电焊工", MatchedBy.Pinyin)]
    [InlineData("dhg", "电焊工", MatchedBy.Initials)]
    [InlineData("dian焊g", "电焊工", MatchedBy.Mixed)]
    [InlineData("dian汉工", "电焊工", MatchedBy.SimilarCharacter)]
    [InlineData("电汉工", "电焊工", MatchedBy.SimilarCharacter)]
    [InlineData("电悍工", "电焊工", MatchedBy.SimilarCharacter)]
    [InlineData("yinhang", "银行柜员", MatchedBy.Pinyin)]
    [InlineData("xingzheng", "行政专员", MatchedBy.Pinyin)]
    [InlineData("kuaiji", "会计", MatchedBy.Pinyin)]
    [InlineData("shehui", "社会工作者", MatchedBy.Pinyin)]
    [InlineData("chongqing", "重庆长安汽车", MatchedBy.Pinyin)]
    [InlineData("changsha", "长沙中联重科", MatchedBy.Pinyin)]
    [InlineData("chushizhang", "厨师长", MatchedBy.Pinyin)]
    [InlineData("xigong", "铣工", MatchedBy.Pinyin)]
    [InlineData("lvhua", "绿化工", MatchedBy.Pinyin)]
    [InlineData("zijianyuan", "质检员", MatchedBy.FuzzyPinyin)]
    [InlineData("dianhang", "电焊工", MatchedBy.Pinyin)]
    [InlineData("yinghang", "银行柜员", MatchedBy.FuzzyPinyin)]
    [InlineData("cusi", "厨师长", MatchedBy.FuzzyPinyin)]
    [InlineData("dainhan", "电焊工", MatchedBy.Typo)]
    [InlineData("dianhn", "电焊工", MatchedBy.Typo)]
    [InlineData("baojiieyuan", "保洁员", MatchedBy.Typo)]
    [InlineData("网管理员", "网络管理员", MatchedBy.Typo)]
    [InlineData("网洛管理", "网络管理员", MatchedBy.SimilarCharacter)]
    [InlineData("銀行櫃員", "银行柜员", MatchedBy.Text)]
    [InlineData("ＪＡＶＡ", "Java开发工程师", MatchedBy.Text)]
    [InlineData("javakfgcs", "Java开发工程师", MatchedBy.Mixed)]
    [InlineData("javascrpit", "JavaScript", MatchedBy.Typo)]
    [InlineData("c++", "C++", MatchedBy.Text)]
    public void What_is_typed_finds_what_is_meant_and_says_how(string typed, string meant, MatchedBy by)
    {
        var best = Index.Suggest(typed, 1)[0];

        Assert.Equal((meant, by), (best.Entry.Text, best.By));
    }

    [Theory]
    [InlineData("huiji")]
    [InlineData("zhongqing")]
    [InlineData("yinxing")]
    public void A_reading_that_the_word_rules_out_finds_nothing_by_it(string typed) =>
        Assert.DoesNotContain(Index.Suggest(typed), static found => found.By == MatchedBy.Pinyin);

    [Theory]
    [InlineData("焊工", "电焊工", "焊工")]
    [InlineData("dh", "电焊工", "电焊")]
    [InlineData("服夜", "客服（夜班）", "服（夜")]
    [InlineData("script", "JavaScript", null)]
    public void The_highlight_is_the_part_of_the_original_text_that_matched(string typed, string text, string? marked)
    {
        var found = Index.Suggest(typed, 20).FirstOrDefault(found => found.Entry.Text == text);

        Assert.Equal(marked, found is null ? null : text[found.Highlight]);
    }

    [Fact]
    public void Of_equal_matches_the_more_frequent_comes_first_and_then_the_order_of_the_text()
    {
        var index = SuggestionIndex.Build([new("电工乙", SearchEntryKind.Title, 7), new("电工甲", SearchEntryKind.Title, 7), new("电工丙", SearchEntryKind.Title, 6), new("电工 乙", SearchEntryKind.Skill, 7)]);

        var found = index.Suggest("电工");

        Assert.Equal(["电工 乙", "电工乙", "电工甲", "电工丙"], found.Select(static one => one.Entry.Text));
    }

    [Fact]
    public void Writings_of_one_entry_are_taken_together_under_the_most_frequent() =>
        Assert.Equal(
            new SearchEntry("Java", SearchEntryKind.Skill, 12),
            Assert.Single(SuggestionIndex.Build([new("java", SearchEntryKind.Skill, 3), new("Java", SearchEntryKind.Skill, 7), new("ＪＡＶＡ", SearchEntryKind.Skill, 2)]).Suggest("ja")).Entry);

    [Fact]
    public void The_index_equals_a_plain_scan_in_entries_order_way_highlight_and_cost()
    {
        var characters = "电工焊汉悍行银会计重庆长沙客服务员保洁安java+c12 ".ToCharArray();
        var text = Gen.Elements(characters).ArrayOf().Where(static text => text.Length > 0).Select(static text => new string(text));
        var entry = from words in text from kind in Gen.Elements(SearchEntryKind.Title, SearchEntryKind.Skill) from count in Gen.Choose(0, 40) select new SearchEntry(words, kind, count);
        var letters = Gen.Elements("dianghsoukejtzcqyixnal电工焊汗悍银行会".ToCharArray()).ArrayOf().Select(static text => new string(text));
        var spelt = Gen.Elements("dian", "dain", "han", "hang", "gong", "g", "d", "h", "yin", "ying", "kuai", "ji", "chong", "zhang", "电", "焊", "汗", "java", "jvaa", "c+").ArrayOf(4).Select(static parts => string.Concat(parts));

        Prop.ForAll(entry.ListOf().ToArbitrary(), Gen.OneOf(letters, spelt).ToArbitrary(), Gen.Choose(1, 6).ToArbitrary(), static (entries, query, count) =>
        {
            var plain = PlainSuggestions.Of(entries, query, count);
            var found = SuggestionIndex.Build(entries).Suggest(query, count);
            return plain.SequenceEqual(found.Select(static one => (one.Entry.Text, one.Entry.Kind, one.By, one.Highlight, one.Cost)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_index_equals_a_plain_scan_on_real_looking_entries() =>
        Assert.All(
            new[] { "d", "dh", "dian", "dianhan", "dainhan", "gong", "电", "电汗", "电汉工", "yuan", "bj", "baojie", "baojei", "gcs", "java", "javakf", "服务", "网络管理", "zhijianyuan", "xinzheng" },
            static query => Assert.Equal(
                PlainSuggestions.Of(Entries, query, 8),
                Index.Suggest(query, 8).Select(static one => (one.Entry.Text, one.Entry.Kind, one.By, one.Highlight, one.Cost))));

    [Fact]
    public void The_index_equals_a_plain_scan_where_thousands_of_entries_begin_alike()
    {
        var classification = OccupationClassification.Prc2022;
        SearchEntry[] entries =
        [
            .. classification.Codes.SelectMany((code, at) => new[] { "", "学徒" }.Select(after => new SearchEntry(classification.NameOf(code) + after, SearchEntryKind.Title, at * 37 % 211))),
            .. classification.Codes.Select((code, at) => new SearchEntry(classification.NameOf(code)!, SearchEntryKind.Occupation, at * 31 % 97)),
        ];
        var index = SuggestionIndex.Build(entries);

        Assert.All(
            new[] { "j", "gong", "gc", "jisu", "技", "工程", "机戒", "dian", "dainqi", "jixiezhizao", "jxzz", "yuan", "管里人员", "人员学徒" },
            query => Assert.Equal(
                PlainSuggestions.Of(entries, query, 7),
                index.Suggest(query, 7).Select(static one => (one.Entry.Text, one.Entry.Kind, one.By, one.Highlight, one.Cost))));
    }

    [Fact]
    public void Threads_that_ask_at_once_get_the_same_answers()
    {
        string[] queries = ["dhg", "电", "yinhang", "javascrpit", "保"];
        var alone = queries.Select(static query => Index.Suggest(query)).ToArray();

        Parallel.For(0, 400, at => Assert.Equal(alone[at % queries.Length], Index.Suggest(queries[at % queries.Length])));
    }

    [Fact]
    public void Odd_queries_get_an_answer_or_none_but_never_a_fault()
    {
        Assert.Empty(Index.Suggest(""));
        Assert.Empty(Index.Suggest("😀 ，。"));
        Assert.Empty(Index.Suggest("\uD800\uDC00\uD800"));
        Assert.Empty(Index.Suggest("مرحبا بالعالم"));
        Assert.Empty(Index.Suggest(new string('电', 1_000_000)));
        Assert.Empty(Index.Suggest(new string('d', 1_000_000)));
        Assert.Equal("电焊工", Index.Suggest("电\uD800焊", 1)[0].Entry.Text);
        Assert.Throws<ArgumentOutOfRangeException>(static () => Index.Suggest("电", 0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => SuggestionIndex.Build([new("电工", SearchEntryKind.Title, -1)]));
    }

    [Fact]
    public void Entries_without_a_letter_or_of_a_megabyte_do_no_harm()
    {
        var index = SuggestionIndex.Build([new("😀", SearchEntryKind.Title, 1), new("", SearchEntryKind.Title, 1), new(new string('工', 1_000_000), SearchEntryKind.Title, 1), new("工", SearchEntryKind.Title, 0)]);

        Assert.Equal(["工", new string('工', 1_000_000)], index.Suggest("工").Select(static found => found.Entry.Text));
        Assert.Empty(SuggestionIndex.Build([]).Suggest("工"));
    }

    [Fact]
    public void Every_usual_character_and_every_shipped_word_has_a_reading()
    {
        var readings = Readings.Default;

        Assert.Equal(["yin", "hang"], Spelt("银行"));
        Assert.Equal(["kuai", "ji"], Spelt("会计"));
        Assert.Equal(["diao", "du"], Spelt("调度"));
        Assert.All("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经", character => Assert.NotEmpty(readings.Of(character)));
        Assert.Empty(readings.Of('a'));

        string[] Spelt(string word) => [.. readings.Of(word.AsSpan()).Select(one => readings.Syllable(Assert.Single(one)))];
    }
}

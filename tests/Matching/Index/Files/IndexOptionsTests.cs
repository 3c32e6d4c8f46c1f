using System.Security.Cryptography;
using System.Text;
using Jiuye.Matching;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching.Files;

public sealed class IndexOptionsTests
{
    // Cases of everything that cuts a text: words of trades, unknown ones, other scripts and widths, digits, skills, names.
    private static readonly string[] Sample =
    [
        "招聘电工两名，持高压电工证，包吃住，五险一金", "网约车司机、月嫂、带货主播", "Ｊａｖａ开发工程师（Spring Cloud）", "誠聘倉庫管理員，會用Excel做報表",
        "负责CNC数控车床的操作、编程与调试，三班倒", "某某科技有限公司北京海淀分公司", "犇羴鱻餐馆传菜员", "月薪5000-8000元，底薪+提成", "C1驾照，熟悉叉车，5年以上经验优先", "售后服务工程师🔧",
    ];

    [Fact]
    public void Every_weight_and_rule_is_told()
    {
        var told = IndexOptions.Of(Markets.Options(), JobTextReader.Default).Count;

        // The profile and the reader; the relatedness policy stands in the ranking policy.
        var numbers = typeof(RankingPolicy).GetProperties().Length - 1 + typeof(RelatednessPolicy).GetProperties().Length + typeof(FilterPolicy).GetProperties().Length;
        Assert.Equal(2 + numbers, told);
    }

    [Fact]
    public void Another_weight_rule_or_profile_is_a_difference_by_its_name()
    {
        var options = Markets.Options();
        (string Name, MatchingOptions Other)[] others =
        [
            ("profile", options with { Profile = RankingProfile.Bm25 }),
            ("ranking.wage", options with { Ranking = options.Ranking with { Wage = 0.13 } }),
            ("ranking.recency-half-days", options with { Ranking = options.Ranking with { RecencyHalfDays = 7 } }),
            ("relatedness.doubt", options with { Ranking = options.Ranking with { Relatedness = Markets.Relatedness with { Doubt = 6 } } }),
            ("filters.enforces-age-limits", options with { Filters = options.Filters with { EnforcesAgeLimits = false } }),
        ];

        foreach (var (name, other) in others)
        {
            var difference = Assert.Single(IndexOptions.Differences(IndexOptions.Of(options, JobTextReader.Default), IndexOptions.Of(other, JobTextReader.Default)));
            Assert.StartsWith(name + " is ", difference, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Words_of_an_instance_make_another_reader_and_the_same_words_the_same()
    {
        var (lexicon, _) = UserLexicon.Read(new StringReader("挖机手\toccupation"), "words.tsv");
        var (other, _) = UserLexicon.Read(new StringReader("挖机手\tskill"), "words.tsv");
        string[] prints = [JobTextReader.Default.Fingerprint, JobTextReader.Default.With(lexicon!).Fingerprint, JobTextReader.Default.With(other!).Fingerprint];

        Assert.Equal(3, prints.Distinct().Count());
        Assert.Equal(prints[1], JobTextReader.Default.With(lexicon!).Fingerprint);
    }

    [Fact]
    public void Texts_are_cut_as_the_number_of_the_reading_says()
    {
        // Where this fails and no list or model has changed, raise ReadingFingerprint.Reading: indexes built before were read otherwise.
        var terms = new TermCollector(JobTextReader.Default.Words);
        terms.Read(Sample.Select(static text => new TextField(text, 1)));

        Assert.Equal("85530a5f2f98ba50", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', terms.Terms))))[..16]);
    }
}

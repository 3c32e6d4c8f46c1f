using Jiuye.Matching.Text;

namespace Jiuye.Matching.Tests.Text;

public sealed class UserLexiconTests
{
    [Fact]
    public void Words_are_read_with_kind_weight_and_the_last_of_their_canonical_words()
    {
        var (lexicon, faults) = Read("# own words\n靶材绑定工\toccupation\n擼貓師\toccupation\t20\t撸猫员\n撸猫员\toccupation\t\t宠物陪伴师\n\n");

        Assert.Empty(faults);
        Assert.Equal(
            [new("撸猫员", WordKind.Occupation, 40, "宠物陪伴师"), new("撸猫师", WordKind.Occupation, 20, "宠物陪伴师"), new("靶材绑定工", WordKind.Occupation, 40, null)],
            lexicon!.Words);
    }

    [Fact]
    public void A_word_is_kept_whole_and_found_by_its_canonical_word()
    {
        var analyser = TextAnalyser.Default.With(Read("撸猫师\toccupation\t\t宠物陪伴师\n").Lexicon!);

        Assert.Subset(analyser.Terms("招撸猫师").ToHashSet(), new HashSet<string> { "撸猫师", "宠物陪伴师" });
        Assert.DoesNotContain("宠物陪伴师", TextAnalyser.Default.Terms("招撸猫师"));
        Assert.Contains(analyser.Segment("招撸猫师"), static token => token is { Length: 3, Kind: WordKind.Occupation });
    }

    [Theory]
    [InlineData("甲工\tfoo", 1, "kind", "foo")]
    [InlineData("甲工\tskill\tNaN", 1, "weight", "NaN")]
    [InlineData("甲工\tskill\t-1", 1, "weight", "-1")]
    [InlineData("\u200B\tskill", 1, "word", "\u200B")]
    [InlineData("甲工\tskill\n甲工\tplace", 2, "kind", "Place")]
    [InlineData("甲工\tskill\t3\n甲工\tskill\t4", 2, "weight", "4")]
    [InlineData("甲工\tskill\t3\t乙\n甲工\tskill\t3\t丙", 2, "canonical", "丙")]
    [InlineData("甲\t\t\t乙\n乙\t\t\t丙\n丙\t\t\t甲", 3, "canonical", "甲")]
    public void What_is_wrong_is_named_by_file_line_field_and_value(string text, int line, string field, string value)
    {
        var (lexicon, faults) = Read(text);

        var fault = Assert.Single(faults);
        Assert.Null(lexicon);
        Assert.Equal(("own.tsv", line, field, value), (fault.File, fault.Line, fault.Field, fault.Value));
    }

    [Fact]
    public void A_conflict_names_both_lines() =>
        Assert.Equal("own.tsv:3: weight '4': expected 3, as line 1 has it for the same word '甲工'", Read("甲工\tskill\t3\n\n甲工\tskill\t4").Faults[0].ToString());

    [Fact]
    public void A_circle_is_named_whole() =>
        Assert.Equal("own.tsv:1: canonical 'c2': expected no circle, but c1 → c2 → c3 → c1", Assert.Single(Read("c1\t\t\tc2\nc2\t\t\tc3\nc3\t\t\tc1").Faults).ToString());

    private static (UserLexicon? Lexicon, IReadOnlyList<LexiconFault> Faults) Read(string text) => UserLexicon.Read(new StringReader(text), "own.tsv");
}

using FsCheck;
using FsCheck.Fluent;
using Jiuye.Cli;
using Jiuye.Matching.Text;

namespace Cli.Tests;

public sealed class SegmentedTextTests
{
    private static TextAnalyser Analyser => TextAnalyser.Default;

    [Fact]
    public void The_words_put_together_are_the_line_without_its_white_space() =>
        Prop.ForAll(Lines, static line => string.Concat(SegmentedText.Words(line, Analyser)) == Plain(line)
            && string.Concat(SegmentedText.WithEntities(line, Analyser, Analyser.Entities(line))) == Plain(line)).QuickCheckThrowOnFailure();

    [Fact]
    public void Each_visible_character_has_a_label() =>
        Prop.ForAll(Lines, static line =>
        {
            var labels = SegmentedText.Labels(line, Analyser.Entities(line));
            return labels.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == Plain(line).Length;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Entities_follow_each_other_and_do_not_overlap() =>
        Prop.ForAll(Lines, static line =>
        {
            var entities = Analyser.Entities(line);
            return entities.Zip(entities.Skip(1)).All(static pair => pair.First.End <= pair.Second.Start);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Titles_and_education_are_labelled_character_by_character() =>
        Assert.Equal("O B-TITLE M-TITLE E-TITLE O B-EDU M-EDU M-EDU E-EDU", SegmentedText.Labels("任副经理，本科学历", Analyser.Entities("任副经理，本科学历")));

    [Fact]
    public void Any_number_of_threads_gives_the_same_words()
    {
        string[] lines = [.. Gen.Sample(Lines.Generator, 200, 30)];
        string[] expected = [.. lines.Select(static line => string.Join('|', SegmentedText.Words(line, Analyser)))];

        foreach (var threads in new[] { 1, 2, 8 })
        {
            var words = new string[lines.Length];
            Parallel.For(0, lines.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, line => words[line] = string.Join('|', SegmentedText.Words(lines[line], Analyser)));
            Assert.Equal(expected, words);
        }
    }

    private static string Plain(string line) => string.Concat(line.Where(static c => !char.IsWhiteSpace(c)));

    private static Arbitrary<string> Lines { get; } = Gen.Elements(
        "焊工", "会计师", "网约车司机", "副经理", "大学本科学历", "上海市", "公司", "任", "数据标注", "的", "龘", "負責", "Ｊａｖａ", "C++", ".NET", "2024年", "3月", "12.5%", "3000-5000元", " ", "\u3000", "\t",
        "\u200B", "，", "——", "……", "&nbsp;", "<br>", "😀", "\uD83D", "𠮷", "①", "㎡", "مرحبا", "안녕하세요", "王建国").ListOf().Select(static parts => string.Concat(parts)).ToArbitrary();
}

using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Audit;
using Jiuye.Matching.Text;
using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace Matching.Tests;

public sealed class AuditLexiconTests
{
    private static readonly DateOnly Day = new(2026, 3, 31);
    private static readonly PostingAudit Audit = new(Policy.Named("jiuye-default"));

    public static TheoryData<string> Stances =>
        ["限{0}，月休四天。", "只要{0}，月休四天。", "仅限{0}，月休四天。", "{0}优先，月休四天。", "月休四天，{0}者优先", "{0}勿扰，月休四天。", "不招{0}，月休四天。", "{0}请勿投递。", "招聘要求：{0}，大专以上。"];

    [Theory]
    [MemberData(nameof(Stances))]
    [Trait("Requirement", "R-270")]
    public void Any_word_for_a_person_meets_any_stance(string sentence)
    {
        var missed = WrittenOutLexicon.Words.Values
            .Where(static word => word.Is(WordRoles.Person) && word.Text.Length > 1 && !word.Is(WordRoles.Called | WordRoles.Blank | WordRoles.Stances) && !char.IsAscii(word.Text[0]))
            .Where(word => !Grounds(sentence.Replace("{0}", word.Text, StringComparison.Ordinal)).Overlaps(word.Meanings.Where(static meaning => meaning.Role == WordRoles.Person).Select(static meaning => meaning.Ground)))
            .Select(static word => word.Text)
            .ToArray();

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("{0}勿扰，月休四天。")]
    [InlineData("不招{0}，月休四天。")]
    [InlineData("{0}不予录用。")]
    public void Whoever_only_refusal_wrongs_is_found_when_refused(string sentence)
    {
        var missed = WrittenOutLexicon.Words.Values
            .Where(static word => word.Roles is WordRoles.Shunned && !char.IsAscii(word.Text[0]))
            .Where(word => !Grounds(sentence.Replace("{0}", word.Text, StringComparison.Ordinal)).Overlaps(word.Meanings.Select(static meaning => meaning.Ground)))
            .Select(static word => word.Text)
            .ToArray();

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("限·男·性，搬货。", "限·男·性")]
    [InlineData("孕 妇 勿 投，流水线。", "孕 妇 勿 投")]
    [InlineData("无残ji，门岗。", "无残ji")]
    [InlineData("只要👩，计件。", "只要👩")]
    [InlineData("限 男，搬货。", "限 男")]
    [InlineData("須為女性，月休六日。", "須為女性")]
    [InlineData("３５岁以下，双休。", "３５岁以下")]
    public void Hidden_words_are_found_with_the_span_as_it_was_written(string text, string quote)
    {
        var finding = Assert.Single(Discrimination(text));

        Assert.Equal(quote, finding.Quote);
        Assert.Equal(quote, text.Substring(finding.Start, finding.Length));
    }

    [Fact]
    public void Words_found_are_those_that_a_plain_search_finds()
    {
        var words = WrittenOutLexicon.Words;
        var longest = words.Keys.Max(static word => word.Length);
        var pieces = Gen.Elements<string>([.. words.Keys.Order(StringComparer.Ordinal), "的", "，", "。", "招", "a", "1"]).ListOf(12).Select(static list => string.Concat(list));

        Prop.ForAll(Arb.From(pieces), text =>
        {
            var folded = CharacterFolding.FoldToString(text);
            for (var at = 0; at < folded.Length; at++)
            {
                var expected = Enumerable.Range(1, Math.Min(longest, folded.Length - at)).Reverse().FirstOrDefault(size => words.ContainsKey(folded.Substring(at, size)) && ArrayTrie.MayEnd(folded, at + size));
                var found = AuditLexicon.Default.LongestAt(folded, at, out var length);
                if (length != expected || (expected > 0 && !IsSame(words[folded.Substring(at, expected)], found!)))
                    return false;
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Each_word_made_of_parts_is_found_by_its_parts_with_the_same_meaning()
    {
        var different = WrittenOutLexicon.Words.Values
            .Where(static word => AuditLexicon.Default.LongestAt(word.Text, 0, out _) is not { } found || !IsSame(word, found))
            .Select(static word => word.Text)
            .ToArray();

        Assert.Empty(different);
        Assert.InRange(WrittenOutLexicon.Words.Count, 100_000, int.MaxValue);
    }

    [Fact]
    public void A_posting_without_findings_allocates_no_more_than_its_empty_list()
    {
        var posting = new JobPosting
        {
            Id = new("p"),
            Title = "装配工",
            EmployerName = "某机械厂",
            OpeningCount = 3,
            Wage = new(MonthlyWage.FromMonth(5000), MonthlyWage.FromMonth(6000)),
            Description = "负责产品装配和检验，学历不限，能看懂图纸，男女不限，缴纳五险，包吃住，公司成立35年。",
        };
        for (var warm = 0; warm < 200; warm++)
            Assert.Empty(Audit.Audit(posting, Day));

        Assert.InRange(
            Allocations.Least(() =>
            {
                for (var time = 0; time < 100; time++)
                    _ = Audit.Audit(posting, Day).Count;
            }),
            0,
            100 * 96);
    }

    private static bool IsSame(AuditWord one, AuditWord other) => one.Text == other.Text && one.Roles == other.Roles && one.Meanings.SequenceEqual(other.Meanings);

    private static IEnumerable<PostingFinding> Discrimination(string text) =>
        Audit.Audit(new JobPosting { Id = new("p"), Title = "", Description = text }, Day).Where(static finding => finding.Kind == AuditKind.Discrimination);

    private static HashSet<DiscriminationGround> Grounds(string text) => [.. Discrimination(text).Select(static finding => finding.Ground!.Value)];
}

using FsCheck;
using FsCheck.Fluent;
using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Duplicates;

public class DuplicateTests
{
    private const string Text = "负责车间设备的日常点检、保养与维修，能看懂电气原理图，服从倒班安排，持低压电工证上岗，包吃住，有年终奖。";

    private static readonly Gen<JobPosting[]> Postings =
        Gen.Choose(0, 2).ListOf(4)
            .Select(static picks => (Text: Text[(picks[0] * 3)..^(picks[1] * 9 + 1)], Employer: picks[2], Title: picks[3]))
            .ListOf()
            .Select(static rows => rows.Select(static (row, i) => Posting($"p{(i * 7) % 31:00}-{i}", row.Text, "厂" + row.Employer, "电工" + row.Title)).ToArray());

    [Fact]
    public void The_same_post_with_a_changed_word_is_one_post_and_the_first_id_stays()
    {
        var found = DuplicateFinder.In([Posting("b", Text.Replace("年终奖", "全勤奖", StringComparison.Ordinal)), Posting("a", Text)]);

        Assert.Equal(new PostingId("a"), Assert.Single(found).Value);
        Assert.Equal(new PostingId("b"), found.Keys.Single());
    }

    [Fact]
    public void Another_employer_title_district_or_text_is_another_post()
    {
        var first = Posting("a", Text);

        Assert.Empty(DuplicateFinder.In(
        [
            first,
            first with { Id = new("b"), Employer = new("别厂") },
            first with { Id = new("c"), Title = "焊工" },
            first with { Id = new("d"), District = DistrictCode.Parse("440104") },
            first with { Id = new("e"), Description = "在门店接待顾客，介绍商品，整理货架，下班前盘点，会说本地话的优先。" },
            first with { Id = new("f"), Employer = null },
            first with { Id = new("g"), Employer = null },
        ]));
    }

    [Fact]
    public void Without_a_text_only_equal_terms_make_one_post()
    {
        var first = Posting("a", "");

        var found = DuplicateFinder.In([first, first with { Id = new("b") }, first with { Id = new("c"), Wage = new(MonthlyWage.FromMonth(5000), null) }]);

        Assert.Equal(new PostingId("b"), Assert.Single(found).Key);
    }

    [Fact]
    public void The_finder_agrees_with_comparing_every_pair_in_any_order() =>
        Prop.ForAll(Postings.ToArbitrary(), static postings =>
        {
            var plain = PlainDuplicates(postings);
            return Same(plain, DuplicateFinder.In(postings)) && Same(plain, DuplicateFinder.In(postings.Reverse()));
        }).QuickCheckThrowOnFailure();

    // Every posting against every earlier one that stays, with sets of strings.
    private static Dictionary<PostingId, PostingId> PlainDuplicates(IEnumerable<JobPosting> postings)
    {
        var kept = new List<JobPosting>();
        var found = new Dictionary<PostingId, PostingId>();
        foreach (var posting in postings.OrderBy(static posting => posting.Id))
        {
            if (kept.Find(earlier => IsSame(earlier, posting)) is { } first)
                found.Add(posting.Id, first.Id);
            else
                kept.Add(posting);
        }

        return found;
    }

    private static bool IsSame(JobPosting first, JobPosting second)
    {
        if (first.Employer != second.Employer || first.Title != second.Title || first.District != second.District)
            return false;
        var (one, two) = (Triples(first.Description), Triples(second.Description));
        return (double)one.Intersect(two).Count() / one.Union(two).Count() >= DuplicateRule.Default.LeastLikeness;
    }

    private static HashSet<string> Triples(string text)
    {
        var plain = new string([.. text.Where(char.IsLetterOrDigit)]);
        return [.. Enumerable.Range(0, plain.Length - 2).Select(at => plain.Substring(at, 3))];
    }

    private static bool Same(IReadOnlyDictionary<PostingId, PostingId> first, IReadOnlyDictionary<PostingId, PostingId> second) =>
        first.OrderBy(static pair => pair.Key).SequenceEqual(second.OrderBy(static pair => pair.Key));

    private static JobPosting Posting(string id, string text, string employer = "某厂", string title = "电工") =>
        new() { Id = new(id), Title = title, Description = text, Employer = new(employer), District = DistrictCode.Parse("440103") };
}

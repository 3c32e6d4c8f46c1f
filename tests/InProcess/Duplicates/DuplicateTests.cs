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
    public void The_same_post_with_a_changed_word_is_one_post_and_the_first_id_says_what_it_stands_for()
    {
        var kept = Assert.Single(DuplicateFinder.In([Posting("b", Text.Replace("年终奖", "全勤奖", StringComparison.Ordinal)), Posting("a", Text), Posting("c", Text)]));

        Assert.Equal(new PostingId("a"), kept.Posting);
        Assert.Equal(
            [(new PostingId("b"), DuplicateReasons.NearText), (new PostingId("c"), DuplicateReasons.SameText)],
            kept.StandsFor.Select(static left => (left.Posting, left.Reason)));
        Assert.Equal(1, kept.StandsFor[1].Likeness);
        Assert.InRange(kept.StandsFor[0].Likeness, 0.8, 0.95);
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

    [Theory]
    [InlineData("急招普工", "普工(包吃住)")]
    [InlineData("【诚聘】电工", "电工")]
    [InlineData("客服 薪资5K-8K＋双休", "客服")]
    [InlineData("外贸專員 4K無責底薪", "外贸专员")]
    public void Titles_that_differ_in_slogans_benefits_or_pay_name_one_post(string one, string other)
    {
        var kept = Assert.Single(DuplicateFinder.In([Posting("a", Text, title: one), Posting("b", Text, title: other)]));

        Assert.Equal(DuplicateReasons.SameText | DuplicateReasons.TitleDiffers, Assert.Single(kept.StandsFor).Reason);
    }

    // Pairs of this kind with one text stand in ../shared/data: the text is the employer's, the posts are two.
    [Theory]
    [InlineData("口腔医生", "口腔护士")]
    [InlineData("客服(白班)", "客服(夜班)")]
    [InlineData("高级Java工程师", "Java工程师")]
    [InlineData("服务员", "兼职服务员")]
    [InlineData("花城湾服务员", "天河公园服务员")]
    [InlineData("电工", "实习电工")]
    [InlineData("操作工7000", "操作工8000系列")]
    public void Titles_that_differ_in_work_shift_grade_place_or_hours_name_two_posts(string one, string other) =>
        Assert.Empty(DuplicateFinder.In([Posting("a", Text, title: one), Posting("b", Text, title: other)]));

    [Fact]
    public void Without_a_text_only_equal_terms_make_one_post()
    {
        var first = Posting("a", "");

        var kept = Assert.Single(DuplicateFinder.In([first, first with { Id = new("b") }, first with { Id = new("c"), Wage = new(MonthlyWage.FromMonth(5000), null) }]));

        var left = Assert.Single(kept.StandsFor);
        Assert.Equal((new PostingId("b"), DuplicateReasons.SameTermsWithoutText), (left.Posting, left.Reason));
    }

    [Fact]
    public void Nearly_the_same_text_with_two_years_more_of_experience_is_a_post_of_another_grade()
    {
        var junior = Posting("a", Text) with { Experience = new(1, null) };
        var senior = Posting("b", Text.Replace("年终奖", "全勤奖", StringComparison.Ordinal)) with { Experience = new(3, null) };

        Assert.Empty(DuplicateFinder.In([junior, senior]));
        Assert.Single(DuplicateFinder.In([junior, senior with { Experience = new(2, null) }]));
        Assert.Single(DuplicateFinder.In([junior, senior with { Experience = null }]));
        Assert.Single(DuplicateFinder.In([junior, senior with { Description = Text }]));
    }

    [Fact]
    public void Likeness_is_not_passed_on_through_a_third_posting()
    {
        // Each is 83% like the next; the ends share 69%.
        string[] texts = [Chain(0), Chain(10), Chain(20)];

        var kept = Assert.Single(DuplicateFinder.In(texts.Select(static (text, at) => Posting("p" + at, text))));

        Assert.Equal((new PostingId("p0"), new PostingId("p1")), (kept.Posting, Assert.Single(kept.StandsFor).Posting));
    }

    [Fact]
    public void The_finder_agrees_with_comparing_every_pair_in_any_order_and_by_way_of_the_disk() =>
        Prop.ForAll(Postings.ToArbitrary(), static postings =>
        {
            var plain = PlainDuplicates(postings);
            return Same(plain, DuplicateFinder.In(postings))
                && Same(plain, DuplicateFinder.In(postings.Reverse()))
                && Same(plain, DuplicateFinder.In(postings, new() { CharactersInMemory = 0 }));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Bad_texts_end_in_time_and_equal_ones_are_found()
    {
        string[] texts = [new('a', 10_000_000), new('a', 9_999_999), "", "😀😀😀😀😀😀😀😀😀😀😀😀😀", "\uD800\uD800", new('电', 30)];
        var postings = texts.SelectMany(static (text, at) => new[] { Posting($"{at}a", text), Posting($"{at}b", text) });

        var found = DuplicateFinder.In(postings);

        // The two runs of one character are one set of triples; texts without letters are all without a text.
        Assert.Equal(["0a", "2a", "5a"], found.Select(static kept => kept.Posting.Value));
        Assert.Equal(3, found[0].StandsFor.Count);
        Assert.Equal(5, found[1].StandsFor.Count);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_likeness_out_of_range_is_refused(double likeness) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DuplicateFinder(new() { LeastLikeness = likeness }));

    private static string Chain(int from) => string.Concat(Enumerable.Range(from, 110).Select(static at => (char)(0x4E00 + at)));

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

    private static bool Same(Dictionary<PostingId, PostingId> plain, IReadOnlyList<KeptPosting> found) =>
        plain.OrderBy(static pair => pair.Key).SequenceEqual(
            found.SelectMany(static kept => kept.StandsFor.Select(left => KeyValuePair.Create(left.Posting, kept.Posting))).OrderBy(static pair => pair.Key));

    private static JobPosting Posting(string id, string text, string employer = "某厂", string title = "电工") =>
        new() { Id = new(id), Title = title, Description = text, Employer = new(employer), District = DistrictCode.Parse("440103") };
}

using Jiuye.Matching.Learning.Collaborative;

namespace Matching.Tests.Learning.Collaborative;

public class HeldOutListsTests
{
    private static readonly Interactions Train = Interactions.Of(2, 6, [new(0, 0), new(1, 5)]);

    // Posting 5 has the best score, 0 the worst.
    private static void ByNumber(int seeker, Span<double> scores)
    {
        for (var posting = 0; posting < scores.Length; posting++)
            scores[posting] = posting;
    }

    [Fact]
    public void All_postings_are_ranked_but_those_trained_on_and_excluded()
    {
        var lists = HeldOutLists.Of(ByNumber, Train, Interactions.Of(2, 6, [new(0, 4)]), Interactions.Of(2, 6, [new(0, 3)]), null, 1, out var skipped);

        Assert.Equal(0, skipped);
        Assert.Equal([0, 1, 0, 0], Assert.Single(lists).Grades);
    }

    [Fact]
    public void Who_is_only_asked_for_what_was_trained_on_is_left_out_and_counted()
    {
        var lists = HeldOutLists.Of(ByNumber, Train, Interactions.Of(2, 6, []), Interactions.Of(2, 6, [new(1, 5)]), null, 1, out var skipped);

        Assert.Empty(lists);
        Assert.Equal(1, skipped);
    }

    [Fact]
    public void As_many_others_are_drawn_for_each_that_is_to_be_found_and_by_the_seed_alone()
    {
        var (train, truth) = (Interactions.Of(3, 200, [new(0, 0)]), Interactions.Of(3, 200, [new(1, 7), new(1, 90), new(2, 4)]));

        var lists = HeldOutLists.Of(ByNumber, train, Interactions.Of(3, 200, []), truth, 20, 5, out _);
        var again = HeldOutLists.Of(ByNumber, train, Interactions.Of(3, 200, []), truth, 20, 5, out _);

        Assert.Equal([42, 21], lists.Select(static list => list.Grades.Length));
        Assert.Equal(lists.Select(static list => string.Join(' ', list.Grades)), again.Select(static list => string.Join(' ', list.Grades)));
    }
}

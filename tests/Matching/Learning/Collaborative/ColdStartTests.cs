using Jiuye.Matching.Learning.Collaborative;

namespace Matching.Tests.Learning.Collaborative;

public class ColdStartTests
{
    private static readonly CollaborativeSettings Small = new() { Factors = [new() { Factors = 48, Rounds = 6 }] };

    [Fact]
    public void New_postings_are_found_by_their_content_four_fifths_as_well_as_those_with_a_history()
    {
        var market = new ContentMarket(seekers: 1_200, postings: 500, seed: 1);

        var recall = ContentRecall.Of(market, CollaborativeModel.Train(market.Train, market.Content, Small, threads: 2).Score, seed: 1);

        Assert.True(recall.Cold >= 0.8 * recall.Warm, recall.ToString());
        // Among all postings, where scores of both kinds stand against each other, it is less.
        Assert.True(recall.ColdAmongAll >= 0.5 * recall.WarmAmongAll, recall.ToString());
    }

    [Fact]
    public void Content_helps_postings_with_a_history_too()
    {
        var market = new ContentMarket(seekers: 600, postings: 400, seed: 2);
        var (with, without) = (CollaborativeModel.Train(market.Train, market.Content, Small, threads: 1), CollaborativeModel.Train(market.Train, Small));

        Assert.True(ContentRecall.Of(market, with.Score, 1).Warm > ContentRecall.Of(market, without.Score, 1).Warm);
    }

    [Fact]
    public void The_threads_change_no_list()
    {
        var market = new ContentMarket(seekers: 300, postings: 200, seed: 3);

        var lists = ((int[])[1, 2, 8]).Select(threads => CollaborativeModel.Train(market.Train, market.Content, Small, threads).RecommendAll(10, Interactions.Of(300, 200, []), threads)).ToArray();

        Assert.Equal(lists[0], lists[1]);
        Assert.Equal(lists[0], lists[2]);
    }

    [Fact]
    public void New_postings_stand_at_the_levels_of_the_others_and_keep_their_order()
    {
        // Postings 0 to 3 were seen, 0 by the seeker himself; of the new ones 5 is better than 4.
        double[] scores = [9, 3, 1, 2, -5, -4];

        UnseenLevel.Set(scores, Interactions.Of(1, 6, [new(0, 0), new(0, 1), new(0, 2), new(0, 3)]), [0]);

        // Of three levels 3, 2, 1 a quarter behind the first and a quarter before the last.
        Assert.Equal([9, 3, 1, 2, 1.25, 2.75], scores);
    }

    [Fact]
    public void Without_content_new_postings_are_found_by_chance_only()
    {
        var market = new ContentMarket(seekers: 600, postings: 400, seed: 2);

        var recall = ContentRecall.Of(market, CollaborativeModel.Train(market.Train, Small).Score, seed: 1);

        // Ten of about 120, and a little luck.
        Assert.InRange(recall.Cold, 0, 0.16);
    }

    [Fact]
    public void Seekers_never_seen_get_lists_by_their_content()
    {
        // Two trades; seeker 6 has nothing but a word of the second.
        var seen = Interactions.Of(7, 6, [.. from seeker in (int[])[0, 1, 2] from posting in (int[])[0, 1, 2] select new Interaction(seeker, posting), .. from seeker in (int[])[3, 4, 5] from posting in (int[])[3, 4, 5] select new Interaction(seeker, posting)]);
        var content = new CollaborativeContent(ContentTable.Of([.. Enumerable.Range(0, 7).Select(static seeker => new ContentFeature[] { new(seeker < 3 ? "焊工" : "护士") })]), null);

        var list = CollaborativeModel.Train(seen, content, new() { Factors = [new() { Factors = 2, Rounds = 5, UnobservedWeight = 0.1 }] }, threads: 1).Recommend(6, 3);

        Assert.Equal([3, 4, 5], list.Select(static one => one.Posting).Order());
    }

    [Fact]
    public void Whoever_is_in_no_file_and_without_any_content_scores_numbers()
    {
        var seen = Interactions.Of(3, 4, [new(0, 0), new(1, 0), new(1, 1)]);
        var content = new CollaborativeContent(ContentTable.Of([[new("a")], [new("a")], []]), ContentTable.Of([[], [new("b")], [], [new("c")]]));
        var model = CollaborativeModel.Train(seen, content, null, threads: 1);
        var scores = new double[4];

        for (var seeker = 0; seeker < 3; seeker++)
        {
            model.Score(seeker, scores);
            Assert.All(scores, static score => Assert.True(double.IsFinite(score)));
        }
    }

    [Theory]
    [InlineData(0, 1, "Regularisation")]
    [InlineData(double.NaN, 1, "Regularisation")]
    [InlineData(1, -1, "Pairs")]
    public void A_setting_out_of_its_range_is_named(double regularisation, double pairs, string named) =>
        Assert.Equal(named, Assert.Throws<ArgumentOutOfRangeException>(() => CollaborativeModel.Train(
            Interactions.Of(1, 1, [new(0, 0)]), new() { Content = new() { Regularisation = regularisation, Pairs = pairs } })).ParamName);

    [Fact]
    public void Content_of_another_number_of_rows_is_refused() =>
        Assert.Contains("content of 1 postings; expected 2", Assert.Throws<ArgumentException>(() =>
            CollaborativeModel.Train(Interactions.Of(1, 2, [new(0, 0)]), new(null, ContentTable.Of([[]])), null, threads: 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_only_one_row_has_is_no_feature_and_what_comes_twice_counts_once()
    {
        var table = ContentTable.Of([[new("a"), new("a", 3), new("only")], [new("a", -2)], []]);

        Assert.Equal(2, table.Features);
        Assert.Equal([1.0, 1.0], table.ByRow.Weights(0).ToArray());
        Assert.Equal([-1.0, 1.0], table.ByRow.Weights(1).ToArray());
        Assert.Equal([1.0], table.ByRow.Weights(2).ToArray());
    }

    [Fact]
    public void A_value_that_is_no_number_is_named() =>
        Assert.Contains("feature 'wage'", Assert.Throws<ArgumentOutOfRangeException>(() => ContentTable.Of([[new("wage", double.NaN)], [new("wage")]])).Message, StringComparison.Ordinal);
}

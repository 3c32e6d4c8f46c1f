using Jiuye.Matching.Learning.Collaborative;

namespace Jiuye.Matching.Tests.Learning.Collaborative;

public sealed class FactorFileTests
{
    private static readonly FactorFile Small = new(["7", "甲"], ["A", "B", "C"], 2, [1, 0, 0, 1], [1, 0, 0.5, 0.5, 0, 2]);

    [Fact]
    public void Factors_survive_their_file()
    {
        using var file = new MemoryStream(Small.ToBytes());

        var read = FactorFile.Read(file, "x.factors");

        Assert.Equal(2, read.Factors);
        Assert.Equal(Small.Seekers, read.Seekers);
        Assert.Equal(Small.Postings, read.Postings);
        Assert.Equal(Small.OfSeekers, read.OfSeekers);
        Assert.Equal(Small.OfPostings, read.OfPostings);
    }

    [Fact]
    public void No_byte_of_the_file_can_change_unseen()
    {
        var bytes = Small.ToBytes();

        for (var at = 0; at < bytes.Length; at++)
        {
            byte[] other = [.. bytes];
            other[at] ^= 1;
            Assert.Contains("x.factors", Assert.Throws<InvalidDataException>(() => FactorFile.Read(new MemoryStream(other), "x.factors")).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Rows_that_are_too_few_ids_that_come_twice_and_factors_without_end_are_refused()
    {
        Assert.Throws<ArgumentException>(() => (Small with { OfSeekers = [1, 0] }).ToBytes());
        Assert.Throws<ArgumentException>(() => (Small with { Postings = ["A", "B", "A"] }).ToBytes());
        Assert.Throws<ArgumentException>(() => (Small with { OfSeekers = [1, 0, 0, double.NaN] }).ToBytes());
        Assert.Throws<ArgumentException>(() => ImplicitFactors.Of(2, [1, 0, 0], [1, 0]));
    }

    [Fact]
    public void A_model_of_given_factors_without_a_walk_ranks_by_their_products()
    {
        var seen = Interactions.Of(2, 3, [new(0, 0, 1), new(1, 2, 1)]);
        var factors = ImplicitFactors.Of(2, [.. Small.OfSeekers], [.. Small.OfPostings]);
        var products = new double[3];
        factors.Score(1, products);

        var best = CollaborativeModel.Of(seen, [factors], new() { WalkShare = 0 }).Recommend(1, top: 3);

        Assert.Equal([0, 0.5, 2], products);
        Assert.Equal([1, 0], best.Select(static one => one.Posting));
        Assert.Throws<ArgumentException>(() => CollaborativeModel.Of(Interactions.Of(3, 3, []), [factors]));
    }
}

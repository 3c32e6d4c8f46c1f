using System.Globalization;
using System.Text.Json;
using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Learning.Imports;

/// <summary>Reads a model that XGBoost has saved as JSON: boosters gbtree and dart, one number a row, numbers and categories.</summary>
/// <remarks>
/// XGBoost, doc/model.schema and src/tree, versions 1.3 to 3. Rows are single precision there and go left where they are below a threshold, so thresholds become the
/// next smaller single-precision number and values are rounded first. Categories of a set go right. Sums are of double precision here: more exact, equal to 1e-6.
/// </remarks>
internal static class XgBoostModel
{
    /// <summary>Reads.</summary>
    /// <param name="stream">Is read to its end.</param>
    /// <param name="name">What errors call the file.</param>
    /// <param name="expected">The features that rows will have; null to take them from the file, all as numbers: a category is its number there.</param>
    /// <exception cref="InvalidDataException">The file is no such model, is cut, or is a model of other features.</exception>
    internal static TreeEnsemble Read(Stream stream, string name, FeatureSet? expected = null)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        try
        {
            using var json = JsonDocument.Parse(WithoutNaN(copy.ToArray()));
            return Model(json.RootElement.GetProperty("learner"), name, expected);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or OverflowException)
        {
            throw new InvalidDataException($"{name}: is no JSON model of XGBoost, or is cut: {problem.Message}", problem);
        }
    }

    private static TreeEnsemble Model(JsonElement learner, string name, FeatureSet? expected)
    {
        var (parameters, booster) = (learner.GetProperty("learner_model_param"), learner.GetProperty("gradient_booster"));
        if (Text(parameters, "num_class", "0") is not ("0" or "1") || Text(parameters, "num_target", "1") != "1")
            throw new InvalidDataException($"{name}: is a model of several classes or targets; expected one number a row.");
        double[]? drops = null;
        if (booster.GetProperty("name").GetString() == "dart")
            (booster, drops) = (booster.GetProperty("gbtree"), Numbers(booster, "weight_drop"));
        else if (booster.GetProperty("name").GetString() != "gbtree")
            throw new InvalidDataException($"{name}: has the booster '{booster.GetProperty("name").GetString()}'; expected gbtree or dart.");
        var count = int.Parse(Text(parameters, "num_feature", "0"), NumberStyles.None, CultureInfo.InvariantCulture);
        var features = ImportedFeatures.Of(Names(learner, count), expected, name);
        var written = booster.GetProperty("model").GetProperty("trees");
        if (drops is not null && drops.Length != written.GetArrayLength())
            throw new InvalidDataException($"{name}: has {drops.Length} weights for {written.GetArrayLength()} trees.");
        var trees = written.EnumerateArray().Select((tree, at) => XgBoostTree.Read(tree, drops?[at] ?? 1, features.Count)).ToArray();
        var objective = learner.GetProperty("objective").GetProperty("name").GetString()!;
        var (transform, start) = Objective(objective, Base(Text(parameters, "base_score", "0.5")), name);
        return new(features, trees, start) { Transform = transform };
    }

    /// <summary>The transform, and the base as a score: files hold it as a prediction.</summary>
    private static (OutputTransform Transform, double Start) Objective(string objective, float written, string name) => objective switch
    {
        "binary:logistic" or "reg:logistic" => (OutputTransform.Sigmoid, Sigmoid.Inverse(written)),
        "count:poisson" or "reg:gamma" or "reg:tweedie" => (OutputTransform.Exponential, Math.Log(written)),
        "binary:logitraw" => (OutputTransform.Identity, Sigmoid.Inverse(written)),
        "reg:squarederror" or "reg:linear" or "reg:squaredlogerror" or "reg:pseudohubererror" or "reg:absoluteerror" or "reg:quantileerror"
            or "rank:pairwise" or "rank:ndcg" or "rank:map" => (OutputTransform.Identity, written),
        _ => throw new InvalidDataException($"{name}: the objective '{objective}' is not known here."),
    };

    // Since version 3 the number stands in brackets.
    private static float Base(string text) => float.Parse(text.Trim('[', ']'), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string[] Names(JsonElement learner, int count)
    {
        string[] names = learner.TryGetProperty("feature_names", out var written) ? [.. written.EnumerateArray().Select(static name => name.GetString()!)] : [];
        return names.Length == 0 ? [.. Enumerable.Range(0, count).Select(static place => string.Create(CultureInfo.InvariantCulture, $"f{place}"))] : names;
    }

    private static string Text(JsonElement of, string key, string without) => of.TryGetProperty(key, out var value) ? value.GetString()! : without;

    private static double[] Numbers(JsonElement of, string key) => [.. of.GetProperty(key).EnumerateArray().Select(static number => number.GetDouble())];

    /// <summary>XGBoost writes NaN where a category's split has no threshold; JSON knows no such word.</summary>
    private static byte[] WithoutNaN(byte[] json)
    {
        var (cleaned, isText) = (new List<byte>(json.Length), false);
        for (var at = 0; at < json.Length; at++)
        {
            var here = json[at];
            if (here == '"' && !(isText && IsEscaped(json, at)))
                isText = !isText;
            if (!isText && here == 'N' && json.AsSpan(at).StartsWith("NaN"u8))
            {
                cleaned.AddRange("null"u8);
                at += 2;
                continue;
            }

            cleaned.Add(here);
        }

        return [.. cleaned];
    }

    private static bool IsEscaped(byte[] json, int at)
    {
        var slashes = 0;
        while (at - slashes > 0 && json[at - slashes - 1] == '\\')
            slashes++;
        return slashes % 2 == 1;
    }
}

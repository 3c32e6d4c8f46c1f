using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Learning.Imports;

/// <summary>Reads a model that LightGBM has saved as text: one number a row, numbers and categories, any missing_type.</summary>
/// <remarks>LightGBM, src/io/gbdt_model_text.cpp and tree.cpp, versions v3 and v4. Models of several classes and linear trees are refused.</remarks>
internal static class LightGbmModel
{
    /// <summary>Reads.</summary>
    /// <param name="text">Is read to its end.</param>
    /// <param name="name">What errors call the file.</param>
    /// <param name="expected">The features that rows will have; null to take them from the file, all as numbers: a category is its number there.</param>
    /// <exception cref="InvalidDataException">The file is no such model, is cut, or is a model of other features.</exception>
    internal static TreeEnsemble Read(TextReader text, string name, FeatureSet? expected = null)
    {
        var lines = new LightGbmLines(text, name);
        var head = lines.NextPart();
        if (!head.ContainsKey("tree") || !head.TryGetValue("max_feature_idx", out var last))
            throw lines.Fault("expected a text model of LightGBM, which begins with 'tree' and has a 'max_feature_idx'");
        if (lines.Whole(head, "num_class") != 1 || lines.Whole(head, "num_tree_per_iteration") != 1)
            throw lines.Fault($"'num_class={head["num_class"]}': expected 1, a model of one number a row");
        string[] names = lines.Words(head, "feature_names");
        if (names.Length != lines.Whole(head, "max_feature_idx") + 1)
            throw lines.Fault($"{names.Length} feature_names where max_feature_idx is {last}");
        var features = ImportedFeatures.Of(names, expected, name);
        var trees = new List<RegressionTree>();
        while (true)
        {
            var part = lines.NextPart();
            if (part.ContainsKey("end of trees"))
                break;
            if (!part.TryGetValue("Tree", out var number) || number != trees.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))
                throw lines.Fault($"expected 'Tree={trees.Count}' or 'end of trees': the file is cut");
            trees.Add(Tree(lines, part, features.Count));
        }

        // A forest's trees are averaged; the sum of the shares is the same.
        var scale = head.ContainsKey("average_output") && trees.Count > 0 ? 1.0 / trees.Count : 1;
        var (transform, slope) = Objective(lines, head);
        return new(features, [.. trees.Select(tree => Scaled(tree, scale, features.Count))], 0) { Transform = transform, Slope = slope };
    }

    private static RegressionTree Scaled(RegressionTree tree, double scale, int features) =>
        scale == 1 ? tree : new(tree.Splits.ToArray(), Array.ConvertAll(tree.Leaves.ToArray(), leaf => leaf * scale), tree.Covers.ToArray(), features);

    private static (OutputTransform Transform, double Slope) Objective(LightGbmLines lines, Dictionary<string, string> head)
    {
        var words = head.TryGetValue("objective", out var text) ? text.Split(' ', StringSplitOptions.RemoveEmptyEntries) : ["custom"];
        return words[0] switch
        {
            "binary" => (OutputTransform.Sigmoid, Slope(lines, words)),
            "cross_entropy" or "xentropy" => (OutputTransform.Sigmoid, 1),
            "cross_entropy_lambda" or "xentlambda" => (OutputTransform.LogOfOnePlusExponential, 1),
            "poisson" or "gamma" or "tweedie" => (OutputTransform.Exponential, 1),
            "regression" or "regression_l1" or "huber" or "fair" or "quantile" or "mape" => (words.Contains("sqrt") ? OutputTransform.SignedSquare : OutputTransform.Identity, 1),
            "lambdarank" or "rank_xendcg" or "custom" => (OutputTransform.Identity, 1),
            _ => throw lines.Fault($"'objective={text}' is not known here"),
        };
    }

    private static double Slope(LightGbmLines lines, string[] words) =>
        words.FirstOrDefault(static word => word.StartsWith("sigmoid:", StringComparison.Ordinal)) is { } word ? lines.Number("objective", word["sigmoid:".Length..]) : 1;

    private static RegressionTree Tree(LightGbmLines lines, Dictionary<string, string> part, int features)
    {
        if (part.TryGetValue("is_linear", out var linear) && linear != "0")
            throw lines.Fault($"'is_linear={linear}': linear trees are not read");
        var leaves = lines.Numbers(part, "leaf_value");
        if (leaves.Length != lines.Whole(part, "num_leaves"))
            throw lines.Fault($"{leaves.Length} leaf_value where num_leaves is {part["num_leaves"]}");
        // A tree of one leaf has neither splits nor counts.
        if (leaves.Length == 1)
            return new([], leaves, [1], features);
        var (of, thresholds, decisions) = (lines.Wholes(part, "split_feature"), lines.Thresholds(part), lines.Wholes(part, "decision_type"));
        var (left, right, counts) = (lines.Wholes(part, "left_child"), lines.Wholes(part, "right_child"), lines.Numbers(part, "internal_count"));
        int[] bounds = part.ContainsKey("cat_boundaries") ? lines.Wholes(part, "cat_boundaries") : [0];
        uint[] sets = part.ContainsKey("cat_threshold") ? lines.Bits(part, "cat_threshold") : [];
        if (new[] { thresholds.Length, decisions.Length, left.Length, right.Length, counts.Length }.Any(length => length != of.Length))
            throw lines.Fault($"{of.Length} split_feature, {thresholds.Length} threshold, {decisions.Length} decision_type, {left.Length} left_child, {right.Length} right_child and {counts.Length} internal_count don't fit together");
        var splits = new TreeSplit[of.Length];
        for (var at = 0; at < splits.Length; at++)
        {
            // Bit 0: a category; bit 1: missing goes left; bits 2 and 3: none, zero or NaN is missing.
            var (isCategory, missingLeft, missing) = ((decisions[at] & 1) != 0, (decisions[at] & 2) != 0, (decisions[at] >> 2) & 3);
            var split = new TreeSplit(of[at], isCategory ? 0 : Threshold(thresholds[at]), left[at], right[at], counts[at]);
            splits[at] = isCategory
                ? split with { Categories = Set(lines, bounds, sets, thresholds[at]), SetGoesLeft = true }
                : split with { MissingGoesLeft = missingLeft, Missing = missing switch { 0 => MissingRule.None, 1 => MissingRule.Zero, 2 => MissingRule.NotANumber, _ => throw lines.Fault($"decision_type {decisions[at]} names no missing_type") } };
        }

        return lines.Held(() => new RegressionTree(splits, leaves, lines.Numbers(part, "leaf_count"), features));
    }

    /// <summary>LightGBM takes values this near to 0 for 0 before it asks, so a threshold among them lies at one of their ends.</summary>
    private static double Threshold(double written) => Math.Abs(written) > TreeSplit.NearZero ? written : written < 0 ? Math.BitDecrement(-TreeSplit.NearZero) : TreeSplit.NearZero;

    private static uint[] Set(LightGbmLines lines, int[] bounds, uint[] sets, double number)
    {
        if (!(number >= 0 && number < bounds.Length - 1) || bounds[(int)number] < 0 || bounds[(int)number + 1] < bounds[(int)number] || bounds[(int)number + 1] > sets.Length)
            throw lines.Fault(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"category set {number} is not there"));
        return sets[bounds[(int)number]..bounds[(int)number + 1]];
    }
}

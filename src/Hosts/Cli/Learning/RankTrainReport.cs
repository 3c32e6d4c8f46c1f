using System.Globalization;
using Jiuye.Matching.Learning.Models;
using Jiuye.Matching.Learning.Ranking;

namespace Jiuye.Cli;

/// <summary>What <c>rank-train</c> found, for people and for machines.</summary>
/// <param name="Result">The ranking.</param>
/// <param name="Families">What it loses without each family; empty where nobody asked.</param>
/// <param name="Points">How it grows with what it is trained on; empty where nobody asked.</param>
internal sealed record RankTrainReport(
    RankingResult Result, IReadOnlyList<(FeatureFamily Family, RankingComparison? Comparison)> Families, IReadOnlyList<(double Share, int Referrals, RankingComparison? Comparison)> Points)
{
    private const string NotLearned = "cannot be learned without";

    internal void WriteTable(TextWriter output)
    {
        var (figures, tally) = (Result.Figures, Result.Tally);
        Line(output, $"referrals {tally.Given}: trained on {tally.Trained}, held out {tally.HeldOut}, pending {tally.Pending}, of unknown ids {tally.Strange}, left out {tally.LeftOut}");
        Line(output, $"learned   {Result.Hire.Method}");
        var table = new AlignedTable();
        table.Add("", "NDCG@10", "95%");
        table.Add("declared weights", Number(figures.Declared.Before), Interval(figures.Declared.Before));
        table.Add("learned", Number(figures.Declared.After), Interval(figures.Declared.After));
        table.Add("difference", Number(figures.Declared.Difference), Interval(figures.Declared.Difference));
        foreach (var (family, comparison) in Families)
            table.Add($"with {family} less without", comparison is null ? NotLearned : Number(comparison.Difference), comparison is null ? "" : Interval(comparison.Difference));
        foreach (var (share, referrals, comparison) in Points)
            table.Add(Text($"learned from {referrals} referrals ({share:0%})"), comparison is null ? "too few" : Number(comparison.After), comparison is null ? "" : Interval(comparison.After));
        table.WriteTo(output, "  ");
        Line(output, $"AUC of hires among held-out referrals: declared {figures.DeclaredArea:0.000}, learned {figures.LearnedArea:0.000}, difference {Number(figures.Declared.Concordance)} ({Interval(figures.Declared.Concordance)}); expected {figures.Expected:0.0} hires, came {figures.Came} ({figures.Deviations:+0.0;-0.0} standard deviations); ECE {figures.CalibrationError:0.000}");
        var (feature, drift) = figures.MostDrifted;
        Line(output, $"most drifted: {feature}, PSI {drift.Index:0.000} (by chance up to {drift.Chance:0.000})");
        foreach (var warning in figures.Warnings)
            Line(output, $"note: {warning.Feature}: {warning.Detail}");
    }

    internal void WriteJson(TextWriter output) => JsonPage.Write(output, json =>
    {
        var (figures, tally) = (Result.Figures, Result.Tally);
        json.WriteStartObject("referrals");
        foreach (var (name, count) in new[] { ("given", tally.Given), ("trained", tally.Trained), ("held_out", tally.HeldOut), ("pending", tally.Pending), ("unknown_ids", tally.Strange), ("left_out", tally.LeftOut) })
            json.WriteNumber(name, count);
        json.WriteEndObject();
        json.WriteString("method", Result.Hire.Method);
        json.WriteStartArray("tried");
        foreach (var (name, loss) in Result.Hire.Tried)
        {
            json.WriteStartObject();
            json.WriteString("method", name);
            LearningJson.Number(json, "inner_log_loss", loss);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        LearningJson.Write(json, "declared", figures.Declared.Before);
        LearningJson.Write(json, "learned", figures.Declared.After);
        LearningJson.Write(json, "difference", figures.Declared.Difference);
        LearningJson.Write(json, "auc_difference", figures.Declared.Concordance);
        LearningJson.Number(json, "gain", figures.Declared.Gain);
        LearningJson.Number(json, "auc_declared", figures.DeclaredArea);
        LearningJson.Number(json, "auc_learned", figures.LearnedArea);
        LearningJson.Number(json, "expected_hires", figures.Expected);
        json.WriteNumber("hires", figures.Came);
        LearningJson.Number(json, "calibration_error", figures.CalibrationError);
        json.WriteStartObject("drift");
        for (var place = 0; place < figures.Drift.Count; place++)
            LearningJson.Number(json, PairFeatures.All[place].Name, figures.Drift[place].Index);
        json.WriteEndObject();
        json.WriteStartArray("warnings");
        foreach (var warning in figures.Warnings)
            json.WriteStringValue($"{warning.Feature}: {warning.Detail}");
        json.WriteEndArray();
        json.WriteStartObject("ablation");
        foreach (var (family, comparison) in Families.Where(static one => one.Comparison is not null))
            LearningJson.Write(json, family.ToString(), comparison!.Difference);
        json.WriteEndObject();
    });

    /// <summary>The ablation as CSV.</summary>
    internal IEnumerable<string> FamilyLines() => Families.Select(static one => one.Comparison is { } found
        ? Text($"{one.Family},{found.Before.Value:R},{found.After.Value:R},{found.Difference.Value:R},{found.Difference.Low:R},{found.Difference.High:R}")
        : $"{one.Family},,,,,").Prepend("family,ndcg_without,ndcg_whole,difference,low,high");

    /// <summary>The learning curve as CSV.</summary>
    internal IEnumerable<string> CurveLines() => Points.Select(static one => one.Comparison is { } found
        ? Text($"{one.Share:R},{one.Referrals},{found.Before.Value:R},{found.After.Value:R},{found.Difference.Value:R},{found.Difference.Low:R},{found.Difference.High:R}")
        : Text($"{one.Share:R},{one.Referrals},,,,,")).Prepend("share,referrals,ndcg_declared,ndcg_learned,difference,low,high");

    private static string Number(ModelFigure figure) => figure.Value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Interval(ModelFigure figure) => Text($"{figure.Low:0.0000} – {figure.High:0.0000}");

    private static void Line(TextWriter output, FormattableString line) => output.Write(Text(line) + "\n");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

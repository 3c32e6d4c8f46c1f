using System.Globalization;
using System.Text.Json;
using Jiuye.Matching.Learning.Profiling;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>What <c>profile-eval</c> found, for people and for machines.</summary>
internal static class ProfilePage
{
    internal static void WriteTable(TextWriter output, ProfilingReport report, ProfilingPredictions? predictions, IReadOnlyList<FeatureWarning> warnings)
    {
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{report.Rows} rows, {report.Positives} with label 1\n"));
        var figures = new AlignedTable();
        figures.Add("measure", "value", "95% interval", "");
        foreach (var figure in report.Figures)
            figures.Add(figure.Name, Number(figure.Value), $"{Number(figure.Low)} – {Number(figure.High)}", Beside(figure.Name, report));
        figures.WriteTo(output);
        output.Write("\ncalibration: said, came, rows\n");
        var curve = new AlignedTable();
        foreach (var bin in report.Curve.Bins)
            curve.Add(Number(bin.Said), Number(bin.Came.Share ?? double.NaN), Count(bin.Came.Of));
        curve.WriteTo(output);
        if (report.Groups.Count > 0)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\ngroups, hard from a probability of {report.Threshold:0.0000}\n"));
            var groups = new AlignedTable();
            groups.Add("group", "rows", "hard", "said", "AUC", "Brier", "flagged", "missed (95%)", "alarmed");
            foreach (var group in report.Groups)
                groups.Add(group.Group, Count(group.Rows), Share(group.Hard), Number(group.MeanProbability), Number(group.Area), Number(group.Brier), Share(group.Flagged), $"{Share(group.Missed)} ({Number(group.Missed.Low)} – {Number(group.Missed.High)})", Share(group.Alarmed));
            groups.WriteTo(output);
        }

        if (report.Flips is { } flips)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\nequally good models: {flips.Models:0.0} beside the chosen one; for {flips.Ambiguity:0.0%} of {flips.Rows} rows one of them calls otherwise; probabilities lie {flips.Spread:0.000} apart\n"));
        foreach (var fold in predictions?.Folds ?? [])
            output.Write($"fold {fold.Fold}: {fold.Chosen}\n");
        foreach (var warning in warnings)
            output.Write($"look at '{warning.Feature}': {warning.Detail}\n");
    }

    internal static void WriteJson(TextWriter output, ProfilingReport report, ProfilingPredictions? predictions, IReadOnlyList<FeatureWarning> warnings) => JsonPage.Write(output, json =>
    {
        json.WriteNumber("rows", report.Rows);
        json.WriteNumber("positives", report.Positives);
        json.WriteStartObject("metrics");
        foreach (var figure in report.Figures)
            LearningJson.Write(json, figure.Name.Replace(' ', '_').ToLowerInvariant(), figure);
        json.WriteEndObject();
        if (report.DeLongInterval is { } delong)
        {
            json.WriteStartArray("auc_delong");
            json.WriteNumberValue(delong.Low);
            json.WriteNumberValue(delong.High);
            json.WriteEndArray();
        }

        json.WriteNumber("base_brier", report.BaseBrier);
        LearningJson.Write(json, "ece_if_exactly_right", report.PerfectError);
        json.WriteStartArray("calibration");
        foreach (var bin in report.Curve.Bins)
        {
            json.WriteStartObject();
            json.WriteNumber("said", bin.Said);
            json.WriteNumber("came", bin.Came.Share ?? 0);
            json.WriteNumber("rows", bin.Came.Of);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("threshold", report.Threshold);
        json.WriteStartArray("groups");
        foreach (var group in report.Groups)
            Write(json, group);
        json.WriteEndArray();
        if (report.Flips is { } flips)
        {
            json.WriteStartObject("flips");
            json.WriteNumber("rows", flips.Rows);
            json.WriteNumber("models", flips.Models);
            json.WriteNumber("ambiguity", flips.Ambiguity);
            json.WriteNumber("spread", flips.Spread);
            json.WriteEndObject();
        }

        json.WriteStartArray("folds");
        foreach (var fold in predictions?.Folds ?? [])
        {
            json.WriteStartObject();
            json.WriteString("fold", fold.Fold);
            json.WriteNumber("rows", fold.Rows);
            json.WriteString("model", fold.Chosen);
            json.WriteNumber("equally_good", fold.EquallyGood.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            json.WriteStartObject();
            json.WriteString("feature", warning.Feature);
            json.WriteString("kind", warning.Kind.ToString());
            json.WriteString("detail", warning.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, GroupErrors group)
    {
        json.WriteStartObject();
        json.WriteString("group", group.Group);
        json.WriteNumber("rows", group.Rows);
        json.WriteNumber("positives", group.Hard.Count);
        json.WriteNumber("mean_probability", group.MeanProbability);
        LearningJson.Number(json, "auc", group.Area);
        json.WriteNumber("brier", group.Brier);
        Write(json, "flagged", group.Flagged);
        Write(json, "missed", group.Missed);
        Write(json, "alarmed", group.Alarmed);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, WilsonInterval share)
    {
        json.WriteStartObject(name);
        LearningJson.Number(json, "share", share.Share ?? double.NaN);
        json.WriteNumber("of", share.Of);
        json.WriteNumber("low", share.Low);
        json.WriteNumber("high", share.High);
        json.WriteEndObject();
    }

    private static string Beside(string figure, ProfilingReport report) => figure switch
    {
        "AUC" when report.DeLongInterval is { } interval => $"DeLong {Number(interval.Low)} – {Number(interval.High)}",
        "Brier" => $"the share of ones for everybody: {Number(report.BaseBrier)}",
        "ECE" => $"if exactly right: {Number(report.PerfectError.Value)} ({Number(report.PerfectError.Low)} – {Number(report.PerfectError.High)})",
        _ => "",
    };

    private static string Share(WilsonInterval share) => Number(share.Share ?? double.NaN);

    private static string Number(double number) => double.IsNaN(number) ? "–" : number.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}

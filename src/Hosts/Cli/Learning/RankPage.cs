using System.Globalization;
using Jiuye.Matching.Learning.Measures;

namespace Jiuye.Cli;

/// <summary>What <c>rank-eval</c> found, for people and for machines.</summary>
internal static class RankPage
{
    internal static void WriteTable(TextWriter output, IReadOnlyList<(string Side, RankingReport Report)> reports)
    {
        foreach (var (side, report) in reports)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{side}: {report.Queries} queries, {report.Skipped} without anything relevant left out\n"));
            var table = new AlignedTable();
            foreach (var figure in report.Figures)
                table.Add(figure.Name, Number(figure.Value), $"{Number(figure.Low)} – {Number(figure.High)}");
            table.WriteTo(output, "  ");
        }
    }

    internal static void WriteJson(TextWriter output, IReadOnlyList<(string Side, RankingReport Report)> reports) => JsonPage.Write(output, json =>
    {
        foreach (var (side, report) in reports)
        {
            json.WriteStartObject(side);
            json.WriteNumber("queries", report.Queries);
            json.WriteNumber("skipped", report.Skipped);
            json.WriteStartObject("metrics");
            foreach (var figure in report.Figures)
                LearningJson.Write(json, figure.Name.ToLowerInvariant(), figure);
            json.WriteEndObject();
            json.WriteEndObject();
        }
    });

    private static string Number(double number) => double.IsNaN(number) ? "–" : number.ToString("0.0000", CultureInfo.InvariantCulture);
}

using System.Text.Json;
using Jiuye.Matching.Clearing;

namespace Jiuye;

/// <summary>By which ranking the night's lists are ordered, and what a unit of the declared score is on its scale: prices that move as far must be told apart from scores that do.</summary>
/// <param name="RankedBy"><c>declared</c>, or the version of the learned ranking.</param>
/// <param name="Unit">By how much lists spread under that ranking for each unit that they spread under the declared weights; 1 for these.</param>
internal sealed record ScoreScale(string RankedBy, double Unit)
{
    internal const string Declared = "declared";
    internal const string File = "score-scale.json";

    private static readonly JsonSerializerOptions Readable = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n" };

    /// <summary>Measures it and keeps it for the step that makes prices; the index is let go before.</summary>
    internal static string Measure(Night night)
    {
        var engine = night.Engine;
        var scale = engine.Ranking is { } learned
            ? new ScoreScale(learned.Version, Math.Round(ScoreUnit.Of(engine, night.Policy.Clearing.LowestRank, night.AsOf, night.Cancellation), 6))
            : new(Declared, 1);
        night.Write(File, stream => JsonSerializer.Serialize(stream, scale, Readable));
        return File;
    }

    internal static ScoreScale Read(Night night) => JsonSerializer.Deserialize<ScoreScale>(System.IO.File.ReadAllBytes(night.PathOf(File)), Readable)
        ?? throw new NightlyException($"'{night.PathOf(File)}' is empty; run without --resume.");
}

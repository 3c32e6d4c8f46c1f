using System.Text.Json;
using Jiuye.Matching.Clearing;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The prices that a finished night leaves for the day.</summary>
public static class NightPrices
{
    /// <summary>Reads them.</summary>
    /// <param name="results">The folder that the night wrote.</param>
    /// <param name="policy">How far prices go.</param>
    /// <param name="unit">The night's <c>score_unit</c>, where a learned ranking ordered its lists.</param>
    /// <exception cref="DatasetException">A line is not as the night writes it; the message names file, line and what was expected.</exception>
    /// <exception cref="IOException">The file is missing, as after a night without a plan, or can't be read.</exception>
    public static DayPrices Read(string results, ClearingPolicy policy, double unit = 1)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(results);
        var path = Path.Combine(results, ClearingStep.Prices);
        return Of(path, File.ReadLines(path), policy, unit);
    }

    /// <summary>The same of lines that were read.</summary>
    internal static DayPrices Of(string path, IEnumerable<string> lines, ClearingPolicy policy, double unit)
    {
        var postings = new List<PricedPosting>();
        foreach (var line in lines)
            postings.Add(Posting(path, postings.Count + 1, line));
        try
        {
            return new(postings, policy, unit);
        }
        catch (ArgumentException fault) when (fault is not ArgumentNullException)
        {
            throw new DatasetException(path, fault.Message, fault);
        }
    }

    private static PricedPosting Posting(string path, int number, string line)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            return new(new(root.GetProperty("p").GetString()!), root.GetProperty("places").GetDouble(), root.GetProperty("price").GetDouble());
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new DatasetException(path, FormattableString.Invariant($"line {number}: expected {{\"p\":id,\"places\":number,\"price\":number}} as the night writes it"), fault);
        }
    }
}

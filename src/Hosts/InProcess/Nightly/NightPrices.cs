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
    /// <exception cref="DatasetException">A line is not as the night writes it; the message names file, line and what was expected.</exception>
    /// <exception cref="IOException">The file is missing, as after a night without a plan, or can't be read.</exception>
    public static DayPrices Read(string results, ClearingPolicy policy)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(results);
        var (path, postings) = (Path.Combine(results, ClearingStep.Prices), new List<PricedPosting>());
        foreach (var line in File.ReadLines(path))
            postings.Add(Posting(path, postings.Count + 1, line));
        try
        {
            return new(postings, policy);
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

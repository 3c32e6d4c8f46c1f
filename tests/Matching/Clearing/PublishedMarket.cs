using System.Globalization;
using Jiuye.Matching.Clearing;
using Jiuye.Tests;

namespace Matching.Tests.Clearing;

/// <summary>The market of 30 seekers and 20 postings on which CyberAgentAILab/FairReciprocalRecommendation (2117df0, notebooks/example.ipynb) prints its figures.</summary>
internal static class PublishedMarket
{
    public static PreferenceMarket Read() => new(30, 20, Matrix("market-30x20-seekers.csv"), Matrix("market-30x20-postings.csv"));

    private static double[] Matrix(string name) =>
        [.. File.ReadLines(SharedData.File("data/matching/" + name)).SelectMany(static line => line.Split(',')).Select(static field => double.Parse(field, CultureInfo.InvariantCulture))];
}

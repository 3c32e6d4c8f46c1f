using System.Text.Json;
using Jiuye.Analytics.Reporting;

namespace Jiuye;

/// <summary>What the night's plan came to, from the night's own figures.</summary>
internal static class ClearingTally
{
    /// <summary>Null where the policy asks for no plan.</summary>
    internal static ReportedClearing? Of(Night night)
    {
        if (!night.Policy.Clearing.IsNightly)
            return null;
        using var figures = JsonDocument.Parse(File.ReadAllBytes(night.PathOf(ClearingStep.Report)));
        var (before, after, givenUp) = (figures.RootElement.GetProperty("before"), figures.RootElement.GetProperty("after"), figures.RootElement.GetProperty("given_up"));
        return new()
        {
            Shown = night.Policy.Clearing.PostingsShown,
            OrphansBefore = before.GetProperty("orphans").GetInt64(),
            OrphansAfter = after.GetProperty("orphans").GetInt64(),
            GiniBefore = before.GetProperty("gini").GetDouble(),
            GiniAfter = after.GetProperty("gini").GetDouble(),
            MeanGivenUp = givenUp.GetProperty("mean_share").GetDouble(),
            MostGivenUp = givenUp.GetProperty("most_share").GetDouble(),
            Introduced = figures.RootElement.GetProperty("introduced").GetInt64(),
        };
    }
}

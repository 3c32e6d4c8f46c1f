using Jiuye.Analytics.Golden;
using Jiuye.Tests;

namespace Jiuye.Analytics.Tests;

public sealed class SupplyDemandGoldenTests
{
    [SharedFact]
    [Trait("Requirement", "R-397")]
    public void Every_published_figure_of_supply_and_demand_is_reproduced()
    {
        var cases = SupplyDemandGolden.Cases(SharedData.File("data")).ToArray();

        Assert.Empty(cases.Where(static each => !each.Passes).Select(static each => $"{each.Group}, {each.Name}: expected {each.Expected}, got {each.Got}"));
        Assert.True(cases.Length > 550, $"only {cases.Length} figures were found");
    }
}

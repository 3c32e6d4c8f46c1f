using System.Globalization;
using System.Text;
using Jiuye.Analytics.Golden;

namespace Jiuye.Analytics.Bench;

/// <summary>Prints every published figure beside what this library computes, as a table of case, expected and got.</summary>
internal static class GoldenReport
{
    /// <summary>Prints the report.</summary>
    /// <param name="data">The folder of collected publications.</param>
    /// <param name="output">Takes the report, Markdown.</param>
    /// <returns>How many figures differ.</returns>
    internal static int Print(string data, TextWriter output)
    {
        var cases = SupplyDemandGolden.Cases(data).ToArray();
        output.Write(Text(cases));
        return cases.Count(static each => !each.Passes);
    }

    private static string Text(GoldenCase[] cases)
    {
        var text = new StringBuilder("# Which published figures come out?\n\n")
            .Append("Inputs and printed results of statistical offices, collected outside this project (`../shared/data`), against what the library computes. Printed figures must be equal, digit for digit; ")
            .Append("the mismatch index within 1e-12; u*, whose inputs are printed to four decimals, within 2e-4. This page is written by\n\n```\n")
            .Append("dotnet run --project bench/Analytics -c Release -- golden > bench/results/golden.md\n```\n\n| group | reproduced | of |\n| --- | --- | --- |\n");
        foreach (var group in cases.GroupBy(static each => each.Group))
            text.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {group.Count(static each => each.Passes)} | {group.Count()} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| **all** | **{cases.Count(static each => each.Passes)}** | **{cases.Length}** |\n\n| group | case | expected | got | |\n| --- | --- | --- | --- | --- |\n");
        foreach (var each in cases)
            text.Append(CultureInfo.InvariantCulture, $"| {each.Group} | {each.Name} | {each.Expected} | {each.Got} | {(each.Passes ? "" : "**differs**")} |\n");
        return text.ToString();
    }
}

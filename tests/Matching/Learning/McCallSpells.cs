using System.Globalization;
using Jiuye.Matching.Learning;
using Jiuye.Tests;

namespace Jiuye.Matching.Tests.Learning;

/// <summary>McCall's spells of joblessness (1996) with the label and the ten folds of golden.json: jobless past 26 weeks; spells censored before that are left out.</summary>
internal static class McCallSpells
{
    internal static (Examples Examples, string[] Folds) Read(MonotoneDirection age = MonotoneDirection.Free, MonotoneDirection replacement = MonotoneDirection.Free)
    {
        var (values, labels) = (new List<double>(), new List<double>());
        foreach (var line in File.ReadLines(SharedData.File("data/analytics/UnempDur.csv")).Skip(1))
        {
            var cells = line.Split(',');
            var (spell, isEnded) = (Number(cells[1]), Number(cells[2]) + Number(cells[3]) + Number(cells[4]) > 0);
            if (!isEnded && spell < 13)
                continue;
            labels.Add(spell > 13 || (spell == 13 && !isEnded) ? 1 : 0);
            values.AddRange([Number(cells[6]), cells[7] == "yes" ? 1 : 0, Number(cells[8]), Number(cells[9]), Number(cells[10]), Number(cells[11])]);
        }

        var features = new FeatureSet(new Feature("age") { Direction = age }, new("ui"), new Feature("reprate") { Direction = replacement }, new("disrate"), new("logwage"), new("tenure"));
        return (new(features, [.. values], [.. labels]), [.. Enumerable.Range(0, labels.Count).Select(static row => (row % 10).ToString(CultureInfo.InvariantCulture))]);
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}

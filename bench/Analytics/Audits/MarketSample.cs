namespace Jiuye.Analytics.Bench.Audits;

/// <summary>Draws a city's quarters from a seed: totals that swing with the season, breakdowns whose shares drift.</summary>
internal static class MarketSample
{
    internal const string Industries = "产业", Occupations = "职业", Genders = "性别", Ages = "年龄", Educations = "文化程度", Categories = "求职人员类别";

    private static readonly (string Name, string[] Rows, bool HasDemand, bool HasNone)[] Shapes =
    [
        (Industries, ["第一产业", "第二产业", "第三产业"], true, false),
        (Occupations, ["单位负责人", "专业技术人员", "办事人员和有关人员", "商业和服务业人员", "农林牧渔水利生产人员", "生产运输设备操作工", "其他职业"], true, true),
        (Genders, ["男", "女"], true, true),
        (Ages, ["16—24岁", "25—34岁", "35—44岁", "45岁以上"], true, true),
        (Educations, ["初中及以下", "高中", "大专", "大学本科", "硕士及以上"], true, true),
        (Categories, ["新成长失业青年", "就业转失业人员", "其他失业人员", "在业人员", "下岗职工", "退休人员", "在学人员", "本市农村人员", "外埠人员"], false, false),
    ];

    /// <summary>Nine quarters in a row, the last one to report, so that it and the quarter before have their own earlier ones.</summary>
    internal static IReadOnlyList<SampleQuarter> Draw(int seed)
    {
        var random = new Random(seed);
        var size = Math.Exp(9.5 + 3 * random.NextDouble());
        var rule = (NoRequirementRule)random.Next(4);
        var first = 4 * (2014 + random.Next(10)) + random.Next(4);
        var weights = Shapes.ToDictionary(static shape => shape.Name, shape => (Demand: Weights(random, shape.Rows.Length, shape.HasNone), Seekers: Weights(random, shape.Rows.Length, shape.HasNone)));
        var quarters = new List<SampleQuarter>();
        for (var at = 0; at < 9; at++)
        {
            var demand = (long)(size * (0.9 + 0.5 * random.NextDouble()));
            var seekers = (long)(size * (0.7 + 0.5 * random.NextDouble()));
            var breakdowns = new Dictionary<string, IReadOnlyList<SampleGroup>>();
            foreach (var shape in Shapes)
            {
                var (demandWeights, seekerWeights) = weights[shape.Name];
                Drift(random, demandWeights);
                Drift(random, seekerWeights);
                var demands = shape.HasDemand ? Split(demand, demandWeights) : new long[demandWeights.Length];
                var counted = Split(seekers, seekerWeights);
                string[] names = shape.HasNone ? [.. shape.Rows, SampleQuarter.None] : shape.Rows;
                var groups = names.Select((name, row) => new SampleGroup(name, demands[row], counted[row])).ToList();
                if (shape.Name == Categories)
                    groups.Insert(1, new("其中：应届高校毕业生", 0, (long)(counted[0] * (0.3 + 0.5 * random.NextDouble())), "新成长失业青年"));
                breakdowns.Add(shape.Name, groups);
            }

            quarters.Add(new() { Index = first + at, Demand = demand, Seekers = seekers, Breakdowns = breakdowns, Rule = rule });
        }

        return quarters;
    }

    private static double[] Weights(Random random, int rows, bool hasNone) =>
        [.. Enumerable.Range(0, rows + (hasNone ? 1 : 0)).Select(row => (row == rows ? 1.5 : 0.3) + 2 * random.NextDouble())];

    private static void Drift(Random random, double[] weights)
    {
        for (var at = 0; at < weights.Length; at++)
            weights[at] *= 0.85 + 0.3 * random.NextDouble();
    }

    private static long[] Split(long total, double[] weights)
    {
        var sum = weights.Sum();
        long[] parts = [.. weights.Select(weight => (long)(total * weight / sum))];
        parts[^1] += total - parts.Sum();
        return parts;
    }
}

using System.Text.Json;

namespace Jiuye.Vocabulary;

/// <summary>The settings of <see cref="FairnessPolicy"/>.</summary>
internal static class FairnessSettings
{
    private const string Section = "fairness";
    private const int MostBands = 16;

    private static readonly PolicySetting<int> ListLength = new(
        Section, "list_length", SettingForms.Whole(1, 1000), "How many places of a list count as shown", "名单前多少位视为已推送");

    private static readonly PolicySetting<double> LeastRatio = new(
        Section, "least_impact_ratio", SettingForms.NumberAbove(0, 1), "The impact ratio below which a group is pointed at", "提示关注的影响比下限");

    private static readonly PolicySetting<double> SmallShare = new(
        Section, "small_category_share", SettingForms.Number(0, 0.5), "The share of persons below which a category is marked as small", "人数占比低于此值的类别标为小类");

    private static readonly PolicySetting<int> Fewest = new(
        Section, "fewest_persons", SettingForms.Whole(1, 1000), "The fewest persons whom a count that leaves the office may speak of", "对外数字所涉最少人数");

    private static readonly PolicySetting<IReadOnlyList<int>> AgeBands = new(
        Section, "age_bands", new("one to sixteen rising whole numbers in [15, 100]: the ages with which bands begin", TryReadAges), "The ages with which age bands begin", "各年龄段的起始周岁");

    internal static IReadOnlyList<PolicySetting> All { get; } = [ListLength, LeastRatio, SmallShare, Fewest, AgeBands];

    internal static FairnessPolicy From(SettingValues values) => new()
    {
        ListLength = values.Of(ListLength),
        LeastImpactRatio = values.Of(LeastRatio),
        SmallCategoryShare = values.Of(SmallShare),
        FewestPersons = values.Of(Fewest),
        AgeBands = values.Of(AgeBands),
    };

    private static bool TryReadAges(JsonElement element, out IReadOnlyList<int> ages)
    {
        var read = new List<int>();
        ages = read;
        if (element.ValueKind != JsonValueKind.Array)
            return false;
        foreach (var item in element.EnumerateArray())
        {
            if (!SettingForms.IsWhole(item, out var age) || age is < 15 or > 100 || (read.Count > 0 && age <= read[^1]))
                return false;
            read.Add(age);
        }

        return read.Count is >= 1 and <= MostBands;
    }
}

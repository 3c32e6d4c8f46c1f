using System.Collections.Frozen;
using System.Text.Json;

namespace Jiuye.Vocabulary;

/// <summary>The settings of <see cref="ClearingPolicy"/>.</summary>
internal static class ClearingSettings
{
    private const string Section = "clearing";

    private static readonly SettingForm<double> Rate = SettingForms.NumberAbove(0, 1);

    private static readonly PolicySetting<bool> Nightly = new(Section, "nightly", SettingForms.Flag, "Whether the nightly run makes a plan that spreads the lists", "夜间运行是否制定分散推荐的方案");

    private static readonly PolicySetting<bool> ByDay = new(Section, "by_day", SettingForms.Flag, "Whether the day's lists of postings are chosen at the night's prices", "日间推荐清单是否按夜间形成的价格分散");

    private static readonly PolicySetting<int> PostingsShown = new(Section, "postings_shown", SettingForms.Whole(1, 1000), "How many postings a seeker is shown", "向每名求职者展示的岗位数");

    private static readonly PolicySetting<int> KeptBest = new(Section, "kept_best", SettingForms.Whole(0, 1000), "How many of a seeker's best postings are never taken away", "每名求职者始终保留的最佳岗位数");

    private static readonly PolicySetting<double> PriceStrength = new(
        Section, "price_strength", SettingForms.Number(0, 10), "How far a posting's price moves for each power of e that it is shown more often than its share", "岗位展示次数每达到应有份额的e倍，其价格的变动幅度");

    private static readonly PolicySetting<int> LeastShown = new(Section, "least_shown", SettingForms.Whole(0, 1000), "How often every posting is shown at least, where so many fit", "有足够合适人选时每个岗位至少展示的次数");

    private static readonly PolicySetting<double> MostGivenUp = new(Section, "most_given_up", SettingForms.Unit, "The share of a list's scores that a seeker gives up at most", "为分散推荐每名求职者的清单得分最多降低的比例");

    private static readonly PolicySetting<int> LowestRank = new(Section, "lowest_rank", SettingForms.Whole(1, 1000), "The lowest rank of the seeker's own order that may be shown for spreading", "为分散推荐可展示的岗位在本人排序中的最低名次");

    private static readonly PolicySetting<double> FillRate = new(Section, "fill_rate", Rate, "The share of openings that are filled in the end", "招聘名额最终招满的比例");

    private static readonly PolicySetting<FrozenDictionary<OccupationCode, double>> FillRateByOccupation = new(
        Section,
        "fill_rate_by_occupation",
        new("an object of occupation codes, each with a number in (0, 1]", TryReadOccupations),
        "The same by occupation; the finest code counts",
        "各职业招聘名额最终招满的比例，以最细的职业代码为准");

    private static readonly PolicySetting<FrozenDictionary<string, double>> FillRateBySource = new(
        Section,
        "fill_rate_by_source",
        new("an object of sources of postings, each with a number in (0, 1]", TryReadSources),
        "The same by the source of a posting; counts before the occupation",
        "各来源岗位招聘名额最终招满的比例，优先于职业");

    internal static IReadOnlyList<PolicySetting> All { get; } =
        [Nightly, ByDay, PostingsShown, KeptBest, PriceStrength, LeastShown, MostGivenUp, LowestRank, FillRate, FillRateByOccupation, FillRateBySource];

    internal static ClearingPolicy From(SettingValues values) => new()
    {
        IsNightly = values.Of(Nightly),
        IsByDay = values.Of(ByDay),
        PostingsShown = values.Of(PostingsShown),
        KeptBest = values.Of(KeptBest),
        PriceStrength = values.Of(PriceStrength),
        LeastShown = values.Of(LeastShown),
        MostGivenUp = values.Of(MostGivenUp),
        LowestRank = values.Of(LowestRank),
        FillRate = values.Of(FillRate),
        FillRateByOccupation = values.Of(FillRateByOccupation),
        FillRateBySource = values.Of(FillRateBySource),
    };

    private static bool TryReadOccupations(JsonElement element, out FrozenDictionary<OccupationCode, double> rates)
    {
        var (isRead, read) = (TryReadSources(element, out var named), new Dictionary<OccupationCode, double>());
        foreach (var (name, rate) in named)
            isRead &= OccupationCode.TryParse(name, out var code) && read.TryAdd(code, rate);
        rates = read.ToFrozenDictionary();
        return isRead;
    }

    private static bool TryReadSources(JsonElement element, out FrozenDictionary<string, double> rates)
    {
        var (isRead, read) = (element.ValueKind == JsonValueKind.Object, new Dictionary<string, double>(StringComparer.Ordinal));
        foreach (var property in isRead ? element.EnumerateObject() : default)
            isRead &= Rate.TryRead(property.Value, out var rate) && read.TryAdd(property.Name, rate);
        rates = read.ToFrozenDictionary(StringComparer.Ordinal);
        return isRead;
    }
}

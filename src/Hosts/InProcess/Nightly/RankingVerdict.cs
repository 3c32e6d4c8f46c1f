using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jiuye.Matching.Learning.Models;
using Jiuye.Matching.Learning.Ranking;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Which ranking serves the night, by how much it won or lost, and what somebody should look at.</summary>
internal sealed record RankingVerdict
{
    internal const string File = "ranking.json";

    private static readonly JsonSerializerOptions Readable = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>What was decided.</summary>
    public required RankingDecision Decision { get; init; }

    /// <summary>Referrals with a known outcome.</summary>
    public required int Outcomes { get; init; }

    /// <summary>How many were needed.</summary>
    public required int Needed { get; init; }

    /// <summary>Why the file of the ranking that served before could not be used; null where it could, or none served.</summary>
    public string? FormerUnusable { get; init; }

    /// <summary>Why nothing was learned; null where something was.</summary>
    public string? Reason { get; init; }

    /// <summary>How it was learned; null where nothing was.</summary>
    public string? Method { get; init; }

    /// <summary>NDCG@10 of the declared weights on held-out weeks; null where nothing was measured.</summary>
    public ModelFigure? Declared { get; init; }

    /// <summary>That of what was learned tonight.</summary>
    public ModelFigure? Learned { get; init; }

    /// <summary>What was learned less the declared weights.</summary>
    public ModelFigure? Difference { get; init; }

    /// <summary>The same of the area under the curve of hires among referrals.</summary>
    public ModelFigure? Concordance { get; init; }

    /// <summary>What was learned less the ranking that served; null where none did.</summary>
    public ModelFigure? AgainstFormer { get; init; }

    /// <summary>The ranking that served less the declared weights, NDCG@10; null where none did, or held-out weeks have no hire or interview to measure it by.</summary>
    public ModelFigure? FormerDifference { get; init; }

    /// <summary>The same of the area under the curve of hires among referrals.</summary>
    public ModelFigure? FormerConcordance { get; init; }

    /// <summary>True where a ranking served before, or was given, and orders nothing tonight since there are too few outcomes to measure it by.</summary>
    public bool FormerIdle { get; init; }

    /// <summary>The feature of the serving ranking that drifted most, with its index; null where none serves.</summary>
    public string? Drifted { get; init; }

    /// <summary>Its population stability index.</summary>
    public double? Drift { get; init; }

    /// <summary>What so few rows reach by chance; an alarm lies above that and above the policy's.</summary>
    public double? DriftByChance { get; init; }

    /// <summary>True where that is an alarm.</summary>
    public bool DriftAlarm { get; init; }

    /// <summary>Hires that the serving ranking expects of the held-out referrals; null where none serves.</summary>
    public double? ExpectedHires { get; init; }

    /// <summary>Those that came.</summary>
    public int? Hires { get; init; }

    /// <summary>True where they lie too far apart.</summary>
    public bool CalibrationAlarm { get; init; }

    /// <summary>True where a learned ranking serves.</summary>
    [JsonIgnore]
    internal bool IsLearned => Decision is RankingDecision.FormerKept or RankingDecision.Promoted;

    /// <summary>The same with how the ranking that served did beside the declared weights.</summary>
    /// <param name="former">How it did; null where none served.</param>
    internal RankingVerdict Knowing(RankingFigures? former) => former is { Declared: { IsMeasured: true } beside } ? this with { FormerDifference = beside.Difference, FormerConcordance = beside.Concordance } : this;

    /// <summary>What a file says.</summary>
    /// <exception cref="InvalidDataException">It is no such file.</exception>
    internal static RankingVerdict Of(ReadOnlySpan<byte> file, string name)
    {
        try
        {
            return JsonSerializer.Deserialize<RankingVerdict>(file, Readable) ?? throw new InvalidDataException($"{name}: is empty.");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{name}: is not as the night writes it.", fault);
        }
    }

    internal static RankingVerdict Read(Night night) =>
        JsonSerializer.Deserialize<RankingVerdict>(System.IO.File.ReadAllBytes(night.PathOf(File)), Readable)
        ?? throw new NightlyException($"'{night.PathOf(File)}' is empty; run without --resume.");

    internal void Write(Night night) => night.Write(File, stream => JsonSerializer.Serialize(stream, this, Readable));

    /// <summary>What the morning report says of it.</summary>
    internal IEnumerable<Bilingual> Sentences()
    {
        yield return Decision switch
        {
            RankingDecision.TooFewOutcomes => Line($"推荐按公示权重排序：有结果的推荐{Outcomes}条，少于训练所需的{Needed}条。", $"Lists are ordered by the declared weights: {Outcomes} referrals have an outcome, fewer than the {Needed} needed to learn from."),
            RankingDecision.NotLearned => Line($"推荐按公示权重排序：未能训练排序模型。", $"Lists are ordered by the declared weights: no ranking could be learned ({Reason})"),
            RankingDecision.DeclaredKept => Line($"推荐按公示权重排序：训练出的模型在检验期未胜出，NDCG@10相差{Zh(Difference)}。", $"Lists are ordered by the declared weights: what was learned did not win on held-out weeks, NDCG@10 differs by {En(Difference)}."),
            RankingDecision.FormerWithdrawn when Reason is not null => Line($"推荐改回按公示权重排序：原模型在检验期已不如公示权重，NDCG@10相差{Zh(FormerDifference)}；今晚未能训练新模型。", $"Lists are ordered by the declared weights again: the ranking that served has fallen behind them on held-out weeks, NDCG@10 differs by {En(FormerDifference)}, and nothing could be learned anew ({Reason})"),
            RankingDecision.FormerKept when Reason is not null => Line($"推荐沿用原排序模型：今晚未能训练新模型；{(FormerDifference is null ? "检验期没有录用或面试，无从与公示权重比较" : $"它与公示权重NDCG@10相差{Zh(FormerDifference)}")}。", $"The ranking that served goes on{(FormerDifference is null ? ", not measured since held-out weeks have no hire or interview" : $", NDCG@10 differs from the declared weights by {En(FormerDifference)}")}: nothing could be learned anew ({Reason})"),
            RankingDecision.FormerWithdrawn => Line($"推荐改回按公示权重排序：原模型在检验期已不如公示权重，新模型也未胜出，NDCG@10相差{Zh(Difference)}。", $"Lists are ordered by the declared weights again: the ranking that served has fallen behind them on held-out weeks, and what was learned did not win, by {En(Difference)}."),
            RankingDecision.FormerKept => Line($"推荐沿用原排序模型：新模型未胜过它，NDCG@10相差{Zh(AgainstFormer)}；新模型与公示权重相差{Zh(Difference)}。", $"The ranking that served goes on: what was learned anew did not beat it, NDCG@10 differs by {En(AgainstFormer)}; from the declared weights by {En(Difference)}."),
            _ => Line($"推荐由模型重新排序：在检验期胜过公示权重，NDCG@10从{Declared!.Value:0.000}升至{Learned!.Value:0.000}，相差{Zh(Difference)}。", $"Lists are ordered by a learned ranking: on held-out weeks it beat the declared weights, NDCG@10 rose from {Declared!.Value:0.000} to {Learned!.Value:0.000}, by {En(Difference)}."),
        };
        if (FormerUnusable is not null)
            yield return Line($"警报：原排序模型文件无法使用，当作没有原模型处理：今晚训练的模型只与公示权重比较，未胜出则按公示权重排序；原因见ranking.json。", $"Alarm: the file of the ranking that served cannot be used, so it was left out: what is learned tonight is judged against the declared weights alone, and they serve unless it wins ({FormerUnusable}).");
        if (FormerIdle)
            yield return Line($"原排序模型今晚不使用：有结果的推荐太少，无从检验；需要时用--ranking重新给出。", $"The ranking that served, or was given, orders nothing tonight: there are too few outcomes to measure it by; give it again with --ranking.");
        if (DriftAlarm)
            yield return Line($"警报：特征{Drifted}的分布与训练时不同（PSI {Drift:0.00}），应复核排序模型。", $"Alarm: the feature {Drifted} is no longer distributed as it was in training (PSI {Drift:0.00}); the ranking should be looked at.");
        if (CalibrationAlarm)
            yield return Line($"警报：检验期预期录用{ExpectedHires:0.0}人，实际{Hires}人，应重新校准排序模型。", $"Alarm: {ExpectedHires:0.0} hires were expected on held-out weeks and {Hires} came; the ranking should be calibrated anew.");
    }

    private static Bilingual Line(FormattableString zh, FormattableString en) => new(zh.ToString(CultureInfo.InvariantCulture), en.ToString(CultureInfo.InvariantCulture));

    private static string Zh(ModelFigure? figure) => figure is null ? "–" : string.Create(CultureInfo.InvariantCulture, $"{figure.Value:+0.000;-0.000}（95%区间{figure.Low:+0.000;-0.000}至{figure.High:+0.000;-0.000}）");

    private static string En(ModelFigure? figure) => figure is null ? "–" : string.Create(CultureInfo.InvariantCulture, $"{figure.Value:+0.000;-0.000} (95%: {figure.Low:+0.000;-0.000} to {figure.High:+0.000;-0.000})");
}

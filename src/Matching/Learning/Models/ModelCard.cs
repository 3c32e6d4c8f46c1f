using System.Globalization;
using System.Text;
using Jiuye.Matching.Learning.Calibration;
using Jiuye.Matching.Learning.Linear;
using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Learning.Models;

/// <summary>What a model is, for people: Markdown with Chinese and English headings (Mitchell et al., Model Cards for Model Reporting, 2019).</summary>
internal static class ModelCard
{
    /// <summary>The card.</summary>
    /// <param name="model">Its provenance is told as it stands.</param>
    /// <param name="notes">What else readers should know, such as limits and warnings; one a line.</param>
    internal static string Of(LearnedModel model, IEnumerable<string> notes)
    {
        var (card, from) = (new StringBuilder(), model.Provenance);
        Line(card, $"# 模型卡 Model card: {from.Purpose}");
        Line(card, $"");
        Line(card, $"| 项目 Item | 内容 Content |");
        Line(card, $"| --- | --- |");
        Line(card, $"| 训练数据 Trained on | {from.TrainedOn} |");
        Line(card, $"| 数据日期 Data as of | {from.AsOf:yyyy-MM-dd} |");
        Line(card, $"| 样本数 Rows | {from.Rows} |");
        Line(card, $"| 正例数 Positive rows | {from.Positives} |");
        Line(card, $"| 方法 Method | {from.Method} |");
        Line(card, $"| 模型 Model | {Kind(model.Scorer)} |");
        Line(card, $"| 校准 Calibration | {Kind(model.Calibration)} |");
        Line(card, $"");
        Line(card, $"## 效果 Performance");
        Line(card, $"");
        Line(card, $"测量方式 Measured on: {from.MeasuredOn}");
        Line(card, $"");
        Line(card, $"| 指标 Measure | 数值 Value | 95% 区间 Interval |");
        Line(card, $"| --- | --- | --- |");
        foreach (var figure in from.Figures)
            Line(card, $"| {figure.Name} | {figure.Value:0.0000} | {(double.IsNaN(figure.Low) ? "–" : string.Create(CultureInfo.InvariantCulture, $"{figure.Low:0.0000} – {figure.High:0.0000}"))} |");
        Line(card, $"");
        Line(card, $"## 特征 Features");
        Line(card, $"");
        Line(card, $"| 名称 Name | 类型 Kind | 方向 Direction |");
        Line(card, $"| --- | --- | --- |");
        foreach (var feature in model.Scorer.Features.All)
            Line(card, $"| {feature.Name} | {(feature.Kind == FeatureKind.Number ? "数值 number" : $"类别 category ({feature.Categories.Count})")} | {Direction(feature.Direction)} |");
        Line(card, $"");
        Line(card, $"## 注意事项 Notes");
        Line(card, $"");
        foreach (var note in notes)
            Line(card, $"- {note}");
        return card.ToString();
    }

    private static string Kind(IScorer scorer) => scorer switch
    {
        LinearModel => "线性模型 linear",
        TreeEnsemble trees => string.Create(CultureInfo.InvariantCulture, $"梯度提升树 boosted trees ({trees.Trees.Count})"),
        MeanScorer mean => $"平均 mean: {string.Join("; ", mean.Scorers.Select(Kind))}",
        _ => scorer.GetType().Name,
    };

    private static string Kind(ICalibration? calibration) => calibration switch
    {
        null => "无 none",
        LogOdds => "对数几率 log odds",
        PlattScaling => "Platt",
        _ => "保序回归 isotonic",
    };

    private static string Direction(MonotoneDirection direction) => direction switch
    {
        MonotoneDirection.Rising => "只升 rising",
        MonotoneDirection.Falling => "只降 falling",
        _ => "不限 free",
    };

    private static void Line(StringBuilder card, FormattableString line) => card.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}

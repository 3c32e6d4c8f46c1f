using System.Globalization;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>效果评估报告: how guidance worked, in lines for people, in both languages (R-584).</summary>
public static class GuidanceLines
{
    /// <summary>The report, line by line; each share with its 95% interval.</summary>
    /// <param name="evaluation">The counts.</param>
    /// <param name="asked">Persons who answered whether they were satisfied; null where nobody was asked.</param>
    /// <param name="satisfied">Of them, those who were; null where nobody was asked.</param>
    /// <param name="policy">The jurisdiction: by what it evaluates guidance.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or more were satisfied than asked.</exception>
    public static IEnumerable<string> Of(GuidanceEvaluation evaluation, int? asked, int? satisfied, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(policy);
        return Lines(evaluation, WilsonInterval.At95(evaluation.Successful, evaluation.Decided), WilsonInterval.At95(satisfied ?? 0, asked ?? 0), policy);
    }

    private static IEnumerable<string> Lines(GuidanceEvaluation evaluation, WilsonInterval interviews, WilsonInterval satisfaction, Policy policy)
    {
        yield return Text($"{evaluation.From:yyyy-MM-dd} 至 / to {evaluation.To:yyyy-MM-dd}：接受指导 {evaluation.Guided} 人，其后面试 {evaluation.Interviewed} 人 / {evaluation.Guided} persons guided, {evaluation.Interviewed} interviewed after it");
        yield return "面试成功率 / success rate of interviews: " + Share(interviews, "无已知结果的面试 / no interview with a known outcome")
            + (evaluation.Open > 0 ? Text($"；{evaluation.Open} 次面试结果未知，不计入 / {evaluation.Open} interviews without a known outcome are not counted") : "");
        yield return "满意度 / satisfaction: " + Share(satisfaction, "未调查 / nobody was asked");
        var measures = Checklist.Of(PolicyParameters.GuidanceEvaluationMeasures, policy);
        yield return measures is null
            ? "本地文件未规定评估依据 / the jurisdiction does not say by what guidance is evaluated"
            : Verdict(measures.Decide(new Dictionary<string, bool?> { ["interview_success"] = interviews.Share is null ? null : true, ["satisfaction"] = satisfaction.Share is null ? null : true }));
    }

    private static Bilingual Cited(Decision decision) => new(Citation.InChinese(decision.Article), decision.Article);

    private static string Verdict(Decision decision) => decision.Ask.Count == 0
        ? $"可撰写效果评估报告 / the report can be written [{Cited(decision)}]"
        : $"尚缺 / still missing: {string.Join("；", decision.Ask.Select(static ask => ask.ToString()))} [{Cited(decision)}]";

    private static string Share(WilsonInterval interval, string nothing) => interval.Share is { } share
        ? Text($"{interval.Count}/{interval.Of} = {share * 100:0.0}% （95%区间 / interval {interval.Low * 100:0.0}%–{interval.High * 100:0.0}%）")
        : nothing;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

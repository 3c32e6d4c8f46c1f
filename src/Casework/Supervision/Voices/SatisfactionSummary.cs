using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>满意度: what the persons asked in a period said of an office .</summary>
/// <param name="Office">The office.</param>
/// <param name="First">The first day of the period.</param>
/// <param name="Last">The last day of the period.</param>
/// <param name="Asked">Persons asked.</param>
/// <param name="Satisfied">Satisfied, of those who answered, with the interval at 95%.</param>
/// <param name="Ways">How many were asked in each way, in the order of the ways.</param>
public sealed record SatisfactionSummary(
    DistrictCode Office, DateOnly First, DateOnly Last, int Asked, WilsonInterval Satisfied, IReadOnlyList<KeyValuePair<EvaluationWay, int>> Ways)
{
    /// <summary>With fewer answers than these a share is not published: single persons could be made out behind it, and it says little. Our choice.</summary>
    public const int FewestPublishedAnswers = 10;

    /// <summary>The part of those asked who answered, in [0, 1]: a share of few answers speaks for few.</summary>
    public double Response => (double)Satisfied.Of / Asked;

    /// <summary>Sums answers up by period and office; offices without anybody asked in a period have no line.</summary>
    /// <param name="answers">The answers, in any order.</param>
    /// <param name="first">The first day that counts.</param>
    /// <param name="last">The last day that counts.</param>
    /// <param name="every">How often results are told.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> lies before <paramref name="first"/>.</exception>
    public static IReadOnlyList<SatisfactionSummary> ByOffice(IReadOnlyCollection<ServiceAnswer> answers, DateOnly first, DateOnly last, Interval every)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(every);
        return
        [
            .. from period in CheckPeriods.Between(first, last, every)
               from office in answers.Where(answer => period.Contains(answer.On)).GroupBy(static answer => answer.Office).OrderBy(static office => office.Key)
               select Of(office.Key, period, [.. office]),
        ];
    }

    /// <summary>What may be published of it: the share with its counts, or that too few answered.</summary>
    public Bilingual Published() => Satisfied.Of < FewestPublishedAnswers
        ? Say.Both(
            $"{First:yyyy-MM-dd}至{Last:yyyy-MM-dd}：调查{Asked}人，有效答复少于{FewestPublishedAnswers}份，不公布满意率",
            $"{First:yyyy-MM-dd} to {Last:yyyy-MM-dd}: {Asked} asked, fewer than {FewestPublishedAnswers} answers, no rate is published")
        : Say.Both(
            $"{First:yyyy-MM-dd}至{Last:yyyy-MM-dd}：调查{Asked}人，答复{Satisfied.Of}份，满意{100 * Satisfied.Share:0.0}%（95%区间{100 * Satisfied.Low:0.0}%至{100 * Satisfied.High:0.0}%）",
            $"{First:yyyy-MM-dd} to {Last:yyyy-MM-dd}: {Asked} asked, {Satisfied.Of} answers, {100 * Satisfied.Share:0.0}% satisfied (95% interval {100 * Satisfied.Low:0.0}% to {100 * Satisfied.High:0.0}%)");

    /// <summary>The summaries of one period as an indicator of the early warning.</summary>
    public static ServiceIndicator Indicator(IEnumerable<SatisfactionSummary> ofOnePeriod)
    {
        ArgumentNullException.ThrowIfNull(ofOnePeriod);
        return new(
            "satisfied",
            new("服务对象满意率", "satisfied, of those who answered"),
            IsBetterHigh: true,
            [.. ofOnePeriod.Select(static summary => new OfficeCount(summary.Office, summary.Satisfied.Count, summary.Satisfied.Of))]);
    }

    private static SatisfactionSummary Of(DistrictCode office, DateSpan period, List<ServiceAnswer> answers) => new(
        office,
        period.From,
        period.To,
        answers.Count,
        WilsonInterval.At95(answers.Count(static answer => answer.IsSatisfied == true), answers.Count(static answer => answer.IsSatisfied is not null)),
        [.. answers.CountBy(static answer => answer.Way).OrderBy(static way => way.Key)]);
}

using Jiuye.Analytics;
using Jiuye.Analytics.Reporting;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Gathers what the morning report says from what the night counted.</summary>
internal static class MorningReport
{
    internal static NightReport Of(Night night)
    {
        JobPosting[] valid = [.. night.Records.Postings.Where(posting => posting.IsOpenOn(night.AsOf))];
        HashSet<SeekerId> searching = [.. night.Records.Seekers.Where(seeker => seeker.IsSeekingOn(night.AsOf)).Select(static seeker => seeker.Id)];
        var coverage = CoverageTally.Of(MatchLines.Read(night.PathOf(MatchStep.BySeeker), MatchDirection.PostingsForSeekers), searching);
        var import = ImportRecord.Read(night);
        return new()
        {
            Place = Bilingual.Same(night.Inputs.Manifest.Name),
            Dataset = night.Inputs.Manifest.Name,
            AsOf = night.AsOf,
            PolicyName = night.Policy.Name,
            PolicyTitle = night.Policy.Title,
            Version = NightInputs.Version,
            Inputs = import.Inputs(night.Inputs),
            Quality = import.Quality(),
            Totals = Totals(night, valid, searching.Count),
            Audit = AuditTally.Of(night),
            Coverage = coverage.ToReport([.. valid.Where(posting => !night.Audit.Withholds(posting.Id))], searching.Count, night.PostingsPerSeeker, new(RankingVerdict.Read(night), night.Policy.Learning, night.Policy.Clearing)) with { Clearing = ClearingTally.Of(night) },
            Grading = Grading(night, searching, coverage.Matches),
            Casework = CaseworkTally.Of(night),
            Occupations = Occupations(night),
            Wages = Wages(night, valid),
            Conditions = ReportedConditions.Of(valid),
            SmallCount = night.Policy.Publication.FewestObservations,
            Limits = Limits(night),
        };
    }

    private static ReportedTotals Totals(Night night, JobPosting[] valid, int searching)
    {
        var table = night.Tables.MinorGroups;
        return new(valid.Length, table.Demand.Valid, searching, table.Ratio, MethodPhrases.NoRequirement("none"))
        {
            PostingsCountedAsOne = valid.Count(static posting => posting.OpeningCount is null),
        };
    }

    private static ReportedGrading Grading(Night night, HashSet<SeekerId> searching, IReadOnlyDictionary<SeekerId, int> matches)
    {
        var tally = new GradingTally(night.AsOf);
        var seekers = night.Records.Seekers;
        for (var at = 0; at < seekers.Count; at++)
        {
            if (searching.Contains(seekers[at].Id))
                tally.Add(seekers[at], GradeStep.Grade(night, at), matches.GetValueOrDefault(seekers[at].Id));
        }

        return tally.ToReport(night.Policy.Grading.Version);
    }

    private static ReportedOccupations Occupations(Night night)
    {
        var table = night.Tables.MinorGroups;
        var unstated = table.Rows.FirstOrDefault(static row => row.Key[0] is null);
        return new()
        {
            Grouping = new("职业小类", "minor groups"),
            Convention = MethodPhrases.NoRequirement(night.Policy.Publication.NoRequirement),
            Rows = [.. table.Rows.Where(static row => row.Key[0] is not null).Select(Occupation)],
            DemandWithoutOccupation = unstated?.Demand.Valid ?? 0,
            SeekersWithoutOccupation = unstated?.Seekers.Valid ?? 0,
        };
    }

    private static ReportedOccupation Occupation(SupplyDemandRow row)
    {
        var code = OccupationCode.Parse(row.Key[0]!);
        return new(code, Words.Of(code), row.Demand.Valid, row.Seekers.Valid, row.Ratio);
    }

    private static ReportedWages Wages(Night night, JobPosting[] valid)
    {
        var publication = night.Policy.Publication;
        var withPay = valid.Count(static posting => posting.Wage?.Middle is not null);
        return new()
        {
            Quantile = publication.Quantile,
            FewestObservations = publication.FewestObservations,
            FewestEmployers = publication.FewestEmployers,
            Posted = Cells(night.Tables.PostedByOccupation),
            Surveyed = Cells(night.Tables.SurveyedByOccupation),
            PostingsWithPay = withPay,
            PostingsWithoutPay = valid.Length - withPay,
        };
    }

    private static ReportedWage[] Cells(WageTable table) =>
        [.. table.Rows.Where(static row => row.Key[0] is not null).Select(Cell)];

    private static ReportedWage Cell(WageRow row)
    {
        var code = OccupationCode.Parse(row.Key[0]!);
        return row.Outcome.TryGet(out var shown, out var withheld)
            ? new(code, Words.Of(code), shown.Wages, shown.Employers, Percentiles(shown), null)
            : new(code, Words.Of(code), withheld.Wages, withheld.Employers, null, Because(withheld));
    }

    private static ReportedPercentiles Percentiles(WageGuideline cell) => new(
        Yuan(cell, 0.10), Yuan(cell, 0.25), Yuan(cell, 0.50), Yuan(cell, 0.75), Yuan(cell, 0.90));

    private static decimal Yuan(WageGuideline cell, double level) => (decimal)cell.At(level)!.Yuan;

    private static Bilingual Because(WithheldWages withheld) => withheld.Reason == WithheldBecause.TooFewEmployers
        ? new($"用人单位不足{withheld.Needed}家", $"fewer than {withheld.Needed} employers")
        : new($"样本不足{withheld.Needed}个", $"fewer than {withheld.Needed} wages");

    private static List<Bilingual> Limits(Night night)
    {
        var limits = new List<Bilingual>(RankingVerdict.Read(night).Sentences())
        {
            new(
                "职业代码由岗位名称自动判定，未能判定的单列，不计入各职业。",
                "Occupation codes are found from titles automatically; what could not be coded stands apart and counts in no occupation."),
            night.Policy.Clearing.IsNightly
                ? new(
                    "匹配名单按每人自己的排序，不做名额调剂，热门岗位会反复出现；按名额分散后的展示方案另见 clearing.jsonl.gz。",
                    "Each list of matches is in its own order and openings are not shared out, so popular postings recur; the plan that spreads them by openings stands in clearing.jsonl.gz.")
                : new(
                    "推荐名单按每人自己的排序，未做名额调剂：热门岗位会被反复推荐。",
                    "Each list is in its own order and openings are not shared out, so popular postings recur."),
        };
        if (night.Records.Wages.Count == 0)
            limits.Add(new("本数据集没有薪酬调查记录，只有岗位发布的工资。", "The dataset holds no pay survey: wages are those that postings state."));
        if (night.Ledgers.Counts.Count == 0)
            limits.Add(new("本数据集没有服务台账，未计算服务时限。", "The dataset holds no casework ledger: no deadlines were computed."));
        return limits;
    }
}

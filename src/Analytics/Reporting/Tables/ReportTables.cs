using System.Text.Json;

namespace Jiuye.Analytics.Reporting;

/// <summary>Every table of the morning report in full, for analysts; the page shows the first rows only.</summary>
public static class ReportTables
{
    internal const string KeyAssistanceName = "key_assistance";
    internal const string OccupationsName = "occupations";
    internal const string WagesName = "wages";
    internal const string ConditionsName = "conditions";

    /// <summary>The report's tables in a fixed order, each with a name for its file.</summary>
    public static IReadOnlyList<TidyTable> Of(NightReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            Totals(report),
            Levels(report.Grading),
            Groups(report.Grading),
            KeyAssistance(report.Grading),
            .. Casework(report.Casework),
            .. Audit(report.Audit),
            Bands(report.Coverage),
            MostRecommended(report.Coverage),
            Occupations(report.Occupations),
            Wages(report.Wages),
            Conditions(report.Conditions),
            Inputs(report),
            Rejections(report.Quality),
        ];
    }

    private static TidyTable Totals(NightReport report)
    {
        var (totals, coverage) = (report.Totals, report.Coverage);
        return new("totals", ["measure", "value", "unit"],
        [
            ["valid_postings", totals.ValidPostings, "postings"],
            ["openings", totals.Openings, "persons"],
            ["seekers", totals.Seekers, "persons"],
            ["openings_per_seeker", TidyValue.Number(totals.Ratio), "ratio"],
            ["seekers_matched", coverage.SeekersMatched, "persons"],
            ["seekers_unmatched", coverage.SeekersUnmatched, "persons"],
            ["postings_recommended", coverage.PostingsRecommended, "postings"],
            ["postings_orphaned", coverage.PostingsOrphaned, "postings"],
            ["median_best_score", TidyValue.Number(coverage.MedianBestScore), "score 0-1"],
            ["top_tenth_share", TidyValue.Number(coverage.TopTenthShare), "share 0-1"],
        ]);
    }

    private static TidyTable Levels(ReportedGrading grading) => new("levels", ["level", "seekers", "with_range"],
        [.. grading.Levels.Select(level => (IReadOnlyList<TidyValue>)[(long)level.Level, level.Seekers, level.WithRange])]);

    private static TidyTable Groups(ReportedGrading grading) => new(
        "groups",
        ["dimension", "group_zh", "group_en", "seekers", "level_3", "level_4", "share_3_4"],
        [
            .. grading.Profiles.SelectMany(dimension => dimension.Groups, (dimension, group) => (IReadOnlyList<TidyValue>)
                [dimension.Id, group.Name.Zh, group.Name.En, group.Seekers, group.LevelThree, group.LevelFour, TidyValue.Number(group.HardShare)]),
        ]);

    private static TidyTable KeyAssistance(ReportedGrading grading) => new(
        KeyAssistanceName,
        ["seeker", "level", "lowest", "highest", "least_points", "most_points", "jobless_months", "matches", "occupation_zh", "reasons_zh", "reasons_en", "next_step_zh", "next_step_en"],
        [
            .. grading.KeyAssistance.Select(entry => (IReadOnlyList<TidyValue>)
            [
                entry.Seeker.Value,
                (long)entry.Level,
                (long)entry.Lowest,
                (long)entry.Highest,
                entry.LeastPoints,
                entry.MostPoints,
                TidyValue.Number((long?)entry.JoblessMonths),
                entry.Matches,
                entry.Occupation?.Zh,
                string.Join('；', entry.Reasons.Select(reason => reason.Zh)),
                string.Join("; ", entry.Reasons.Select(reason => reason.En)),
                entry.NextStep?.Zh,
                entry.NextStep?.En,
            ]),
        ]);

    private static IEnumerable<TidyTable> Casework(ReportedCasework? casework)
    {
        if (casework is null)
            yield break;
        yield return new(
            "duties_by_subject",
            ["about", "what_zh", "what_en", "ledgers", "with_overdue", "overdue", "in_time", "undated", "faults"],
            [
                .. casework.Ledgers.Select(kind => (IReadOnlyList<TidyValue>)
                    [kind.About, kind.What.Zh, kind.What.En, kind.Ledgers, kind.WithOverdue, kind.Overdue, kind.Open, kind.Undated, kind.Faults]),
            ]);
        yield return new(
            "duties_by_rule",
            ["rule", "what_zh", "what_en", "article", "overdue", "median_overdue_working_days", "in_time"],
            [
                .. casework.Duties.Select(duty => (IReadOnlyList<TidyValue>)
                    [duty.Rule, duty.What.Zh, duty.What.En, duty.Article, duty.Overdue, TidyValue.Number(duty.MedianOverdueWorkingDays), duty.Open]),
            ]);
        yield return new(
            "offers_by_provision",
            ["provision", "what_zh", "what_en", "article", "persons", "owed", "found"],
            [
                .. casework.Offers.Select(offer => (IReadOnlyList<TidyValue>)
                    [offer.Provision, offer.What.Zh, offer.What.En, offer.Article, offer.Persons, offer.Owed, offer.Found]),
            ]);
        yield return new(
            "escalations_by_outcome",
            ["outcome_zh", "outcome_en", "persons"],
            [.. casework.Escalations.Select(one => (IReadOnlyList<TidyValue>)[one.Label.Zh, one.Label.En, one.Count])]);
        if (casework.Training is { } training)
        {
            yield return new(
                "training_needs",
                ["training_zh", "training_en", "persons", "hard_to_employ", "willing", "not_asked", "openings", "seats", "seats_to_open"],
                [
                    .. training.Rows.Select(row => (IReadOnlyList<TidyValue>)
                        [row.What.Zh, row.What.En, row.Persons, row.HardToEmploy, row.Willing, row.NotAsked, row.Openings, row.Seats, row.SeatsToOpen]),
                ]);
        }
    }

    private static IEnumerable<TidyTable> Audit(ReportedAudit? audit)
    {
        if (audit is null)
            yield break;
        yield return new(
            "audit_outcomes",
            ["outcome", "postings"],
            [["audited", audit.Postings], ["may_be_published", audit.MayBePublished], ["go_back", audit.GoBack], ["to_look_at", audit.ToLookAt], ["past_last_day", audit.PastLastDay], ["withheld", audit.Withheld]]);
        yield return new(
            "audit_by_rule",
            ["rule", "what_zh", "what_en", "article", "consequence_zh", "consequence_en", "postings", "findings"],
            [
                .. audit.Rules.Select(rule => (IReadOnlyList<TidyValue>)
                    [rule.Rule, rule.What.Zh, rule.What.En, rule.Article, rule.Consequence.Zh, rule.Consequence.En, rule.Postings, rule.Findings]),
            ]);
    }

    private static TidyTable Bands(ReportedCoverage coverage) => new("matching_bands", ["of", "from", "to", "count"],
        [.. Bands("matches_per_seeker", coverage.MatchesPerSeeker), .. Bands("recommendations_per_posting", coverage.RecommendationsPerPosting)]);

    private static IEnumerable<IReadOnlyList<TidyValue>> Bands(string of, IReadOnlyList<CountBand> bands) =>
        bands.Select(band => (IReadOnlyList<TidyValue>)[of, band.From, TidyValue.Number((long?)band.To), band.Count]);

    private static TidyTable MostRecommended(ReportedCoverage coverage) => new("most_recommended", ["posting", "title", "openings", "recommended"],
        [.. coverage.MostRecommended.Select(posting => (IReadOnlyList<TidyValue>)[posting.Posting.Value, posting.Title, posting.Openings, posting.Recommended])]);

    private static TidyTable Occupations(ReportedOccupations occupations) => new(
        OccupationsName,
        ["occupation", "name_zh", "name_en", "demand", "supply", "gap", "ratio"],
        [
            .. occupations.Rows.OrderByDescending(row => row.Gap).ThenBy(row => row.Occupation).Select(row => (IReadOnlyList<TidyValue>)
                [row.Occupation.ToString(), row.Name.Zh, row.Name.En, row.Demand, row.Supply, row.Gap, TidyValue.Number(row.Ratio)]),
        ]);

    private static TidyTable Wages(ReportedWages wages) => new(
        WagesName,
        ["source", "occupation", "name_zh", "name_en", "n", "employers", "p10", "p25", "p50", "p75", "p90", "withheld_because"],
        [.. Cells("posted", wages.Posted), .. Cells("surveyed", wages.Surveyed)]);

    private static IEnumerable<IReadOnlyList<TidyValue>> Cells(string source, IEnumerable<ReportedWage> cells) =>
        cells.OrderBy(cell => cell.Occupation).Select(cell => (IReadOnlyList<TidyValue>)
        [
            source,
            cell.Occupation.ToString(),
            cell.Name.Zh,
            cell.Name.En,
            cell.Observations,
            TidyValue.Number(cell.Employers),
            TidyValue.Number(cell.Percentiles?.P10),
            TidyValue.Number(cell.Percentiles?.P25),
            TidyValue.Number(cell.Percentiles?.P50),
            TidyValue.Number(cell.Percentiles?.P75),
            TidyValue.Number(cell.Percentiles?.P90),
            cell.WithheldBecause?.En,
        ]);

    private static TidyTable Conditions(ReportedConditions conditions) => new(
        ConditionsName,
        ["kind", "value", "name_zh", "name_en", "postings", "postings_with_text"],
        [
            .. conditions.Rows.Select(row => (IReadOnlyList<TidyValue>)
                [JsonNamingPolicy.SnakeCaseLower.ConvertName(row.Kind.ToString()), row.Value, row.Name.Zh, row.Name.En, row.Postings, conditions.PostingsWithText]),
        ]);

    private static TidyTable Inputs(NightReport report) => new("inputs", ["file", "rows_read", "rejected", "duplicates", "used", "sha256"],
        [.. report.Inputs.Select(input => (IReadOnlyList<TidyValue>)[input.File, input.RowsRead, input.Rejected, input.DuplicatesCollapsed, input.Used, input.Sha256])]);

    private static TidyTable Rejections(ReportedQuality quality) => new("rejections", ["file", "field", "reason_zh", "reason_en", "rows"],
        [.. quality.Rejections.Select(rejection => (IReadOnlyList<TidyValue>)[rejection.File, rejection.Field, rejection.Reason.Zh, rejection.Reason.En, rejection.Rows])]);
}

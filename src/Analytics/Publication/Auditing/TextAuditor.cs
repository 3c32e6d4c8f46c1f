using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>Checks what a report's text states against the tables.</summary>
internal sealed class TextAuditor
{
    // «持平» is said of a change that rounds away: 0.02 of a ratio, 1% of a count, engineer's choices.
    private const decimal LevelRatio = 0.02m;
    private const decimal LevelPercent = 1m;

    private readonly FigureBook book;
    private readonly string text;
    private readonly List<AuditFinding> findings = [];
    private readonly List<AuditPlace> withoutFigures = [];
    private int checkedCount;

    private TextAuditor(FigureBook book, string text)
    {
        this.book = book;
        this.text = text;
    }

    internal static (IReadOnlyList<AuditFinding> Findings, IReadOnlyList<AuditPlace> Unchecked, int Checked) Check(FigureBook book, string text)
    {
        var auditor = new TextAuditor(book, text);
        var reading = ReportReader.Read(book, ChineseText.Folded(text));
        foreach (var claim in reading.Claims)
            auditor.Check(claim);
        foreach (var trend in reading.Trends)
            auditor.Check(trend);
        foreach (var ordering in reading.Orderings)
            auditor.Check(ordering);
        foreach (var ranking in reading.Rankings)
            auditor.Check(ranking);
        auditor.findings.AddRange(GroupRatios.Check(book, reading, auditor.PlaceOf));
        return ([.. auditor.findings.OrderBy(static finding => finding.Place.Start)], auditor.withoutFigures, auditor.checkedCount);
    }

    private void Check(Claim claim)
    {
        var expected = ClaimFigures.For(book, claim);
        if (expected.Count == 0)
        {
            if (WithheldClaims.Tells(book, claim))
            {
                checkedCount++;
                Add(claim.Token, AuditReason.Withheld, WithheldSign.Sign);
                return;
            }

            withoutFigures.Add(PlaceOf(claim.Token));
            return;
        }

        checkedCount++;
        if (expected.Any(one => ClaimFigures.Admits(claim, one)))
            return;
        var (reason, period) = ClaimReasons.Of(book, claim, expected);
        // Where the words are wrong and the number is right, both are shown: 下降16.63.
        var token = reason == AuditReason.Direction && claim.Direction is { } word && word.Start < claim.Token.Start
            ? claim.Token with { Start = word.Start, Length = claim.Token.End - word.Start }
            : claim.Token;
        Add(token, reason, FindingWords.Printed(expected, claim.Token), period);
    }

    private void Check(Trend trend)
    {
        var changes = trend.Measures.SelectMany(measure => trend.Subjects.SelectMany(subject => trend.Againsts.SelectMany(against =>
            (trend.OfShare ? book.ShareChange(subject, measure, against) : book.Change(subject, measure, against)).Select(change => (Change: change, Measure: measure, Subject: subject, Against: against))))).ToArray();
        if (changes.Length == 0)
            return;
        checkedCount++;
        if (changes.Any(one => trend.Token.Sign == 0 ? IsLevel(one.Change, one.Measure, one.Subject, one.Against) : one.Change.Value == 0 || Math.Sign(one.Change.Value) == trend.Token.Sign))
            return;
        Add(trend.Token, AuditReason.Direction, string.Join(" / ", changes.Select(static one => FindingWords.Number(one.Change.Value)).Distinct(StringComparer.Ordinal).Take(3)));
    }

    private bool IsLevel(Expected change, string measure, string subject, Against against)
    {
        if (measure == Measures.Ratio)
            return Math.Abs(change.Value) <= LevelRatio;
        var growth = book.Growth(subject, measure, against);
        return growth.Count > 0 ? growth.Any(static one => Math.Abs(one.Value) <= LevelPercent) : Math.Abs(change.Value) <= LevelPercent;
    }

    private void Check(Ordering ordering)
    {
        var left = book.Level(book.Period, ordering.Left.Subject, ordering.Left.Measure);
        var right = ordering.Right is { } with ? book.Level(book.Period, with.Subject, with.Measure) : [new Expected(ordering.Threshold!.Value, null)];
        if (ordering.Threshold is { Unit: NumberUnit.Percent })
            left = [.. ClaimFigures.Of(book, new(ordering.Threshold, [ordering.Left.Subject], [ordering.Left.Measure], FigureKind.Share, [], book.Period), ordering.Left.Subject, ordering.Left.Measure)];
        if (left.Count == 0 || right.Count == 0)
            return;
        checkedCount++;
        if (left.Any(one => right.Any(other => Math.Sign(one.Value - other.Value) == ordering.Token.Sign)))
            return;
        Add(ordering.Token, AuditReason.Direction, $"{FindingWords.Number(left[0].Value)} : {FindingWords.Number(right[0].Value)}");
    }

    private void Check(Ranking ranking)
    {
        foreach (var table in book.Current)
        {
            var levels = Levels(table, ranking.Measure, FigureKind.Level);
            if (!ranking.Names.All(name => levels.ContainsKey(name.Name)))
                levels = Levels(table, ranking.Measure, FigureKind.Share);
            if (levels.Count < 2 || !ranking.Names.All(name => levels.ContainsKey(name.Name)))
                continue;
            checkedCount++;
            var order = Ordered(levels, ranking.Token.Sign);
            // Ratios may be ranked among the rows with enough persons behind them.
            var enough = ranking.Measure == Measures.Ratio ? Ordered(levels.Where(pair => HasEnough(table, pair.Key)), ranking.Token.Sign) : order;
            if (enough.Length >= ranking.Names.Count && Enumerable.Range(0, ranking.Names.Count).All(at => levels[ranking.Names[at].Name] == enough[at].Value))
                return;
            for (var place = 0; place < ranking.Names.Count && place < order.Length; place++)
            {
                var name = ranking.Names[place];
                if (levels[name.Name] != order[place].Value)
                    Add(name, AuditReason.Direction, order[place].Key);
            }

            return;
        }
    }

    private static KeyValuePair<string, decimal>[] Ordered(IEnumerable<KeyValuePair<string, decimal>> levels, int sign) =>
        [.. levels.OrderByDescending(pair => sign * pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal)];

    private static bool HasEnough(Reporting.StatisticalTable table, string subject) => table.Rows.Where(row => Subjects.Of(row) == subject).All(row => Subjects.HasEnough(table, row));

    private static Dictionary<string, decimal> Levels(Reporting.StatisticalTable table, string measure, FigureKind kind) => FigureBook.FiguresOf(table)
        .Where(figure => figure.Measure == measure && figure.Meaning.Kind == kind && figure.Row.Kind == Reporting.StatisticalRowKind.Body && figure.Subject.Length > 0 && !Subjects.IsUnstated(figure.Subject))
        .GroupBy(static figure => figure.Subject, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First().Value, StringComparer.Ordinal);

    private void Add(TextToken token, AuditReason reason, string expected, string? period = null)
    {
        var found = text.Substring(token.Start, token.Length);
        findings.Add(new(PlaceOf(token), found, expected, reason, FindingWords.Of(reason, found, expected, period)));
    }

    private AuditPlace PlaceOf(TextToken token)
    {
        const string ends = "。！？!?\n；;";
        var start = token.Start == 0 ? 0 : text.LastIndexOfAny(ends.ToCharArray(), token.Start - 1) + 1;
        var end = text.IndexOfAny(ends.ToCharArray(), token.End);
        return AuditPlace.InText(token.Start, token.Length, text[start..(end < 0 ? text.Length : end + 1)].Trim());
    }
}

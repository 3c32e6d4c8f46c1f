using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Bench.Audits;

/// <summary>Plants errors one at a time into sampled publications and counts how many the auditor finds, and how many clean ones it suspects.</summary>
internal sealed class AuditTrial
{
    internal const int CurrentQuarter = 8;

    // As many as give each wording its part: the generated report is one text, the hand-written ones are ten paragraphs.
    private const int GeneratedTexts = 3;

    private static readonly string[] TextKinds = ["digit swap", "stale", "wrong base", "sum", "direction"];
    private static readonly string[] TableKinds = ["digit swap", "stale", "wrong base", "sum"];

    private readonly Dictionary<string, (int Planted, int Found)> byKind = new(StringComparer.Ordinal);

    internal IReadOnlyDictionary<string, (int Planted, int Found)> ByKind => byKind;

    internal int Planted => byKind.Values.Sum(static one => one.Planted);

    internal int Found => byKind.Values.Sum(static one => one.Found);

    internal int CleanTables { get; private set; }

    internal int SuspectedTables { get; private set; }

    internal int CleanTexts { get; private set; }

    internal int SuspectedTexts { get; private set; }

    internal int Figures { get; private set; }

    internal int Unchecked { get; private set; }

    /// <summary>Misses and false alarms in words, the first of each.</summary>
    internal List<string> Remarks { get; } = [];

    internal void Run(int errors, int seed)
    {
        var random = new Random(seed);
        for (var market = 0; Planted < errors; market++)
        {
            var quarters = MarketSample.Draw(unchecked(seed * 31 + market));
            var tables = SampleTables.WithEarlier(quarters, CurrentQuarter);
            var current = tables.Count(table => table.Period == quarters[CurrentQuarter].Period);
            AuditClean(tables, current);
            foreach (var kind in TableKinds)
                Plant("table", () => TablePlanter.Plant(tables, current, kind, random), errors);
            foreach (var (style, write) in Styles())
                TryText(style, write, quarters, tables, random, errors);
        }
    }

    private void TryText(string style, Func<IReadOnlyList<SampleQuarter>, int, IReadOnlyList<DraftPart>> write, IReadOnlyList<SampleQuarter> quarters, IReadOnlyList<StatisticalTable> tables, Random random, int errors)
    {
        var (text, stale) = (write(quarters, CurrentQuarter), write(quarters, CurrentQuarter - 1));
        var clean = PublicationAuditor.Audit(tables, Draft.TextOf(text));
        CleanTexts++;
        Unchecked += clean.Unchecked.Count;
        var suspected = clean.Findings.Where(static finding => finding.Place.Table is null).ToArray();
        if (suspected.Length > 0)
        {
            SuspectedTexts++;
            Remarks.Add($"false alarm ({style}): {suspected[0].Found} ≠ {suspected[0].Expected}: {suspected[0].Place.Sentence}");
        }

        var kind = TextKinds[random.Next(TextKinds.Length)];
        Plant(style, () => TextPlanter.Plant(text, stale, tables, kind, random), errors);
    }

    private static IEnumerable<(string Style, Func<IReadOnlyList<SampleQuarter>, int, IReadOnlyList<DraftPart>> Write)> HandStyles() =>
        HandWritten.Paragraphs.Select(static paragraph => ("hand-written", paragraph)).Concat(OtherHands.Paragraphs.Select(static paragraph => ("other hands", paragraph))).Select(static style =>
        (style.Item1, (Func<IReadOnlyList<SampleQuarter>, int, IReadOnlyList<DraftPart>>)((quarters, at) =>
        {
            var draft = new Draft();
            style.paragraph(draft, quarters, at);
            return draft.Parts;
        })));

    private static IEnumerable<(string Style, Func<IReadOnlyList<SampleQuarter>, int, IReadOnlyList<DraftPart>> Write)> Styles() =>
        [.. HandStyles(), .. Enumerable.Repeat<(string, Func<IReadOnlyList<SampleQuarter>, int, IReadOnlyList<DraftPart>>)>(("generated", GeneratedDraft.Of), GeneratedTexts)];

    private void AuditClean(IReadOnlyList<StatisticalTable> tables, int current)
    {
        var audit = PublicationAuditor.Audit(tables, null);
        CleanTables += current;
        Figures += audit.Checked;
        SuspectedTables += audit.Findings.Select(static finding => finding.Place.Table).Distinct().Count();
        if (audit.Findings.Count > 0)
            Remarks.Add($"false alarm (table): {audit.Findings[0].Found} ≠ {audit.Findings[0].Expected}: {audit.Findings[0].Place.Sentence}");
    }

    private void Plant(string where, Func<PlantedError?> plant, int errors)
    {
        for (var attempt = 0; attempt < 50 && Planted < errors; attempt++)
        {
            if (plant() is not { } error)
                continue;
            var audit = PublicationAuditor.Audit(error.Tables, error.Text, new() { Period = error.Tables[0].Period });
            var isFound = audit.Findings.Any(finding => IsAt(finding.Place, error));
            var key = $"{where}, {error.Kind}";
            var (planted, found) = byKind.GetValueOrDefault(key);
            byKind[key] = (planted + 1, found + (isFound ? 1 : 0));
            if (!isFound)
                Remarks.Add($"missed ({key}): {error.What}" + (error.Text is null ? "" : $": {error.Text}"));
            return;
        }
    }

    // In a table the error shows in its own row or column; in a text it shows at the words themselves.
    private static bool IsAt(AuditPlace place, PlantedError error) => error.Table is not null
        ? place.Table == error.Table && (place.Row == error.Row || place.Column == error.Column)
        : place.Table is null && place.Start < error.Start + error.Length && error.Start < place.Start + Math.Max(1, place.Length);
}

using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Files of casework events, one JSON object a line: <c>seeker, on, kind</c>, and where known <c>number, recorded_on, reverses, posting, office, officer, until, note</c>.</summary>
public static class LedgerFile
{
    /// <summary>Reads a file row by row while it is enumerated; bad rows are left out, and too many of them stop it.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<CaseEvent> Read(string path, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var row = new CaseEventRow(options ?? new());
        return new RowLoop<CaseEvent>(options ?? new(), "ledger", row.Fields, row.Read, static _ => null, static _ => "", static () => new()).Read(path, cancellation);
    }

    /// <summary>Writes events in the form that reads back equal.</summary>
    public static void Write(string path, IEnumerable<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        using var lines = new LineWriter(path);
        foreach (var entry in events)
        {
            var json = lines.Begin();
            json.WriteString("seeker", entry.Seeker.Value);
            json.Day("on", entry.On);
            json.Token<CaseEventKind>("kind", entry.Kind);
            json.Integer("number", entry.Number);
            json.Day("recorded_on", entry.RecordedOn);
            json.Integer("reverses", entry.Reverses);
            json.Text("posting", entry.Posting?.Value);
            json.Text("office", entry.Office?.ToString());
            json.Text("officer", entry.Officer);
            json.Day("until", entry.Until);
            json.Text("note", entry.Note);
            lines.End();
        }
    }

    private sealed class CaseEventRow(ReadOptions options)
    {
        // More than anyone's case: a larger number is a slip of the source.
        private const int MostEntries = 1_000_000;

        private readonly CommonFields common = new(options);

        internal RowFields Fields { get; } = new();

        internal CaseEvent? Read(JsonElement row)
        {
            Fields.Begin(row);
            common.Begin(Fields, new());
            var (seeker, on, kind) = (common.Id("seeker"), common.RequiredDate("on"), common.Token<CaseEventKind>("kind"));
            if (kind is null)
                Fields.Refuse("kind", "", "missing", Tokens<CaseEventKind>.Expected);
            var posting = Fields.Has("posting") && Fields.Take("posting") is not null ? common.Id("posting") : null;
            var entry = new CaseEvent(new(seeker ?? ""), on, kind.GetValueOrDefault())
            {
                Number = Fields.Integer("number", 1, MostEntries),
                RecordedOn = common.Date("recorded_on"),
                Reverses = Fields.Integer("reverses", 1, MostEntries),
                Posting = posting is null ? null : new(posting),
                Office = common.PlaceCode("office"),
                Officer = Fields.Text("officer") ?? "",
                Until = common.Date("until"),
                Note = Fields.Text("note") ?? "",
            };
            if (kind == CaseEventKind.Reversed && entry.Reverses is null)
                Fields.Refuse("reverses", "", "missing", "the number of the entry that was wrong");
            return Fields.Fault is null ? entry : null;
        }
    }
}

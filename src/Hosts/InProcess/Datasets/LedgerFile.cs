using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Files of casework events, one JSON object a line: <c>seeker, on, kind, posting, note</c>.</summary>
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
            json.Text("posting", entry.Posting?.Value);
            json.Text("note", entry.Note);
            lines.End();
        }
    }

    private sealed class CaseEventRow(ReadOptions options)
    {
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
            var note = Fields.Text("note") ?? "";
            return Fields.Fault is null ? new(new(seeker!), on, kind!.Value) { Posting = posting is null ? null : new(posting), Note = note } : null;
        }
    }
}

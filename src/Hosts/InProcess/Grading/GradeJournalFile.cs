using System.Text.Json;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Files of grade journals, one JSON object a line: <c>seeker, on, kind, level, steps, reason, card</c>.</summary>
public static class GradeJournalFile
{
    /// <summary>Reads a file row by row while it is enumerated; bad rows are left out, and too many of them stop it.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<GradeEntry> Read(string path, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var row = new EntryRow(options ?? new());
        return new RowLoop<GradeEntry>(options ?? new(), "grade journal", row.Fields, row.Read, static _ => null, static _ => "").Read(path, cancellation);
    }

    /// <summary>Writes entries in the form that reads back equal.</summary>
    public static void Write(string path, IEnumerable<GradeEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        using var lines = new LineWriter(path);
        foreach (var entry in entries)
        {
            var json = lines.Begin();
            json.WriteString("seeker", entry.Seeker.Value);
            json.Day("on", entry.On);
            json.Token<GradeEntryKind>("kind", entry.Kind);
            json.Integer("level", (int?)entry.Level);
            json.Integer("steps", entry.Steps);
            json.Text("reason", entry.Reason);
            json.Text("card", entry.Card);
            lines.End();
        }
    }

    private sealed class EntryRow(ReadOptions options)
    {
        private readonly CommonFields common = new(options);

        internal RowFields Fields { get; } = new();

        internal GradeEntry? Read(JsonElement row)
        {
            Fields.Begin(row);
            common.Begin(Fields, new());
            var (seeker, on, kind) = (common.Id("seeker"), common.RequiredDate("on"), common.Token<GradeEntryKind>("kind"));
            if (kind is null)
                Fields.Refuse("kind", "", "missing", Tokens<GradeEntryKind>.Expected);
            var entry = new GradeEntry(new(seeker ?? ""), on, kind.GetValueOrDefault())
            {
                Level = (DifficultyLevel?)Fields.Integer("level", (int)DifficultyLevel.One, (int)DifficultyLevel.Four),
                Steps = Fields.Integer("steps", -3, 3),
                Reason = Fields.Text("reason") ?? "",
                Card = Fields.Text("card") ?? "",
            };
            if (kind is not null && entry.Lacks is { } lack)
                Fields.Refuse(lack, "", "missing or 0", $"what an entry of kind {Tokens<GradeEntryKind>.Of(kind.Value)} needs");
            return Fields.Fault is null ? entry : null;
        }
    }
}

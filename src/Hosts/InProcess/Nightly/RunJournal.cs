using System.Text.Json;

namespace Jiuye;

/// <summary>What an unfinished run has done so far: one line when a step begins, one when it ends with the files it made.</summary>
/// <remarks>Appended and forced to disk line by line, so that a killed process leaves at most one torn last line, which is passed over.</remarks>
internal sealed class RunJournal
{
    internal const string FileName = "journal.jsonl";

    private readonly string folder;
    private readonly Dictionary<string, StepRecord> ended = [];

    private RunJournal(string folder, string identity)
    {
        this.folder = folder;
        Identity = identity;
    }

    /// <summary>What the run was made of: a hash over its inputs and settings.</summary>
    internal string Identity { get; }

    private string Path => System.IO.Path.Combine(folder, FileName);

    /// <summary>Starts the journal of a new run.</summary>
    internal static RunJournal Start(string folder, string identity)
    {
        var journal = new RunJournal(folder, identity);
        journal.Append(new { identity });
        return journal;
    }

    /// <summary>Opens the journal of an unfinished run; null where there is none that can be read.</summary>
    internal static RunJournal? Open(string folder)
    {
        var path = System.IO.Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;
        RunJournal? journal = null;
        var whole = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            if (!TryParse(line, out var row))
                break;
            whole.Add(line);
            using (row)
            {
                if (row.RootElement.TryGetProperty("identity", out var identity))
                    journal = new(folder, identity.GetString() ?? "");
                else if (journal is not null && row.RootElement.Deserialize<StepRecord>() is { Ended: true } step)
                    journal.ended[step.Step] = step;
            }
        }

        // A torn last line goes, so that the next line does not grow onto it.
        DurableFile.Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(string.Concat(whole.Select(static line => line + "\n")))));
        return journal;
    }

    /// <summary>True where the step ended and its files are still what they were.</summary>
    internal bool HasDone(string step) =>
        ended.TryGetValue(step, out var record) && record.Files.All(file =>
            File.Exists(System.IO.Path.Combine(folder, file.Name)) && FileRecord.Of(folder, file.Name) == file);

    /// <summary>Notes that a step begins.</summary>
    internal void Begin(string step) => Append(new StepRecord(step, Ended: false, []));

    /// <summary>Notes that a step ended and what it made.</summary>
    internal void End(string step, IEnumerable<string> files)
    {
        var record = new StepRecord(step, Ended: true, [.. files.Select(name => FileRecord.Of(folder, name))]);
        ended[step] = record;
        Append(record);
    }

    /// <summary>Removes the journal: the run is whole and is about to take its place.</summary>
    /// <remarks>A kill right after this costs the work of the night, never its results: without a journal a run starts anew.</remarks>
    internal void Close() => File.Delete(Path);

    private void Append<T>(T row)
    {
        using var stream = new FileStream(Path, FileMode.Append, FileAccess.Write, FileShare.Read);
        JsonSerializer.Serialize(stream, row);
        stream.WriteByte((byte)'\n');
        stream.Flush(flushToDisk: true);
    }

    private static bool TryParse(string line, out JsonDocument row)
    {
        try
        {
            row = JsonDocument.Parse(line);
            return true;
        }
        catch (JsonException)
        {
            // The line that was being written when the process was killed.
            row = null!;
            return false;
        }
    }
}

using System.Text.Json;

namespace Jiuye;

/// <summary>Goes through a file line by line, turns each into a record, and keeps the books on those that are none.</summary>
/// <param name="options">How to read, and who is told of what.</param>
/// <param name="step">What progress is reported as.</param>
/// <param name="reading">Makes what reads rows, one for each thread.</param>
/// <param name="idOf">The identity of a record, used once over all files; null where it has none.</param>
/// <param name="sourceOf">Where a record comes from; empty for the file.</param>
internal sealed class RowLoop<T>(ReadOptions options, string step, Func<RowReading<T>> reading, Func<T, string?> idOf, Func<T, string> sourceOf) : IRows<T>
    where T : class
{
    private const int RowsBetweenReports = 4_096;

    private static readonly RowCounts NothingCounted = new();

    private readonly DatasetLimits limits = options.Limits.Checked();
    private readonly IdLedger ids = new();
    private readonly int threads = options.Threads;
    private RowReading<T>? single;
    private RejectedRow? firstRejected;
    private string fileSource = "";
    private long rows;
    private long rejected;

    /// <summary>A loop whose rows are read by one thread.</summary>
    internal RowLoop(ReadOptions options, string step, RowFields fields, Func<JsonElement, T?> read, Func<T, string?> idOf, Func<T, string> sourceOf)
        : this(options, step, () => new(fields, read, static () => NothingCounted), idOf, sourceOf) => threads = 1;

    internal ReadReport Report { get; } = new();

    /// <inheritdoc/>
    public long Line { get; private set; }

    /// <inheritdoc/>
    public IEnumerable<T> Read(string path, CancellationToken cancellation)
    {
        var file = Path.GetFileName(path);
        using var stream = DatasetStream.Open(path, limits);
        ids.Begin(file);
        fileSource = file.Split('.')[0];
        (rows, rejected, firstRejected) = (0, 0, null);
        foreach (var (line, parsed, fileBytes) in LineFeed.Of(stream, limits.RowBytes, threads, () => new LineParser<T>(limits, reading(), idOf)))
        {
            cancellation.ThrowIfCancellationRequested();
            parsed.Long?.Failure?.Throw();
            if (parsed.Long is { IsBlank: true })
                continue;
            if (++rows % RowsBetweenReports == 0)
                options.Progress?.Report(new(step, fileBytes, stream.FileBytes, "bytes"));
            if (Record(file, line, parsed) is { } record)
                yield return record;
            else if (rows >= limits.RowsBeforeJudging)
                JudgeShare(path);
        }

        options.Progress?.Report(new(step, stream.FileBytes, stream.FileBytes, "bytes"));
        if (rows == 0)
            throw new DatasetException(path, "holds no rows; expected one JSON object a line");
        JudgeShare(path);
    }

    /// <inheritdoc/>
    public T? ReadOne(JsonElement row, out FieldFault? fault)
    {
        single ??= reading();
        var record = single.Read(row);
        fault = record is null ? single.Fields.Fault : null;
        return record;
    }

    private T? Record(string file, long line, in ParsedLine<T> parsed)
    {
        Line = line;
        if (parsed.Record is not { } record)
            return Reject(file, line, parsed.Long!.Fault!.Value);
        if (parsed.Identity is { } identity && !ids.TryAdd(identity, line, out var earlier))
            return Reject(file, line, new("id", ShownValue.Of(idOf(record)!), FormattableString.Invariant($"line {line} has the id of {earlier}"), "an id of its own for each row"));
        var unread = parsed.Long?.Unread ?? [];
        foreach (var fault in unread)
            options.Unread?.Invoke(Told(file, line, fault));
        Report.Add(SourceOr(sourceOf(record)), parsed.Long?.Counts ?? NothingCounted, unread.Count);
        return record;
    }

    private T? Reject(string file, long line, FieldFault fault)
    {
        var told = Told(file, line, fault);
        firstRejected ??= told;
        rejected++;
        Report.AddRejected(SourceOr(""));
        options.Rejected?.Invoke(told);
        return null;
    }

    private void JudgeShare(string path)
    {
        if (rejected > limits.BadRowShare * rows)
            throw new DatasetException(path, FormattableString.Invariant($"{rejected} of {rows} rows are bad, more than the share of {limits.BadRowShare:0.###} that a run may leave out; nothing was replaced. The first: {firstRejected}"));
    }

    private static RejectedRow Told(string file, long line, FieldFault fault) => new(file, line, fault.Field, fault.Value, fault.Reason, fault.Expected);

    private string SourceOr(string source) => source.Length > 0 ? source : fileSource;
}

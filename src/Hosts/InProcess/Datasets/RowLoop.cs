using System.Text.Json;

namespace Jiuye;

/// <summary>Goes through a file line by line, turns each into a record, and keeps the books on those that are none.</summary>
internal sealed class RowLoop<T>(ReadOptions options, string step, RowFields fields, Func<JsonElement, T?> read, Func<T, string?> idOf, Func<T, string> sourceOf, Func<RowCounts> counts) : IRows<T>
    where T : class
{
    private const int RowsBetweenReports = 4_096;

    private static readonly RowCounts NothingCounted = new();

    private readonly DatasetLimits limits = options.Limits.Checked();
    private readonly IdLedger ids = new();
    private RejectedRow? firstRejected;
    private string fileSource = "";
    private long rows;
    private long rejected;

    internal ReadReport Report { get; } = new();

    /// <summary>Makes what reads plain rows, one for each thread; null where every row goes the long way. Only for files whose rows have neither ids nor sources of their own.</summary>
    internal Func<IPlainRows<T>>? Plain { get; init; }

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
        foreach (var (line, plain, fileBytes) in LineFeed.Of(stream, limits.RowBytes, options.Threads, Plain))
        {
            cancellation.ThrowIfCancellationRequested();
            if (plain is null && IsBlank(line))
                continue;
            if (++rows % RowsBetweenReports == 0)
                options.Progress?.Report(new(step, fileBytes, stream.FileBytes, "bytes"));
            if ((plain is null ? Row(file, line) : Count(line.Number, plain)) is { } record)
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
        var record = read(row);
        fault = record is null ? fields.Fault : null;
        return record;
    }

    private T Count(long line, T record)
    {
        Line = line;
        Report.Add(SourceOr(""), NothingCounted, 0);
        return record;
    }

    private static bool IsBlank(TextLine line) => !line.IsTooLong && line.Bytes.Span.TrimStart(" \t"u8).IsEmpty;

    private T? Row(string file, TextLine line)
    {
        Line = line.Number;
        if (!RowText.TryParse(line, limits, out var document, out var fault))
            return Reject(file, line.Number, fault);
        using (document)
            return Record(file, line.Number, document.RootElement);
    }

    private T? Record(string file, long line, JsonElement row)
    {
        if (read(row) is not { } record)
            return Reject(file, line, fields.Fault!.Value);
        if (idOf(record) is { } id && !ids.TryAdd(id, line, out var earlier))
            return Reject(file, line, new("id", ShownValue.Of(id), FormattableString.Invariant($"line {line} has the id of {earlier}"), "an id of its own for each row"));
        foreach (var fault in fields.Unread)
            options.Unread?.Invoke(Told(file, line, fault));
        Report.Add(SourceOr(sourceOf(record)), counts(), fields.Unread.Count);
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

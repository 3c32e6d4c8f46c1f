using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Wage survey records as CSV with a header: <c>occ,district,edu,wage,w</c> and optionally <c>employer</c>; <c>w</c> is 1 where absent.</summary>
/// <remarks>Wages are yuan a month. Schooling by a word of <see cref="EducationLevel"/> (<c>junior_college</c>), a text or a code of GB/T 4658; empty where not asked.</remarks>
public static class WageSurveyFile
{
    /// <summary>Reads a file row by row while it is enumerated; bad rows are left out, and too many of them stop it.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<WageRecord> Read(string path, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Rows(path, options ?? new(), cancellation);
    }

    private static IEnumerable<WageRecord> Rows(string path, ReadOptions options, CancellationToken cancellation)
    {
        var limits = options.Limits.Checked();
        using var stream = DatasetStream.Open(path, limits);
        var lines = new LineReader(stream, limits.RowBytes);
        var row = new WageSurveyRow(path, lines);
        long rows = 0, bad = 0;
        while (lines.TryRead(out var line))
        {
            cancellation.ThrowIfCancellationRequested();
            rows++;
            if (row.Read(line, out var fault) is { } record)
            {
                yield return record;
                continue;
            }

            bad++;
            options.Rejected?.Invoke(new(Path.GetFileName(path), line.Number, fault.Field, fault.Value, fault.Reason, fault.Expected));
            if (rows >= limits.RowsBeforeJudging)
                Judge(path, rows, bad, limits);
        }

        Judge(path, rows, bad, limits);
    }

    private static void Judge(string path, long rows, long bad, DatasetLimits limits)
    {
        if (bad > limits.BadRowShare * rows)
            throw new DatasetException(path, FormattableString.Invariant($"{bad} of {rows} rows are bad, more than the share of {limits.BadRowShare:0.###} that a run may leave out"));
    }
}

using Jiuye.Casework;

namespace Jiuye;

/// <summary>Files of filled forms, one JSON object a line: <c>form, subject, on, fields</c>, and where known <c>officer, posting, documents, withheld</c>.</summary>
public static class FormRecordFile
{
    private static readonly HashSet<string> Members = new(FormRowReader.Members, StringComparer.Ordinal);

    /// <summary>Reads a file row by row while it is enumerated. A row that is no filled form at all is left out and reported; what is wrong inside a form is for <see cref="FormCheck"/>.</summary>
    /// <remarks>Reports never quote what stands in a row. However many rows are bad, the others are read: a row is one person's paper.</remarks>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<FormRow> Read(string path, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Rows(path, options ?? new(), cancellation);
    }

    private static IEnumerable<FormRow> Rows(string path, ReadOptions options, CancellationToken cancellation)
    {
        var discreet = options with
        {
            Rejected = options.Rejected is { } rejected ? row => rejected(Discreet(row)) : null,
            Unread = null,
            Limits = options.Limits with { BadRowShare = 1 },
        };
        var reader = new FormRowReader(discreet);
        var loop = new RowLoop<FormRecord>(discreet, "forms", reader.Fields, reader.Read, static _ => null, static _ => "");
        foreach (var record in loop.Read(path, cancellation))
            yield return new(loop.Line, record);
    }

    // A name or a number may stand anywhere in a broken row, as a member's name too.
    private static RejectedRow Discreet(RejectedRow row) => row with
    {
        Field = row.Field.Length == 0 || Members.Contains(row.Field) ? row.Field : FormFinding.Withheld,
        Value = row.Value.Length == 0 ? "" : FormFinding.Withheld,
    };
}

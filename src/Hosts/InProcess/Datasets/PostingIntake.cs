using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads postings that come row by row from somewhere other than a file: a search index, a queue, a table.</summary>
/// <remarks>Reads as <see cref="PostingReader"/> does; that an identity comes once is the caller's affair. Not safe for several threads at once.</remarks>
public sealed class PostingIntake
{
    private readonly ReadOptions options;
    private readonly DatasetLimits limits;
    private readonly PostingRow row;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">How rows are read; its <see cref="ReadOptions.Unread"/> is told of fields that a row was kept without.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is out of its range.</exception>
    public PostingIntake(ReadOptions? options = null)
    {
        this.options = options ?? new();
        limits = this.options.Limits.Checked();
        row = new(this.options);
    }

    /// <summary>Reads a row.</summary>
    /// <param name="source">What the row came from, for the message.</param>
    /// <param name="line">Its place there, for the message.</param>
    /// <param name="json">The row: a JSON object, UTF-8; see docs/datasets.md for the fields.</param>
    /// <returns>The posting, or the first thing wrong.</returns>
    public Result<JobPosting, RejectedRow> Read(string source, long line, ReadOnlyMemory<byte> json)
    {
        var text = json.Length > limits.RowBytes ? new TextLine(line, default, json.Length) : new TextLine(line, json, json.Length);
        if (!RowText.TryParse(text, limits, out var document, out var fault))
            return Told(fault);
        using (document)
        {
            if (row.Read(document.RootElement) is not { } posting)
                return Told(row.Fields.Fault!.Value);
            foreach (var unread in row.Fields.Unread)
                options.Unread?.Invoke(Told(unread));
            return posting;
        }

        RejectedRow Told(FieldFault wrong) => new(source, line, wrong.Field, wrong.Value, wrong.Reason, wrong.Expected);
    }
}

using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads some rows of files of postings once more, in full.</summary>
internal static class RowsOfLines
{
    private const int RowsAPart = 1_024;

    /// <summary>The postings of some lines, in parts, in their order.</summary>
    /// <param name="files">The files.</param>
    /// <param name="lines">The lines, ascending: the place of the file among the files, the line from 1, and the identity that was found there.</param>
    /// <param name="options">How rows are read.</param>
    /// <param name="parallel">How many threads read, and when to stop.</param>
    /// <exception cref="DatasetException">A file is no longer what it was.</exception>
    internal static IEnumerable<JobPosting[]> Read(IReadOnlyList<string> files, IEnumerable<(int File, long Line, string Id)> lines, ReadOptions options, ParallelOptions parallel)
    {
        foreach (var ofFile in lines.GroupBy(static line => line.File))
        {
            var path = files[ofFile.Key];
            using var stream = DatasetStream.Open(path, options.Limits);
            var reader = new LineReader(stream, options.Limits.RowBytes);
            foreach (var part in ofFile.Chunk(RowsAPart))
            {
                var rows = Array.ConvertAll(part, wanted => Line(reader, wanted.Line) ?? throw Changed(path, wanted.Line));
                var postings = new JobPosting?[part.Length];
                Parallel.For(0, part.Length, parallel, () => new PostingRow(options), (at, _, row) =>
                {
                    postings[at] = Posting(row, rows[at], options.Limits);
                    return row;
                }, static _ => { });
                yield return [.. postings.Select((posting, at) => posting is { } read && read.Id.Value == part[at].Id ? read : throw Changed(path, part[at].Line))];
            }
        }
    }

    private static byte[]? Line(LineReader reader, long number)
    {
        while (reader.TryRead(out var line))
        {
            if (line.Number == number)
                return line.Bytes.ToArray();
        }

        return null;
    }

    private static JobPosting? Posting(PostingRow row, byte[] line, DatasetLimits limits)
    {
        if (!RowText.TryParse(new(1, line, line.Length), limits, out var document, out _))
            return null;
        using (document)
            return row.Read(document.RootElement);
    }

    private static DatasetException Changed(string path, long line) =>
        new(path, FormattableString.Invariant($"line {line} is not what it was when the file was read a moment ago; run again once nobody writes to it"));
}

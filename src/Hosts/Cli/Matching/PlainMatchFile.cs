using System.Text.Json;
using Jiuye.Matching.Plain;

namespace Jiuye.Cli;

/// <summary>Reads the measuring format of <c>match --plain</c>; a row that does not fit stops the reading, since a measurement over part of a file misleads.</summary>
internal static class PlainMatchFile
{
    // A text of this format may be long on purpose.
    private const int LongestRow = 1 << 28;

    internal static IEnumerable<PlainPosting> Postings(string path) => ReadAhead.Of(Rows(path, static fields => fields.ToPosting()));

    internal static IEnumerable<PlainSeeker> Seekers(string path) => Rows(path, static fields => fields.ToSeeker());

    /// <summary>The changes in the order of the file, and of each whether it is to be measured by itself.</summary>
    internal static IEnumerable<(PlainUpdate Update, bool IsSingle)> Updates(string path) => Rows(path, static fields => fields.ToUpdate());

    private static IEnumerable<T> Rows<T>(string path, Func<PlainMatchFields, T> read)
    {
        using var stream = DatasetStream.Open(path, DatasetLimits.Default);
        var lines = new LineReader(stream, LongestRow);
        while (lines.TryRead(out var line))
        {
            if (line.IsTooLong)
                throw Fault(path, line, FormattableString.Invariant($"the line has {line.Length} bytes; expected at most {LongestRow}."), null);
            if (!line.Bytes.Span.Trim(" \t"u8).IsEmpty)
                yield return Row(path, line, read);
        }
    }

    private static T Row<T>(string path, TextLine line, Func<PlainMatchFields, T> read)
    {
        try
        {
            return read(PlainMatchFields.Read(line.Bytes.Span));
        }
        catch (Exception problem) when (problem is JsonException or InvalidDataException or InvalidOperationException)
        {
            throw Fault(path, line, problem.Message, problem);
        }
    }

    private static InvalidDataException Fault(string path, TextLine line, string problem, Exception? cause) =>
        new(FormattableString.Invariant($"{path}:{line.Number}: {problem}"), cause);
}

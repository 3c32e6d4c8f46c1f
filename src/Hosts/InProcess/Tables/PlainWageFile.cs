using System.Buffers;
using System.Text;
using Jiuye.Analytics;

namespace Jiuye;

/// <summary>Reads a plain file of wages on all processors: no quotes, nothing odd. Whatever is not plain is left to the strict reader, which says what is wrong with it.</summary>
internal sealed class PlainWageFile
{
    // Quotes, and controls other than the line ends: one look at a block tells that it is plain.
    private static readonly SearchValues<byte> Odd = SearchValues.Create([.. Enumerable.Range(0, 32).Select(static at => (byte)at).Except("\n\r"u8.ToArray()), (byte)'"', 127]);

    private readonly IReadOnlyList<CodeColumn> columns;

    // For each field of the file which column of the table it is, or one of the roles below; -1 for a field that nobody asked for.
    private readonly int[] roles;

    private PlainWageFile(IReadOnlyList<CodeColumn> columns, int[] roles) => (this.columns, this.roles) = (columns, roles);

    internal int WageRole => columns.Count;

    internal int WeightRole => columns.Count + 1;

    internal int EmployerRole => columns.Count + 2;

    internal ReadOnlySpan<int> Roles => roles;

    internal static bool IsOdd(ReadOnlySpan<byte> block) => block.ContainsAny(Odd);

    /// <summary>Reads the file into a tally.</summary>
    /// <returns>Null where the file is not plain, or a value is not as it should be.</returns>
    /// <exception cref="DatasetException">The file can't be read.</exception>
    internal static WageTally? Collect(string path, IReadOnlyList<CodeColumn> columns, int threads, CancellationToken cancellation)
    {
        using var content = DatasetStream.Open(path, DatasetLimits.Default);
        if (Header(content) is not { } header || Of(header, columns) is not { } file)
            return null;
        var rows = new PlainRows(content);
        var readers = Enumerable.Range(0, threads).Select(_ => new PlainWageReader(file, rows)).ToArray();
        var fine = true;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, at =>
        {
            while (Volatile.Read(ref fine) && readers[at].ReadBlock() is var step && step != PlainStep.End)
            {
                cancellation.ThrowIfCancellationRequested();
                if (step == PlainStep.NotPlain)
                    Volatile.Write(ref fine, false);
            }
        });
        var tally = new WageTally([.. columns.Select(static column => column.Name)]);
        return fine && readers.All(reader => reader.GiveTo(tally, columns)) ? tally : null;
    }

    private static PlainWageFile? Of(string[] header, IReadOnlyList<CodeColumn> columns)
    {
        var file = new PlainWageFile(columns, [.. Enumerable.Repeat(-1, header.Length)]);
        for (var column = 0; column < columns.Count; column++)
        {
            if (!file.Take(header, columns[column].Name, column))
                return null;
        }

        return header.Distinct(StringComparer.Ordinal).Count() == header.Length
            && file.Take(header, WageFile.Wage, file.WageRole)
            && file.TakeIfThere(header, WageFile.Weight, file.WeightRole)
            && file.TakeIfThere(header, WageFile.Employer, file.EmployerRole)
            ? file
            : null;
    }

    private bool TakeIfThere(string[] header, string name, int role) => Array.IndexOf(header, name) < 0 || Take(header, name, role);

    // A field serves one purpose here; a table that crosses by wage, weight or employer is left to the strict reader.
    private bool Take(string[] header, string name, int role)
    {
        var at = Array.IndexOf(header, name);
        if (at < 0 || roles[at] >= 0)
            return false;
        roles[at] = role;
        return true;
    }

    // The first line, read byte by byte so that the rest of the stream is left as it is.
    private static string[]? Header(DatasetStream content)
    {
        var line = new List<byte>();
        Span<byte> next = stackalloc byte[1];
        while (line.Count < 1 << 12)
        {
            if (content.Read(next) == 0)
                return null;
            if (next[0] == '\n')
                break;
            line.Add(next[0]);
        }

        byte[] bytes = [.. line];
        ReadOnlySpan<byte> text = bytes;
        if (text.StartsWith(Encoding.UTF8.Preamble))
            text = text[Encoding.UTF8.Preamble.Length..];
        text = text.EndsWith("\r"u8) ? text[..^1] : text;
        return text.IsEmpty || IsOdd(text) || text.ContainsAnyInRange((byte)128, (byte)255) || text.Contains((byte)'\r')
            ? null
            : [.. Encoding.ASCII.GetString(text).Split(',', StringSplitOptions.TrimEntries)];
    }
}

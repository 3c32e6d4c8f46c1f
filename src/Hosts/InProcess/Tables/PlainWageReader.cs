using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Jiuye.Analytics;

namespace Jiuye;

/// <summary>One thread's reading of a plain file of wages: block after block into columns.</summary>
internal sealed class PlainWageReader
{
    private readonly PlainWageFile file;
    private readonly PlainRows rows;
    private readonly byte[] block = PlainRows.NewBlock();
    private readonly bool weighs;
    private readonly bool names;

    // The codes of each column of the table, and of the employers last; shared by this thread's blocks.
    private readonly Utf8Codes[] codes;
    private readonly List<Columns> read = [];

    private sealed record Columns(int[][] Numbers, double[] Wages, double[] Weights, int Count);

    internal PlainWageReader(PlainWageFile file, PlainRows rows)
    {
        (this.file, this.rows) = (file, rows);
        weighs = file.Roles.Contains(file.WeightRole);
        names = file.Roles.Contains(file.EmployerRole);
        codes = [.. Enumerable.Range(0, file.WageRole + 1).Select(static _ => new Utf8Codes())];
    }

    /// <summary>Reads the next block.</summary>
    internal PlainStep ReadBlock()
    {
        if (rows.Next(block) is not { } length)
            return PlainStep.NotPlain;
        if (length == 0)
            return PlainStep.End;
        var text = block.AsSpan(0, length);
        if (PlainWageFile.IsOdd(text))
            return PlainStep.NotPlain;
        var lines = text.Count((byte)'\n') + (text[^1] == '\n' ? 0 : 1);
        var columns = new Columns(
            [.. Enumerable.Range(0, names ? codes.Length : codes.Length - 1).Select(_ => GC.AllocateUninitializedArray<int>(lines))],
            GC.AllocateUninitializedArray<double>(lines),
            weighs ? GC.AllocateUninitializedArray<double>(lines) : [],
            lines);
        if (!ReadLines(length, columns))
            return PlainStep.NotPlain;
        read.Add(columns);
        return PlainStep.Read;
    }

    /// <summary>Hands what was read to a tally.</summary>
    /// <returns>False where a code or an employer is none.</returns>
    internal bool GiveTo(WageTally tally, IReadOnlyList<CodeColumn> asked)
    {
        var lists = new string?[codes.Length][];
        for (var column = 0; column < codes.Length; column++)
        {
            if (codes[column].ToStrings() is not { } strings || (column < asked.Count && !Coarsen(strings, asked[column])))
                return false;
            lists[column] = strings;
        }

        // Whatever might be no identity is the strict reader's to judge.
        if (!Array.TrueForAll(lists[^1], static employer => employer is null || (employer.Length <= 128 && !employer.Any(char.IsControl))))
            return false;
        foreach (var columns in read)
        {
            tally.Add(new WageBatch(
                [.. asked.Select((_, column) => new WageCodes(lists[column], columns.Numbers[column]))],
                columns.Wages,
                columns.Weights,
                names ? new WageCodes(lists[^1], columns.Numbers[^1]) : null));
        }

        return true;
    }

    private static bool Coarsen(string?[] codes, CodeColumn asked)
    {
        if (asked.Coarsen is not { } coarsen)
            return true;
        for (var at = 0; at < codes.Length; at++)
        {
            if (codes[at] is { } code && (codes[at] = coarsen(code)) is null)
                return false;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ReadLines(int length, Columns columns)
    {
        var roles = file.Roles;
        var (at, wageRole, weightRole) = (0, file.WageRole, file.WeightRole);
        for (var row = 0; row < columns.Count; row++)
        {
            for (var field = 0; field < roles.Length; field++)
            {
                var rest = block.AsSpan(at, length - at);
                var size = rest.IndexOfAny((byte)',', (byte)'\n');
                var last = field == roles.Length - 1;
                if (size < 0)
                    size = rest.Length;
                if (last != (size == rest.Length || rest[size] == '\n'))
                    return false;
                at += Math.Min(size + 1, rest.Length);
                // A carriage return belongs to the line end, and nowhere else.
                if (last && size > 0 && rest[size - 1] == '\r')
                    size--;
                if (!Keep(roles[field], rest[..size], row, columns, wageRole, weightRole))
                    return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Keep(int role, Span<byte> value, int row, Columns columns, int wageRole, int weightRole)
    {
        if (role == wageRole)
            return PlainNumber.TryRead(value, out columns.Wages[row]);
        if (role == weightRole)
            return PlainNumber.TryRead(value, out columns.Weights[row]) && columns.Weights[row] > 0;
        if (value.Contains((byte)'\r'))
            return false;
        if (role < 0)
            return true;
        var place = Math.Min(role, wageRole);
        columns.Numbers[place][row] = codes[place].NumberOf(ref MemoryMarshal.GetReference(value), value.Length);
        return true;
    }
}

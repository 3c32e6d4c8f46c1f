using System.Text;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Records of one side in the order of their rows, packed: some 40 bytes each and those of its identity.</summary>
internal sealed class CountedRecords
{
    private const int PageRows = 1 << 14;
    private const int PageBytes = 1 << 18;

    private readonly List<(CountedRecord Record, long Id)[]> pages = [];
    private readonly List<byte[]> ids = [];
    private readonly Dictionary<IndustryCode, int> industryPlaces = [];
    private readonly List<IndustryCode> industries = [];
    private int used = PageBytes;

    internal int Count { get; private set; }

    internal IReadOnlyList<IndustryCode> Industries => industries;

    internal CountedRecord this[int row] => pages[row / PageRows][row % PageRows].Record;

    internal void Add(CountedRow row)
    {
        if (Count % PageRows == 0)
            pages.Add(new (CountedRecord, long)[PageRows]);
        var record = row.Industry is { } industry ? row.Record.WithIndustry(PlaceOf(industry)) : row.Record;
        pages[^1][Count++ % PageRows] = (record, AddId(row.Id));
    }

    internal string IdOf(int row)
    {
        var (page, start) = Math.DivRem(pages[row / PageRows][row % PageRows].Id, PageBytes);
        var bytes = ids[(int)page].AsSpan((int)start);
        return Encoding.UTF8.GetString(bytes.Slice(2, bytes[0] | (bytes[1] << 8)));
    }

    private int PlaceOf(IndustryCode industry)
    {
        if (industryPlaces.TryGetValue(industry, out var place))
            return place;
        industries.Add(industry);
        industryPlaces.Add(industry, industries.Count - 1);
        return industries.Count - 1;
    }

    // Two bytes of length before it: readers take identities of at most 128 characters.
    private long AddId(string id)
    {
        var length = Encoding.UTF8.GetByteCount(id);
        if (used + length + 2 > PageBytes)
        {
            ids.Add(new byte[PageBytes]);
            used = 0;
        }

        var start = ((long)(ids.Count - 1) * PageBytes) + used;
        var place = ids[^1].AsSpan(used);
        (place[0], place[1]) = ((byte)(length & 0xFF), (byte)(length >> 8));
        used += 2 + Encoding.UTF8.GetBytes(id, place[2..]);
        return start;
    }
}

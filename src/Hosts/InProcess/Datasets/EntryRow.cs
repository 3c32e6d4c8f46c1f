using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads one row of a ledger file: what every entry has, and what only those of one subject have.</summary>
internal sealed class EntryRow(ReadOptions options)
{
    // More than anyone's case: a larger number is a slip of the source.
    internal const int MostEntries = 1_000_000;

    private const int MostPersons = 1_000_000;

    private readonly CommonFields common = new(options);

    internal RowFields Fields { get; } = new();

    internal TEntry? Read<TEntry, TKind>(JsonElement row, string subject, Func<string, DateOnly, TKind, EntryRow, TEntry?> create)
        where TEntry : LedgerEntry
        where TKind : struct, Enum
    {
        Fields.Begin(row);
        common.Begin(Fields, new());
        var (id, on, kind) = (common.Id(subject), common.RequiredDate("on"), common.Token<TKind>("kind"));
        if (kind is null)
            Fields.Refuse("kind", "", "missing", Tokens<TKind>.Expected);
        if (id is null || Fields.Fault is not null || create(id, on, kind!.Value, this) is not { } bare)
            return null;
        var posting = IdOrNone("posting");
        var details = new EntryDetails
        {
            Number = Fields.Integer("number", 1, MostEntries),
            RecordedOn = common.Date("recorded_on"),
            Reverses = Fields.Integer("reverses", 1, MostEntries),
            Posting = posting is null ? null : new(posting),
            Office = common.PlaceCode("office"),
            Officer = Fields.Text("officer") ?? "",
            Until = common.Date("until"),
            Note = Fields.Text("note") ?? "",
        };
        if (bare.IsReversal && details.Reverses is null)
            Fields.Refuse("reverses", "", "missing", "the number of the entry that was wrong");
        return Fields.Fault is null ? details.On(bare) : null;
    }

    /// <summary>An identity where the row has one; null where it has none or it is refused.</summary>
    internal string? IdOrNone(string name) => Fields.Has(name) && Fields.Take(name) is not null ? common.Id(name) : null;

    /// <summary>A number of persons or slips; null where there is none or it is refused.</summary>
    internal int? Count(string name) => Fields.Integer(name, 0, MostPersons);

    /// <summary>The place of an office; null where it is refused.</summary>
    internal DistrictCode? Area(string name)
    {
        if (common.PlaceCode(name) is { } area)
            return area;
        Fields.Refuse(name, Fields.Text(name) ?? "", "no place", "the code of a district, street or community, such as 110113");
        return null;
    }
}

using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Former work in a plain row: the last spell, and whether every one of them would be taken.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class PlainHistory(ReadOptions options)
{
    private const int LongestList = 1_000;

    private static readonly PlainField[] Known = [new("title", PlainKind.Text), new("occupation", PlainKind.Text), new("from", PlainKind.Text, MayBeNull: false), new("to", PlainKind.Text), new(RowFields.FormatName, PlainKind.LongWay)];

    private static readonly int Occupation = Array.FindIndex(Known, static field => field.Name == "occupation"), From = Array.FindIndex(Known, static field => field.Name == "from"), To = Array.FindIndex(Known, static field => field.Name == "to");

    private readonly PlainNames names = new(Known);
    private readonly FieldCache<OccupationCode?> occupations = new(options, "occupation", "", static (_, common) => common.Occupation("occupation"));

    /// <summary>Reads a list of spells; false where it is not plain.</summary>
    /// <param name="list">The list; empty where the row has none.</param>
    /// <param name="last">The last spell, without its words; null where there is none.</param>
    internal bool TryRead(ReadOnlySpan<byte> list, out EmploymentSpell? last)
    {
        last = null;
        if (list.IsEmpty)
            return true;
        var reader = new Utf8JsonReader(list);
        var count = 0;
        for (reader.Read(); reader.Read() && reader.TokenType == JsonTokenType.StartObject; count++)
        {
            var start = (int)reader.TokenStartIndex;
            if (!reader.TrySkip() || !TrySpell(list[start..(int)reader.BytesConsumed], out last))
                return false;
        }

        return reader.TokenType == JsonTokenType.EndArray && reader.BytesConsumed == list.Length && count <= LongestList;
    }

    private bool TrySpell(ReadOnlySpan<byte> spell, out EmploymentSpell? read)
    {
        read = null;
        if (!PlainFields.TryRead(spell, names, options.Limits.JsonDepth, out var row) || !row.TryDay(From, out var from) || from is not { } first || !row.TryDay(To, out var to) || to < first
            || !occupations.TryRead(row.Raw(Occupation), default, isExact: false, out var occupation))
            return false;
        read = new("", occupation, first, to);
        return true;
    }
}

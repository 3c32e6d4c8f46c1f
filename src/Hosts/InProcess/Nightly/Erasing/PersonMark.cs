using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A person's id as files spell it; finds it in bytes where it stands for itself and is no part of a longer id.</summary>
internal sealed class PersonMark
{
    private static readonly SearchValues<byte> OfIds = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-.:/"u8);

    private readonly byte[][] spellings;

    internal PersonMark(SeekerId person)
    {
        Id = person.Value;
        // As it is, as JSON escapes it in either manner, as HTML does, and as CSV doubles its quotes.
        string[] all = [Id, JavaScriptEncoder.Default.Encode(Id), JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(Id), WebUtility.HtmlEncode(Id), Id.Replace("\"", "\"\"", StringComparison.Ordinal)];
        spellings = [.. all.Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes)];
    }

    internal string Id { get; }

    /// <summary>Where it begins; −1 where it is not in the bytes.</summary>
    internal int In(ReadOnlySpan<byte> bytes)
    {
        var first = -1;
        foreach (var spelling in spellings)
        {
            if (In(bytes, spelling) is >= 0 and var at && (first < 0 || at < first))
                first = at;
        }

        return first;
    }

    private static int In(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> spelling)
    {
        for (var from = 0; bytes[from..].IndexOf(spelling) is >= 0 and var found; from += found + 1)
        {
            var (at, end) = (from + found, from + found + spelling.Length);
            if ((at == 0 || !Continues(bytes[at - 1])) && (end == bytes.Length || !Continues(bytes[end])))
                return at;
        }

        return -1;
    }

    // Letters beyond ASCII continue an id too.
    private static bool Continues(byte one) => one >= 0x80 || OfIds.Contains(one);
}

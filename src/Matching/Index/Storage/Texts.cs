using System.Runtime.InteropServices;
using System.Text;

namespace Jiuye.Matching.Storage;

/// <summary>A text for each row, as bytes one after another; immutable.</summary>
/// <remarks>UTF-8. A text that UTF-8 can't say, because half of a surrogate pair stands alone in it, is the byte FF and its UTF-16 units, little-endian.</remarks>
internal sealed class Texts(Lists<byte> bytes)
{
    // Never occurs in UTF-8.
    private const byte Utf16Mark = 0xFF;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The texts' bytes.</summary>
    public Lists<byte> Bytes => bytes;

    /// <summary>How many rows.</summary>
    public int Count => bytes.Count;

    /// <summary>A row's text, made anew at each call.</summary>
    public string this[int row]
    {
        get
        {
            var text = Decode(bytes[row]);
            GC.KeepAlive(bytes);
            return text;
        }
    }

    /// <summary>Lays texts out one after another.</summary>
    public static Texts Of(IEnumerable<string> rows)
    {
        var offsets = new List<int> { 0 };
        var content = new List<byte>();
        foreach (var text in rows)
        {
            content.AddRange(Encode(text));
            offsets.Add(content.Count);
        }

        return new(new(Column<int>.Of([.. offsets]), Column<byte>.Of([.. content])));
    }

    internal static byte[] Encode(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return [Utf16Mark, .. MemoryMarshal.AsBytes(text.AsSpan())];
        }
    }

    internal static string Decode(ReadOnlySpan<byte> text) =>
        text.Length > 0 && text[0] == Utf16Mark ? new(MemoryMarshal.Cast<byte, char>(text[1..])) : Strict.GetString(text);
}

namespace Jiuye;

/// <summary>One line of a file, without its line break.</summary>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Bytes">The bytes, valid until the next line is read; empty where the line is too long.</param>
/// <param name="Length">The length in bytes, also of a line that is too long.</param>
internal readonly record struct TextLine(long Number, ReadOnlyMemory<byte> Bytes, long Length)
{
    internal bool IsTooLong => Length > Bytes.Length;
}

using System.Buffers.Binary;
using System.Text;

namespace LexiconTraining;

/// <summary>Reads arrays of primitive values, nested or not, from a stream of Java's object serialization.</summary>
/// <remarks>Java Object Serialization Specification, section 6.4; only what the dictionaries of SmartCn use: TC_NULL, TC_REFERENCE, TC_ARRAY.</remarks>
internal sealed class JavaObjects
{
    private const uint Header = 0xACED_0005;
    private const int FirstHandle = 0x7E_0000;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly string name;
    private readonly List<object?> handles = [];
    private int at;

    internal JavaObjects(byte[] bytes, string name)
    {
        (this.bytes, this.name) = (bytes, name);
        if (Number(4) != Header)
            throw new InvalidDataException($"{name}: no stream of Java objects; expected it to start with {Header:X8}.");
    }

    /// <summary>The next object: null, an array of char, short, int or long as such, or an array of objects.</summary>
    internal object? Next()
    {
        switch (Number(1))
        {
            case 0x70:
                return null;
            case 0x71:
                return handles[(int)Number(4) - FirstHandle];
            case 0x75:
                return Array();
            case var tag:
                throw new InvalidDataException($"{name}: unexpected tag {tag:X2} at byte {at - 1}; expected null, a reference or an array.");
        }
    }

    private object Array()
    {
        var type = ClassName();
        var slot = handles.Count;
        handles.Add(null);
        var length = (int)Number(4);
        object array = type[1] switch
        {
            'C' => Values(length, 2, static value => (char)value),
            'S' => Values(length, 2, static value => unchecked((short)value)),
            'I' => Values(length, 4, static value => unchecked((int)value)),
            'J' => Values(length, 8, static value => value),
            '[' => Objects(length),
            _ => throw new InvalidDataException($"{name}: an array of type '{type}' at byte {at}; expected char, short, int, long or arrays of them."),
        };
        handles[slot] = array;
        return array;
    }

    private string ClassName()
    {
        var tag = Number(1);
        if (tag == 0x71)
            return (string)handles[(int)Number(4) - FirstHandle]!;
        if (tag != 0x72)
            throw new InvalidDataException($"{name}: unexpected tag {tag:X2} at byte {at - 1}; expected a class description.");
        var length = (int)Number(2);
        var type = Encoding.UTF8.GetString(bytes.Span.Slice(at, length));
        at += length;

        // Serial version (8), flags (1), count of fields (2, none in an array), end of annotations (1), no superclass (1).
        at += 13;
        handles.Add(type);
        return type;
    }

    private object?[] Objects(int length)
    {
        var objects = new object?[length];
        for (var index = 0; index < length; index++)
            objects[index] = Next();
        return objects;
    }

    private T[] Values<T>(int length, int size, Func<ulong, T> convert)
    {
        var values = new T[length];
        for (var index = 0; index < length; index++)
            values[index] = convert(Number(size));
        return values;
    }

    private ulong Number(int size)
    {
        if (at + size > bytes.Length)
            throw new InvalidDataException($"{name}: ends at byte {bytes.Length} within a value; the file is truncated.");
        var span = bytes.Span.Slice(at, size);
        at += size;
        return size switch
        {
            1 => span[0],
            2 => BinaryPrimitives.ReadUInt16BigEndian(span),
            4 => BinaryPrimitives.ReadUInt32BigEndian(span),
            _ => BinaryPrimitives.ReadUInt64BigEndian(span),
        };
    }
}

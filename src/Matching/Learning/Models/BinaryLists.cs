namespace Jiuye.Matching.Learning.Models;

/// <summary>Lists in a binary file: their length, then their parts.</summary>
internal static class BinaryLists
{
    internal static void WriteList<T>(this BinaryWriter writer, IReadOnlyList<T> list, Action<BinaryWriter, T> write)
    {
        writer.Write(list.Count);
        foreach (var part in list)
            write(writer, part);
    }

    /// <exception cref="EndOfStreamException">The list claims more parts than there are bytes.</exception>
    internal static T[] ReadList<T>(this BinaryReader reader, Func<BinaryReader, T> read)
    {
        var count = reader.ReadInt32();
        if (count < 0 || count > reader.BaseStream.Length - reader.BaseStream.Position)
            throw new EndOfStreamException($"A list claims {count} parts.");
        var list = new T[count];
        for (var at = 0; at < count; at++)
            list[at] = read(reader);
        return list;
    }
}

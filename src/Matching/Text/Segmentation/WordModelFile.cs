using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Jiuye.Matching.Text.Segmentation;

/// <summary>The file of a word model: a mark, a version, the length and the SHA-256 of the content, then the content.</summary>
/// <remarks>Numbers are little-endian; lists are written as differences in 7-bit groups. The same tables give the same bytes on every machine.</remarks>
internal static class WordModelFile
{
    internal const string ResourceName = "lexicons/words.model";
    internal const int Version = 1;

    private const int HeaderBytes = 8 + 4 + 4 + 32;

    private static ReadOnlySpan<byte> Mark => "JIYUEWDS"u8;

    /// <summary>The model inside the assembly.</summary>
    internal static WordModelTables ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{ResourceName}'.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes, ResourceName);
    }

    /// <summary>Reads a model.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="InvalidDataException">The file is no word model, of another version, truncated or altered.</exception>
    internal static WordModelTables Read(ReadOnlySpan<byte> file, string name)
    {
        if (file.Length < HeaderBytes || !file[..8].SequenceEqual(Mark))
            throw new InvalidDataException($"{name}: no word model; expected a file that starts with '{Encoding.ASCII.GetString(Mark)}' and has {HeaderBytes} bytes or more, found {file.Length} bytes.");
        var version = BitConverter.ToInt32(file[8..]);
        if (version != Version)
            throw new InvalidDataException($"{name}: word model of version {version}; expected version {Version}. Train it anew with tools/LexiconTraining.");
        var length = BitConverter.ToInt32(file[12..]);
        var content = file[HeaderBytes..];
        if (content.Length != length)
            throw new InvalidDataException($"{name}: the word model holds {content.Length} bytes after its header; expected {length}. The file is truncated or has something appended.");
        if (!SHA256.HashData(content).AsSpan().SequenceEqual(file.Slice(16, 32)))
            throw new InvalidDataException($"{name}: the word model's content does not have the SHA-256 of its header; the file was altered.");
        using var reader = new BinaryReader(new MemoryStream(content.ToArray()), Encoding.UTF8);
        return ReadContent(reader);
    }

    internal static byte[] Write(WordModelTables tables)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
            WriteContent(writer, tables);
        var bytes = content.ToArray();
        return [.. Mark, .. BitConverter.GetBytes(Version), .. BitConverter.GetBytes(bytes.Length), .. SHA256.HashData(bytes), .. bytes];
    }

    private static void WriteContent(BinaryWriter writer, WordModelTables tables)
    {
        writer.Write(tables.Provenance);
        WriteWords(writer, tables.Words);
        WriteCosts(writer, tables.Costs);
        WriteCosts(writer, tables.Backoffs);
        foreach (var name in tables.FullNames)
            writer.Write(name);
        writer.Write7BitEncodedInt(tables.Bigrams.Count);
        var (lastLeft, lastRight) = (0, 0);
        foreach (var (left, right, cost) in tables.Bigrams)
        {
            writer.Write7BitEncodedInt(left - lastLeft);
            writer.Write7BitEncodedInt(left == lastLeft ? right - lastRight : right);
            writer.Write(cost);
            (lastLeft, lastRight) = (left, right);
        }

        writer.Write7BitEncodedInt(tables.Characters.Length);
        foreach (var c in tables.Characters)
            writer.Write((ushort)c);
        WriteCosts(writer, tables.RoleCosts);
    }

    private static WordModelTables ReadContent(BinaryReader reader)
    {
        var provenance = reader.ReadString();
        var words = ReadWords(reader);
        var costs = ReadCosts(reader, words.Length + WordModelTables.Classes);
        var backoffs = ReadCosts(reader, words.Length + WordModelTables.Classes);
        var names = new bool[words.Length];
        for (var word = 0; word < names.Length; word++)
            names[word] = reader.ReadBoolean();
        var bigrams = new (int, int, ushort)[reader.Read7BitEncodedInt()];
        var (left, right) = (0, 0);
        for (var pair = 0; pair < bigrams.Length; pair++)
        {
            var step = reader.Read7BitEncodedInt();
            right = step == 0 ? right + reader.Read7BitEncodedInt() : reader.Read7BitEncodedInt();
            left += step;
            bigrams[pair] = (left, right, reader.ReadUInt16());
        }

        var characters = new char[reader.Read7BitEncodedInt()];
        for (var at = 0; at < characters.Length; at++)
            characters[at] = (char)reader.ReadUInt16();
        return new()
        {
            Provenance = provenance,
            Words = words,
            Costs = costs,
            Backoffs = backoffs,
            FullNames = names,
            Bigrams = bigrams,
            Characters = characters,
            RoleCosts = ReadCosts(reader, characters.Length * WordModelTables.Roles),
        };
    }

    /// <summary>Each word as the number of characters that it shares with the one before, and the rest.</summary>
    private static void WriteWords(BinaryWriter writer, IReadOnlyList<string> words)
    {
        writer.Write7BitEncodedInt(words.Count);
        var last = "";
        foreach (var word in words)
        {
            var shared = word.AsSpan().CommonPrefixLength(last);
            writer.Write((byte)shared);
            writer.Write((byte)(word.Length - shared));
            foreach (var c in word.AsSpan(shared))
                writer.Write((ushort)c);
            last = word;
        }
    }

    private static string[] ReadWords(BinaryReader reader)
    {
        var words = new string[reader.Read7BitEncodedInt()];
        Span<char> word = stackalloc char[byte.MaxValue * 2];
        for (var index = 0; index < words.Length; index++)
        {
            int shared = reader.ReadByte();
            var length = shared + reader.ReadByte();
            for (var at = shared; at < length; at++)
                word[at] = (char)reader.ReadUInt16();
            words[index] = word[..length].ToString();
        }

        return words;
    }

    private static void WriteCosts(BinaryWriter writer, ushort[] costs)
    {
        foreach (var cost in costs)
            writer.Write(cost);
    }

    private static ushort[] ReadCosts(BinaryReader reader, int count)
    {
        var costs = new ushort[count];
        for (var at = 0; at < count; at++)
            costs[at] = reader.ReadUInt16();
        return costs;
    }
}

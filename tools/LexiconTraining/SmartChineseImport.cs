using System.IO.Compression;

namespace LexiconTraining;

/// <summary>Takes words and word pairs with their counts out of Lucene's SmartCn dictionary.</summary>
/// <remarks>
/// The dictionary keeps of each pair only a 64-bit hash. The pairs are found again by hashing every word with every other and looking which
/// hashes are there: some 7 · 10⁹ steps, about three minutes on one core, done once.
/// </remarks>
internal static class SmartChineseImport
{
    private const string Folder = "org/apache/lucene/analysis/cn/smart/hhmm/";
    private const ulong HashStart = 0xCBF2_9CE4_8422_2325;
    private const ulong HashFactor = 1_099_511_628_211;
    private const int SieveBits = 24;

    /// <summary>Reads the jar and writes <c>core-words.tsv.gz</c> and <c>core-bigrams.tsv.gz</c>.</summary>
    internal static void Run(string jar, string folder)
    {
        using var archive = ZipFile.OpenRead(jar);
        var words = Words(archive);
        SourceFile.Write(Path.Combine(folder, "core-words.tsv.gz"), words.Select(static word => $"{word.Key}\t{word.Value}"));
        var pairs = Pairs(archive, [.. words.Keys]);
        SourceFile.Write(Path.Combine(folder, "core-bigrams.tsv.gz"), pairs);
        Console.WriteLine($"{words.Count} words, {pairs.Count} pairs");
    }

    private static SortedDictionary<string, int> Words(ZipArchive archive)
    {
        var objects = Open(archive, "coredict.mem");
        var rows = (short[])objects.Next()!;
        var firsts = (char[])objects.Next()!;
        var rests = (object?[])objects.Next()!;
        var counts = (object?[])objects.Next()!;
        var words = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var slot = 0; slot < rows.Length; slot++)
        {
            if (firsts[slot] == 0 || rows[slot] < 0 || rests[rows[slot]] is not object?[] ofFirst)
                continue;
            var ofCounts = (int[])counts[rows[slot]]!;
            for (var word = 0; word < ofFirst.Length; word++)
                words[firsts[slot] + new string((char[]?)ofFirst[word])] = ofCounts[word];
        }

        return words;
    }

    private static List<string> Pairs(ZipArchive archive, string[] words)
    {
        var objects = Open(archive, "bigramdict.mem");
        var hashes = (ulong[])objects.Next()!;
        var counts = (int[])objects.Next()!;
        var known = new Dictionary<ulong, int>();
        var sieve = new ulong[1 << (SieveBits - 6)];
        for (var slot = 0; slot < hashes.Length; slot++)
        {
            if (hashes[slot] == 0)
                continue;
            known.Add(hashes[slot], counts[slot]);
            var bit = hashes[slot] >> (64 - SieveBits);
            sieve[bit >> 6] |= 1UL << (int)(bit & 63);
        }

        var shared = new int[words.Length];
        for (var word = 1; word < words.Length; word++)
            shared[word] = words[word].AsSpan().CommonPrefixLength(words[word - 1]);
        var found = new List<string>[words.Length];
        Parallel.For(0, words.Length, left => found[left] = PairsOf(words, shared, words[left], known, sieve));
        List<string> pairs = [.. found.SelectMany(static ofLeft => ofLeft)];
        if (pairs.Count != known.Count)
            throw new InvalidDataException($"bigramdict.mem: {pairs.Count} pairs of words were found for {known.Count} hashes; expected one for each.");
        return pairs;
    }

    private static List<string> PairsOf(string[] words, int[] shared, string left, Dictionary<ulong, int> known, ulong[] sieve)
    {
        var pairs = new List<string>();
        Span<ulong> steps = stackalloc ulong[64];
        steps[0] = Step(left.Aggregate(HashStart, Step), '@');
        for (var right = 0; right < words.Length; right++)
        {
            var word = words[right];
            for (var at = shared[right]; at < word.Length; at++)
                steps[at + 1] = Step(steps[at], word[at]);
            var hash = steps[word.Length];
            var bit = hash >> (64 - SieveBits);
            if ((sieve[bit >> 6] >> (int)(bit & 63) & 1) != 0 && known.TryGetValue(hash, out var count))
                pairs.Add($"{left}\t{word}\t{count}");
        }

        return pairs;
    }

    /// <summary>FNV-1 over the two bytes of a character, as <c>AbstractDictionary.hash1</c> has it.</summary>
    private static ulong Step(ulong hash, char c)
    {
        unchecked
        {
            hash = (hash ^ (byte)c) * HashFactor;
            return (hash ^ (ulong)(c >> 8)) * HashFactor;
        }
    }

    private static JavaObjects Open(ZipArchive archive, string name)
    {
        var entry = archive.GetEntry(Folder + name) ?? throw new InvalidDataException($"The jar lacks '{Folder}{name}'.");
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new(copy.ToArray(), name);
    }
}

using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Jiuye.Matching;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>A digest of every term of many texts, in order: two builds that print the same one read the texts alike.</summary>
internal sealed class TermDigest : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private TermDigest()
    {
    }

    internal static string Of(IEnumerable<JobPosting> postings)
    {
        using var digest = new TermDigest();
        var sink = new Sink(digest.hash);
        foreach (var field in postings.SelectMany(TextField.Of))
            JobTextReader.Default.Words.Analyse(field.Text, ref sink);
        return Convert.ToHexStringLower(digest.hash.GetHashAndReset());
    }

    public void Dispose() => hash.Dispose();

    private readonly struct Sink(IncrementalHash hash) : ITermSink
    {
        public void Add(ReadOnlySpan<char> term)
        {
            hash.AppendData(MemoryMarshal.AsBytes(term));
            hash.AppendData("\n\0"u8);
        }
    }
}

using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Jiuye.Matching.Text;

namespace Jiuye.Matching;

/// <summary>Tells readers of texts apart: by the program's own lists and models, the way it reads with them, and the words of an instance.</summary>
/// <remarks>An index holds what a reader made of texts; with another reader it has to be built anew.</remarks>
internal sealed class ReadingFingerprint
{
    // Raised whenever the program cuts, folds or numbers a text otherwise than before with the same lists; a test notices.
    private const int Reading = 1;

    private readonly Lazy<byte[]> hash;

    private ReadingFingerprint(Func<byte[]> hash) => this.hash = new(hash);

    /// <summary>The program's own lists and models.</summary>
    public static ReadingFingerprint Default { get; } = new(OfResources);

    /// <summary>Sixteen hexadecimal digits.</summary>
    public string Text => Convert.ToHexStringLower(hash.Value.AsSpan(0, 8));

    /// <summary>The same with words of an instance on top.</summary>
    public ReadingFingerprint With(UserLexicon lexicon) => new(() =>
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        all.AppendData(hash.Value);
        foreach (var word in lexicon.Words)
            all.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{word.Word}\t{word.Kind}\t{word.Weight:R}\t{word.Canonical}\n")));
        return all.GetHashAndReset();
    });

    /// <summary>The same with index terms of another analyser.</summary>
    public ReadingFingerprint With(string analyser) => new(() => SHA256.HashData([.. hash.Value, .. Encoding.UTF8.GetBytes(analyser)]));

    private static byte[] OfResources()
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        all.AppendData([Reading]);
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith("lexicons/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            all.AppendData(SHA256.HashData(stream));
        }

        return all.GetHashAndReset();
    }
}

using System.Buffers.Binary;
using System.Security.Cryptography;

namespace EndToEnd.Tests;

/// <summary>A ranking that was trained, and what may have become of its file.</summary>
internal static class DamagedRankings
{
    private const int ChecksumLength = 32;

    // The mark with the version, and the share of the utility.
    private const int BeforeModel = 8 + sizeof(double);

    /// <summary>Trains on the small district.</summary>
    /// <param name="folder">Where the training writes.</param>
    internal static IEnumerable<(string Kind, byte[] File)> Of(string folder)
    {
        var (code, _, error) = JiuyeProcess.Run("rank-train", Night.SmallData, "--out", folder);
        Assert.True(code is 0 or 3, error);
        var whole = File.ReadAllBytes(Path.Combine(folder, "ranking.model"));
        yield return ("empty", []);
        yield return ("cut", whole[..(whole.Length / 2)]);
        byte[] flipped = [.. whole];
        flipped[whole.Length / 3] ^= 0x10;
        yield return ("flipped", flipped);
        yield return ("of-other-features", OfOtherFeatures(whole));
    }

    // Sealed as it should be, so that only the features give it away.
    private static byte[] OfOtherFeatures(byte[] whole)
    {
        byte[] other = [.. whole];
        var name = other.AsSpan().IndexOf("text_fit"u8);
        "text_fat"u8.CopyTo(other.AsSpan(name));
        var length = BinaryPrimitives.ReadInt32LittleEndian(other.AsSpan(BeforeModel));
        Seal(other.AsSpan(BeforeModel + sizeof(int), length));
        Seal(other);
        return other;
    }

    private static void Seal(Span<byte> file) => SHA256.HashData(file[..^ChecksumLength], file[^ChecksumLength..]);
}

namespace Jiuye.Server;

/// <summary>What the files of a certificate hold.</summary>
/// <param name="Certificate">The certificate's file.</param>
/// <param name="Key">The key's file; null where the key is in the first.</param>
internal sealed record CertificateBytes(byte[] Certificate, byte[]? Key)
{
    /// <summary>True where the other holds the same.</summary>
    internal bool IsSameAs(CertificateBytes other) =>
        Certificate.AsSpan().SequenceEqual(other.Certificate) && Key is null == other.Key is null && Key.AsSpan().SequenceEqual(other.Key);
}

using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Jiuye.Server;

/// <summary>The files of a certificate: PEM with its chain and a key, or PFX without a password.</summary>
internal static class CertificateFile
{
    // A certificate with its chain and key has some kilobytes: whatever is larger is another file.
    private const int MostBytes = 1 << 20;

    /// <summary>The bytes of both files, by which a change shows whatever links lead to them.</summary>
    /// <exception cref="IOException">A file cannot be read; the message names it and what was expected.</exception>
    internal static CertificateBytes Read(string file, string? keyFile) => new(
        Bytes(file, "a PEM or PFX file with a certificate"),
        keyFile is null ? null : Bytes(keyFile, "a PEM file with the certificate's private key"));

    /// <summary>The certificate with its chain.</summary>
    /// <param name="file">The certificate's file, for messages.</param>
    /// <param name="keyFile">The key's file, for messages; null where the key is in the first.</param>
    /// <param name="bytes">What they hold.</param>
    /// <param name="now">The moment at which it must be in force.</param>
    /// <exception cref="InvalidDataException">There is no certificate, no key that fits, or it is not in force now; the message names the file and what was expected.</exception>
    internal static SslStreamCertificateContext Parse(string file, string? keyFile, CertificateBytes bytes, DateTimeOffset now)
    {
        var all = IsPem(bytes.Certificate) ? FromPem(file, keyFile ?? file, bytes) : FromPfx(file, keyFile, bytes);
        var own = all[0];
        if (now < own.NotBefore.ToUniversalTime() || now >= own.NotAfter.ToUniversalTime())
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{file}: the certificate is in force from {own.NotBefore.ToUniversalTime():yyyy-MM-dd HH:mm} to {own.NotAfter.ToUniversalTime():yyyy-MM-dd HH:mm} UTC; expected one that is in force now."));
        // No chain is fetched from anywhere: what callers need stands in the file.
        return SslStreamCertificateContext.Create(own, [.. all.Skip(1)], offline: true);
    }

    private static bool IsPem(byte[] bytes) => bytes.AsSpan().IndexOf("-----BEGIN "u8) >= 0;

    private static X509Certificate2[] FromPem(string file, string keyFile, CertificateBytes bytes)
    {
        var text = System.Text.Encoding.UTF8.GetString(bytes.Certificate);
        var all = new X509Certificate2Collection();
        try
        {
            all.ImportFromPem(text);
        }
        catch (CryptographicException problem)
        {
            throw new InvalidDataException($"{file}: a certificate in it cannot be read; expected PEM, \"-----BEGIN CERTIFICATE-----\".", problem);
        }

        if (all.Count == 0)
            throw new InvalidDataException($"{file}: there is no certificate in it; expected PEM, \"-----BEGIN CERTIFICATE-----\", the server's own first and its chain behind.");
        var key = bytes.Key is null ? text : System.Text.Encoding.UTF8.GetString(bytes.Key);
        if (key.Contains("ENCRYPTED", StringComparison.Ordinal))
            throw new InvalidDataException($"{keyFile}: the private key has a password; expected one without, in a file that only the service may read.");
        if (!key.Contains("PRIVATE KEY-----", StringComparison.Ordinal))
            throw new InvalidDataException($"{keyFile}: there is no private key in it; expected PEM, \"-----BEGIN PRIVATE KEY-----\", here or by --certificate-key.");
        try
        {
            all[0] = X509Certificate2.CreateFromPem(all[0].ExportCertificatePem(), key);
        }
        catch (Exception problem) when (problem is CryptographicException or ArgumentException)
        {
            throw new InvalidDataException($"{keyFile}: the private key does not fit the first certificate of {file}, or cannot be read; expected the key that the certificate was made for.", problem);
        }

        return [Usable(all[0]), .. all.Skip(1)];
    }

    private static X509Certificate2[] FromPfx(string file, string? keyFile, CertificateBytes bytes)
    {
        if (keyFile is not null)
            throw new InvalidDataException($"{file}: no PEM, and a PFX file has its key in it; expected PEM beside --certificate-key.");
        try
        {
            var all = X509CertificateLoader.LoadPkcs12Collection(bytes.Certificate, password: null);
            var own = all.FirstOrDefault(static one => one.HasPrivateKey)
                ?? throw new InvalidDataException($"{file}: no certificate in it has its private key; expected a PFX file with both.");
            return [own, .. all.Where(one => one != own)];
        }
        catch (CryptographicException problem)
        {
            throw new InvalidDataException($"{file}: neither PEM nor a PFX file without a password; expected \"-----BEGIN CERTIFICATE-----\", or PFX with an empty password.", problem);
        }
    }

    // Windows takes no key for TLS that is only in memory.
    private static X509Certificate2 Usable(X509Certificate2 certificate) =>
        OperatingSystem.IsWindows() ? X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null) : certificate;

    private static byte[] Bytes(string path, string expected)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, LinkTarget: null, Length: > MostBytes })
                throw new IOException(string.Create(CultureInfo.InvariantCulture, $"{path}: larger than {MostBytes} bytes; expected {expected}."));
            return File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new IOException($"{path}: cannot be read ({(problem is UnauthorizedAccessException ? "not allowed, or a folder" : "not there")}); expected {expected}.", problem);
        }
    }
}

using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Server.Tests;

/// <summary>Certificates for tests, signed by themselves or by an authority of the tests' own.</summary>
internal static class Certificates
{
    /// <summary>A certificate for this machine with its key.</summary>
    internal static X509Certificate2 Own(DateTimeOffset from, DateTimeOffset until, X509Certificate2? authority = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(System.Net.IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        if (authority is null)
            return request.CreateSelfSigned(from, until);
        using var signed = request.Create(authority, from, until, RandomNumberGenerator.GetBytes(8));
        return signed.CopyWithPrivateKey(key);
    }

    /// <summary>A certificate in force from yesterday to tomorrow.</summary>
    internal static X509Certificate2 Own(X509Certificate2? authority = null) => Own(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1), authority);

    /// <summary>An authority that signs others; signed by another, or by itself.</summary>
    internal static X509Certificate2 Authority(X509Certificate2? above = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(above is null ? "CN=Test root" : "CN=Test authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        if (above is null)
            return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-3), DateTimeOffset.UtcNow.AddDays(3));
        using var signed = request.Create(above, DateTimeOffset.UtcNow.AddDays(-2), DateTimeOffset.UtcNow.AddDays(2), RandomNumberGenerator.GetBytes(8));
        return signed.CopyWithPrivateKey(key);
    }

    internal static string KeyOf(X509Certificate2 certificate)
    {
        using var key = certificate.GetECDsaPrivateKey()!;
        return key.ExportPkcs8PrivateKeyPem();
    }
}

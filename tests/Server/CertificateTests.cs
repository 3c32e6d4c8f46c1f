using System.Security.Cryptography.X509Certificates;
using Jiuye;
using Jiuye.Server;

namespace Server.Tests;

/// <summary>What is said of a certificate that cannot be used, and what follows.</summary>
public sealed class CertificateTests : IDisposable
{
    private readonly CertificateFolder files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("missing", "fullchain.pem: cannot be read (not there); expected a PEM or PFX file with a certificate.")]
    [InlineData("a folder", "fullchain.pem: cannot be read (not allowed, or a folder); expected a PEM or PFX file with a certificate.")]
    [InlineData("nonsense", "fullchain.pem: neither PEM nor a PFX file without a password")]
    [InlineData("no key", "fullchain.pem: there is no private key in it; expected PEM")]
    [InlineData("another key", "privkey.pem: the private key does not fit the first certificate")]
    [InlineData("a key with a password", "privkey.pem: the private key has a password; expected one without")]
    [InlineData("expired", "fullchain.pem: the certificate is in force from 2020-01-01 00:00 to 2021-01-01 00:00 UTC; expected one that is in force now.")]
    [InlineData("too early", "expected one that is in force now.")]
    public async Task What_is_wrong_with_a_certificate_stops_the_start_and_is_said_by_file(string wrong, string said)
    {
        var options = files.Options;
        using var other = Certificates.Own();
        switch (wrong)
        {
            case "missing":
                File.Delete(files.Certificate);
                break;
            case "a folder":
                File.Delete(files.Certificate);
                Directory.CreateDirectory(files.Certificate);
                break;
            case "nonsense":
                await File.WriteAllTextAsync(files.Certificate, "no certificate");
                options = options with { CertificateKey = null };
                break;
            case "no key":
                options = options with { CertificateKey = null };
                break;
            case "another key":
                await File.WriteAllTextAsync(files.Key, Certificates.KeyOf(other));
                break;
            case "a key with a password":
                using (var key = files.Own.GetECDsaPrivateKey()!)
                    await File.WriteAllTextAsync(files.Key, key.ExportEncryptedPkcs8PrivateKeyPem("sesame", new(System.Security.Cryptography.PbeEncryptionAlgorithm.Aes128Cbc, System.Security.Cryptography.HashAlgorithmName.SHA256, 1_000)));
                break;
            case "expired":
                using (var past = Certificates.Own(new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero)))
                    files.Keep(past);
                break;
            default:
                using (var future = Certificates.Own(DateTimeOffset.UtcNow.AddDays(1), DateTimeOffset.UtcNow.AddDays(2)))
                    files.Keep(future);
                break;
        }

        await using var store = new MemoryRecordStore(TimeProvider.System);
        var problem = await Assert.ThrowsAnyAsync<Exception>(() => JiuyeServer.RunAsync(store, options, TimeProvider.System));

        Assert.True(problem is InvalidDataException or IOException, problem.ToString());
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("PRIVATE KEY-----\n", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_takes_the_place_of_a_certificate_and_is_none_changes_nothing()
    {
        using var certificate = new ServerCertificate(files.Options, TimeProvider.System, new KeptLog<ServerCertificate>(out var told));
        using var other = Certificates.Own();
        using var past = Certificates.Own(DateTimeOffset.UtcNow.AddDays(-3), DateTimeOffset.UtcNow.AddDays(-2));

        await File.WriteAllTextAsync(files.Certificate, "no certificate");
        certificate.Look();
        certificate.Look();
        files.Keep(files.Own);
        await File.WriteAllTextAsync(files.Key, Certificates.KeyOf(other));
        certificate.Look();
        files.Keep(past);
        certificate.Look();
        File.Delete(files.Key);
        certificate.Look();

        Assert.Equal(files.Own.Thumbprint, certificate.Current?.Thumbprint);
        Assert.Collection(
            told,
            line => Assert.Contains($"The certificate before stays in force: {files.Certificate}: no PEM, and a PFX file has its key in it", line, StringComparison.Ordinal),
            line => Assert.Contains($"{files.Key}: the private key does not fit", line, StringComparison.Ordinal),
            line => Assert.Contains($"{files.Certificate}: the certificate is in force from", line, StringComparison.Ordinal),
            line => Assert.Contains($"{files.Key}: cannot be read (not there)", line, StringComparison.Ordinal));
    }
}

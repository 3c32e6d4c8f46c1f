using System.Security.Cryptography.X509Certificates;
using Jiuye.Server;
using Jiuye.Vocabulary;

namespace Server.Tests;

/// <summary>A folder with a certificate and its key, as an operator has them.</summary>
internal sealed class CertificateFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-tls");

    internal CertificateFolder() => Keep(Own);

    internal string Folder => folder.FullName;

    /// <summary>The certificate that lies there first.</summary>
    internal X509Certificate2 Own { get; } = Certificates.Own();

    internal string Certificate => Path.Combine(Folder, "fullchain.pem");

    internal string Key => Path.Combine(Folder, "privkey.pem");

    internal ServerOptions Options => new() { Policy = Policy.Named("jiuye-default"), Urls = "https://127.0.0.1:0", Certificate = Certificate, CertificateKey = Key };

    /// <summary>Puts another certificate in its place.</summary>
    internal void Keep(X509Certificate2 certificate)
    {
        File.WriteAllText(Key, Certificates.KeyOf(certificate));
        File.WriteAllText(Certificate, certificate.ExportCertificatePem());
    }

    public void Dispose()
    {
        Own.Dispose();
        folder.Delete(recursive: true);
    }
}

using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiuye.Server;

/// <summary>The certificate by which https addresses answer: read again whenever its files change, so that it is renewed without a restart and without a connection lost.</summary>
internal sealed class ServerCertificate : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private static readonly Action<ILogger, string, string, DateTime, Exception?> Read =
        LoggerMessage.Define<string, string, DateTime>(LogLevel.Information, new(9, "certificate-read"), "{File}: the certificate {Thumbprint} is in force, until {NotAfter:yyyy-MM-dd HH:mm} UTC");

    private static readonly Action<ILogger, string, Exception?> Unusable =
        LoggerMessage.Define<string>(LogLevel.Critical, new(10, "certificate-unusable"), "The certificate before stays in force: {Problem}");

    private readonly string? file;
    private readonly string? keyFile;
    private readonly TimeProvider clock;
    private readonly ILogger<ServerCertificate> log;
    private CertificateBytes? seen;
    private SslStreamCertificateContext? current;
    private string told = "";

    /// <exception cref="InvalidDataException">The certificate cannot be used; the message names the file and what was expected.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public ServerCertificate(ServerOptions options, TimeProvider clock, ILogger<ServerCertificate> log)
    {
        (file, keyFile, this.clock, this.log) = (options.Certificate, options.CertificateKey, clock, log);
        if (file is null && keyFile is not null)
            throw new InvalidDataException($"--certificate-key '{keyFile}' is the key of no certificate: expected --certificate FILE beside it.");
        if (file is null)
            return;
        seen = CertificateFile.Read(file, keyFile);
        current = CertificateFile.Parse(file, keyFile, seen, clock.GetUtcNow());
    }

    /// <summary>The certificate in force; null where there is none.</summary>
    internal X509Certificate2? Current => Volatile.Read(ref current)?.TargetCertificate;

    /// <summary>Makes https connections answer by it.</summary>
    internal void Serve(HttpsConnectionAdapterOptions https)
    {
        https.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
        https.ServerCertificateSelector = (_, _) => Current;
        // A selector sends no chain; the context does.
        https.OnAuthenticate = (_, handshake) => (handshake.ServerCertificateSelectionCallback, handshake.ServerCertificateContext) = (null, Volatile.Read(ref current));
    }

    /// <summary>Reads the files again where they hold anything else than before; what cannot be used changes nothing.</summary>
    internal void Look()
    {
        if (file is null)
            return;
        try
        {
            var bytes = CertificateFile.Read(file, keyFile);
            if (bytes.IsSameAs(seen!))
                return;
            seen = bytes;
            Volatile.Write(ref current, CertificateFile.Parse(file, keyFile, bytes, clock.GetUtcNow()));
            told = "";
            Read(log, file, Current!.Thumbprint, Current.NotAfter.ToUniversalTime(), null);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            // Once for each fault, not every second.
            if (problem.Message != told)
                Unusable(log, problem.Message, null);
            told = problem.Message;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (file is null)
            return;
        Read(log, file, Current!.Thumbprint, Current.NotAfter.ToUniversalTime(), null);
        try
        {
            using var timer = new PeriodicTimer(BetweenLooks, clock);
            while (await timer.WaitForNextTickAsync(stoppingToken))
                Look();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service ends.
        }
    }
}

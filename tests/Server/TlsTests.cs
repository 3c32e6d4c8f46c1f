using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Jiuye;
using Jiuye.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Server.Tests;

/// <summary>What is spoken on https addresses, by which certificate.</summary>
public sealed class TlsTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly CertificateFolder files = new();
    private readonly MemoryRecordStore store = new(TimeProvider.System);
    private WebApplication? app;

    private ServerOptions Options => files.Options;

    private X509Certificate2 Own => files.Own;

    public Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        await store.DisposeAsync();
        files.Dispose();
    }

    [Theory]
    [InlineData("2.0")]
    [InlineData("1.1")]
    public async Task Both_versions_of_HTTP_are_spoken_over_TLS(string version)
    {
        await StartAsync(Options);
        using var client = Client(Own);
        using var question = new HttpRequestMessage(HttpMethod.Get, "/health/live") { Version = new(version), VersionPolicy = HttpVersionPolicy.RequestVersionExact };

        using var answer = await client.SendAsync(question);

        Assert.Equal((HttpStatusCode.OK, new Version(version)), (answer.StatusCode, answer.Version));
    }

    [Theory]
    [InlineData(SslProtocols.Tls12)]
    [InlineData(SslProtocols.Tls13)]
    public async Task TLS_1_2_and_1_3_are_spoken(SslProtocols protocol)
    {
        await StartAsync(Options);

        await using var secured = await ConnectAsync(protocol);

        Assert.Equal((protocol, Own.Thumbprint), (secured.SslProtocol, Thumbprint(secured)));
    }

    [Fact]
    public async Task Who_offers_at_most_TLS_1_1_is_refused_by_its_version()
    {
        await StartAsync(Options);
        using var socket = await SocketAsync();

        await socket.SendAsync(HelloOfTls11());
        var answer = new byte[7];
        var length = await socket.ReceiveAsync(answer);

        // An alert (21) that is fatal (2): protocol_version (70), RFC 5246, 7.2.
        Assert.Equal((7, 21, 2, 70), (length, answer[0], answer[5], answer[6]));
    }

    [Fact]
    public async Task A_renewed_certificate_is_in_force_and_who_was_connected_stays_so()
    {
        await StartAsync(Options);
        await using var before = await ConnectAsync();
        Assert.Contains("200 OK", await AskAsync(before), StringComparison.Ordinal);
        using var renewed = Certificates.Own();

        files.Keep(renewed);
        await UntilAsync(renewed.Thumbprint);

        Assert.Contains("200 OK", await AskAsync(before), StringComparison.Ordinal);
        Assert.Equal(Own.Thumbprint, Thumbprint(before));
    }

    [Fact]
    public async Task A_certificate_behind_links_of_folders_is_renewed_too()
    {
        // As Kubernetes mounts them: the file is a link into a folder that is a link, and only the latter changes.
        using var renewed = Certificates.Own();
        foreach (var (name, certificate) in new[] { ("..1", Own), ("..2", renewed) })
        {
            Directory.CreateDirectory(Path.Combine(files.Folder, name));
            File.WriteAllText(Path.Combine(files.Folder, name, "tls.pem"), certificate.ExportCertificatePem() + "\n" + Certificates.KeyOf(certificate));
        }

        Directory.CreateSymbolicLink(Path.Combine(files.Folder, "..data"), "..1");
        File.CreateSymbolicLink(Path.Combine(files.Folder, "tls.pem"), "..data/tls.pem");
        await StartAsync(Options with { Certificate = Path.Combine(files.Folder, "tls.pem"), CertificateKey = null });

        Directory.Delete(Path.Combine(files.Folder, "..data"));
        Directory.CreateSymbolicLink(Path.Combine(files.Folder, "..data"), "..2");

        await UntilAsync(renewed.Thumbprint);
    }

    [Fact]
    public async Task The_chain_in_the_file_is_sent_along()
    {
        using var root = Certificates.Authority();
        using var authority = Certificates.Authority(root);
        using var signed = Certificates.Own(authority);
        await File.WriteAllTextAsync(files.Certificate, signed.ExportCertificatePem() + "\n" + authority.ExportCertificatePem());
        await File.WriteAllTextAsync(files.Key, Certificates.KeyOf(signed));
        await StartAsync(Options);
        var sent = new List<string>();

        using var socket = await SocketAsync();
        await using var secured = new SslStream(new NetworkStream(socket), false, (_, _, chain, _) =>
        {
            sent.AddRange(chain!.ChainPolicy.ExtraStore.Select(static one => one.Thumbprint));
            return sent.Count > 0;
        });
        await secured.AuthenticateAsClientAsync("localhost");

        Assert.Contains(authority.Thumbprint, sent);
    }

    [Fact]
    public async Task A_PFX_file_without_a_password_serves_as_well()
    {
        var file = Path.Combine(files.Folder, "Own.pfx");
        await File.WriteAllBytesAsync(file, Own.Export(X509ContentType.Pkcs12));
        await StartAsync(Options with { Certificate = file, CertificateKey = null });

        await using var secured = await ConnectAsync();

        Assert.Equal(Own.Thumbprint, Thumbprint(secured));
    }

    [Fact]
    public async Task An_application_of_its_own_takes_the_same_options_and_is_stopped_by_the_same_faults()
    {
        await using (var right = Application(Options))
        {
            await right.StartAsync();
            using var client = Client(Own, right.Urls.Single());
            Assert.Equal("live", await client.GetStringAsync("/health/live"));
        }

        File.Delete(files.Key);
        var problem = await Assert.ThrowsAsync<IOException>(async () =>
        {
            await using var wrong = Application(Options);
            await wrong.StartAsync();
        });

        Assert.Contains("privkey.pem: cannot be read (not there); expected a PEM file with the certificate's private key", problem.Message, StringComparison.Ordinal);
    }

    private WebApplication Application(ServerOptions options)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("https://127.0.0.1:0");
        builder.Services.AddJiuyeServer(store, options, TimeProvider.System);
        var made = builder.Build();
        made.MapJiuye();
        return made;
    }

    private async Task StartAsync(ServerOptions options)
    {
        app = JiuyeServer.Create(store, options, TimeProvider.System);
        await app.StartAsync();
    }

    private HttpClient Client(X509Certificate2 expected, string? address = null) => new(new SocketsHttpHandler
    {
        SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == expected.Thumbprint },
    })
    { BaseAddress = new(address ?? app!.Urls.Single()) };

    private async Task<Socket> SocketAsync()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(app!.Urls.Single()).Port);
        return socket;
    }

    private async Task<SslStream> ConnectAsync(SslProtocols protocols = SslProtocols.None)
    {
        var secured = new SslStream(new NetworkStream(await SocketAsync(), ownsSocket: true), false, static (_, shown, _, _) => shown is X509Certificate2);
        await secured.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = "localhost", EnabledSslProtocols = protocols });
        return secured;
    }

    private async Task UntilAsync(string thumbprint)
    {
        for (var at = 0; at < 200; at++)
        {
            await using var after = await ConnectAsync();
            if (Thumbprint(after) == thumbprint)
                return;
            await Task.Delay(50);
        }

        Assert.Fail("The new certificate was not in force in ten seconds.");
    }

    private static string Thumbprint(SslStream secured) => secured.RemoteCertificate!.GetCertHashString();

    private static async Task<string> AskAsync(SslStream secured)
    {
        await secured.WriteAsync("GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray());
        var buffer = new byte[4096];
        var (text, length) = ("", 0);
        while (!text.Contains("live", StringComparison.Ordinal) && (length = await secured.ReadAsync(buffer)) > 0)
            text += Encoding.ASCII.GetString(buffer, 0, length);
        return text;
    }

    // A ClientHello of TLS 1.1 with two suites that it knows (RFC 4346, 7.4.1.2).
    private static byte[] HelloOfTls11()
    {
        byte[] body = [3, 2, .. new byte[32], 0, 0, 4, 0xC0, 0x0A, 0xC0, 0x14, 1, 0];
        byte[] handshake = [1, 0, 0, (byte)body.Length, .. body];
        return [22, 3, 1, 0, (byte)handshake.Length, .. handshake];
    }
}

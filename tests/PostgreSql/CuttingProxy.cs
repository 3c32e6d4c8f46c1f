using System.Net;
using System.Net.Sockets;

namespace PostgreSql.Tests;

/// <summary>A wire between client and server that breaks just when the server has committed: the answer never arrives.</summary>
internal sealed class CuttingProxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly int server;
    private readonly int every;
    private int commits;
    private int cuts;

    /// <param name="server">The server's port.</param>
    /// <param name="every">Each how manieth commit goes unanswered.</param>
    internal CuttingProxy(int server, int every)
    {
        (this.server, this.every) = (server, every);
        listener.Start();
        _ = AcceptAsync();
    }

    internal int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How many commits went unanswered.</summary>
    internal int Cuts => Volatile.Read(ref cuts);

    public void Dispose() => listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await listener.AcceptTcpClientAsync());
        }
        catch (Exception cause) when (cause is SocketException or ObjectDisposedException)
        {
            // Nobody listens any more.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var near = client;
        using var far = new TcpClient();
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, server);
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), AnswersAsync(far.GetStream(), near.GetStream()));
        }
        catch (Exception cause) when (cause is IOException or SocketException)
        {
            // One side is gone; the other goes with it.
        }
    }

    private async Task AnswersAsync(NetworkStream from, NetworkStream into)
    {
        var buffer = new byte[65_536];
        while (await from.ReadAsync(buffer) is var read and > 0)
        {
            // CommandComplete of a COMMIT: 'C', its length, "COMMIT".
            if (buffer.AsSpan(0, read).IndexOf("C\0\0\0\u000bCOMMIT\0"u8) >= 0 && Interlocked.Increment(ref commits) % every == 0)
            {
                Interlocked.Increment(ref cuts);
                return;
            }

            await into.WriteAsync(buffer.AsMemory(0, read));
        }
    }
}

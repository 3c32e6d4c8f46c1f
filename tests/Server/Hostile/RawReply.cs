using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Server.Tests.Hostile;

/// <summary>One answer as it came over the wire.</summary>
internal sealed record RawReply(int Status, string Form, byte[] Body)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    internal string Text => Encoding.UTF8.GetString(Body);

    /// <summary>Sends bytes on a connection of their own and takes every answer until the connection is closed.</summary>
    /// <param name="port">Where to.</param>
    /// <param name="request">The bytes.</param>
    /// <param name="quiet">How long nothing comes before the caller says that there is no more: the service takes that for the end of the connection.</param>
    /// <exception cref="InvalidDataException">What came is no HTTP.</exception>
    internal static async Task<IReadOnlyList<RawReply>> AskAsync(int port, byte[] request, TimeSpan quiet)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { LingerState = new(true, 0), NoDelay = true };
        using var limit = new CancellationTokenSource(Longest);
        await socket.ConnectAsync("127.0.0.1", port, limit.Token);
        var sending = SendAsync(socket, request, limit.Token);
        var received = await ReceiveAsync(socket, quiet, limit.Token);
        await sending;
        // Who begins as HTTP/2 does is told so in its frames: that it is not spoken here.
        return request.AsSpan().StartsWith("PRI * HTTP/2.0"u8) && received is [0, ..] ? [] : Parse(received, request.AsSpan().StartsWith("HEAD "u8));
    }

    /// <summary>Sends bytes and is gone before an answer can come.</summary>
    internal static async Task AbandonAsync(int port, byte[] request)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { LingerState = new(true, 0) };
        await socket.ConnectAsync("127.0.0.1", port);
        await SendAsync(socket, request, CancellationToken.None);
    }

    internal static IReadOnlyList<RawReply> Parse(byte[] received, bool isHead)
    {
        var replies = new List<RawReply>();
        for (var at = 0; at < received.Length;)
        {
            var end = received.AsSpan(at).IndexOf("\r\n\r\n"u8);
            if (end < 0)
                throw new InvalidDataException($"An answer without the end of its headers: {Encoding.Latin1.GetString(received.AsSpan(at, Math.Min(200, received.Length - at)))}");
            var lines = Encoding.ASCII.GetString(received, at, end).Split("\r\n");
            at += end + 4;
            if (!lines[0].StartsWith("HTTP/1.", StringComparison.Ordinal) || !int.TryParse(lines[0].AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status))
                throw new InvalidDataException($"No status: {lines[0]}");
            string Header(string name) => lines.Skip(1).FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim() ?? "";
            if (status == 100)
                continue;
            byte[] body;
            if (isHead || status is 204 or 304)
                body = [];
            else if (Header("Transfer-Encoding") == "chunked")
                body = Unchunked(received, ref at);
            else if (Header("Content-Length") is { Length: > 0 } length)
                body = Take(received, ref at, int.Parse(length, CultureInfo.InvariantCulture));
            else
                body = Take(received, ref at, received.Length - at);
            replies.Add(new(status, Header("Content-Type"), body));
            isHead = false;
        }

        return replies;
    }

    private static async Task SendAsync(Socket socket, byte[] request, CancellationToken limit)
    {
        try
        {
            for (var at = 0; at < request.Length;)
                at += await socket.SendAsync(request.AsMemory(at), limit);
        }
        catch (SocketException)
        {
            // The service has closed the connection before it took everything.
        }
    }

    private static async Task<byte[]> ReceiveAsync(Socket socket, TimeSpan quiet, CancellationToken limit)
    {
        using var received = new MemoryStream();
        var buffer = new byte[1 << 14];
        try
        {
            while (true)
            {
                var receiving = socket.ReceiveAsync(buffer, limit).AsTask();
                if (await Task.WhenAny(receiving, Task.Delay(quiet, limit)) != receiving)
                    socket.Shutdown(SocketShutdown.Send);
                if (await receiving is not (> 0 and var length))
                    break;
                received.Write(buffer, 0, length);
            }
        }
        catch (SocketException)
        {
            // Closed with a reset: what came before it counts.
        }

        return received.ToArray();
    }

    private static byte[] Unchunked(byte[] received, ref int at)
    {
        using var body = new MemoryStream();
        while (true)
        {
            var line = received.AsSpan(at).IndexOf("\r\n"u8);
            // Cut off in the middle: the service gave up an answer that was under way.
            if (line < 0)
                return Rest(received, ref at, body);
            var size = int.Parse(Encoding.ASCII.GetString(received, at, line), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            at += line + 2;
            if (at + size + 2 > received.Length)
                return Rest(received, ref at, body);
            body.Write(received, at, size);
            at += size + 2;
            if (size == 0)
                return body.ToArray();
        }
    }

    private static byte[] Rest(byte[] received, ref int at, MemoryStream body)
    {
        at = received.Length;
        return body.ToArray();
    }

    private static byte[] Take(byte[] received, ref int at, int length)
    {
        if (at + length > received.Length)
            throw new InvalidDataException("An answer shorter than it says.");
        at += length;
        return received[(at - length)..at];
    }
}

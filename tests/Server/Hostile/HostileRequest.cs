using System.IO.Compression;
using System.Text;

namespace Server.Tests.Hostile;

/// <summary>Requests as no honest caller sends them; the same seed makes the same.</summary>
internal sealed class HostileRequest(Random random, string key, string root)
{
    private static readonly byte[] Bomb = Compressed();

    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "TRACE", "PATCH", "CONNECT", "get", "G\0T", "", " ", "GE T", "PRI", "\u00e9", "QWERTYUIOPASDFGHJKLZXCVBNM"];
    private static readonly string[] Versions = ["HTTP/1.1", "HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/9.9", "http/1.1", "HTTP/1.1 ", "", "HTTP/", "1.1", "HTTP/1.1\0"];

    private static readonly string[] Paths =
    [
        "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2f", "/%00", "/%", "/%zz", "/%c0%ae%c0%ae/", "//", "/\\..\\", "/;a=b", "/%F0%9F%98%80", "/\u4f60", "/%ED%A0%80", "/%0d%0aX-A:%20b", "/#", "/?", "/a b",
        "/seekers/%2F", "/seekers/%00", "/seekers/..", "/seekers/%2e%2e/ledger", "/postings/%ff", "/tables/..%2f..%2fkeys.json", "/tables/%2e%2e%2fcurrent", "/suggestions?q=%00", "/suggestions?q=%ED%A0%80", "/suggestions?q=%",
        "/seekers/S1/postings?top=NaN", "/seekers/S1/postings?top=-1", "/seekers/S1/postings?top=99999999999999999999", "/seekers/S1/postings?as_of=0000-00-00", "/seekers/S1/postings?as_of=9999-12-31", "/seekers/S1/postings?as_of=0001-01-01",
        "/seekers/S1/postings?min_sequence=9223372036854775807", "/seekers/S1/postings?&&&=&=", "/postings?after=%00", "/postings?after=%ED%A0%80", "/duties?as_of=9999-12-31", "/duties?as_of=0001-01-01", "/seekers/S1/grade?as_of=0001-01-01",
        "/seekers/S1/grade?as_of=9999-12-31", "/postings/P1/audit?as_of=0001-01-01", "/seekers/S1/relaxations?at_least=0", "/seekers/S1/advice?as_of=9999-12-31", "/seekers/S1/advice?as_of=0001-01-01",
    ];

    private static readonly string[] Headers =
    [
        "Host: other.example", "Host: ", "Host: a b", "Host: [::1", "Host: \u00e9", "Content-Length: -1", "Content-Length: 99999999999999999999999999", "Content-Length: 5", "Content-Length: 1000000", "Content-Length: 0x5", "Content-Length: ",
        "Content-Length: 3, 4", "Transfer-Encoding: chunked", "Transfer-Encoding: chunked, chunked", "Transfer-Encoding: gzip", "Transfer-Encoding: identity", "Transfer-Encoding:\tchunked", "Transfer-Encoding: xchunked", "Content-Encoding: gzip",
        "Content-Encoding: br, gzip", "Content-Type: \0", "Content-Type: text/plain; charset=utf-7", "Expect: 100-continue", "Expect: something", "Upgrade: h2c", "Connection: upgrade", "Connection: close, keep-alive", "no colon here", ": no name", " folded: yes",
        "X A: b", "X-A : b", "X-A: \0", "X-A: \x7f\x01", "X-\u00e9: a", "If-Match: \"", "If-Match: *", "If-Match: W/\"1\"", "If-Match: \"1\", \"2\"", "If-None-Match: \"99999999999999999999\"", "If-None-Match: ,,,", "Idempotency-Key: ", "Idempotency-Key: \x01",
        "X-Api-Key: another", "X-Api-Key: ", "X-Forwarded-For: 127.0.0.1", "Accept-Encoding: *;q=NaN", "Range: bytes=0-18446744073709551615", "Cookie: " + "a=b; ",
    ];

    /// <summary>The bytes of a connection: a request spoiled once to four times, seldom nothing like one.</summary>
    internal byte[] Next(byte[]? body)
    {
        if (random.Next(50) == 0)
            return NoRequest();
        var (method, path) = body is null ? ("GET", Questions[random.Next(Questions.Length)]) : ("PUT", "/postings/P1");
        var (version, lines) = ("HTTP/1.1", new List<string> { "Host: 127.0.0.1", "X-Api-Key: " + key });
        byte[] sent = body ?? [];
        if (body is not null)
            lines.Add(FormattableString.Invariant($"Content-Length: {sent.Length}"));
        var flips = 0;
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            switch (random.Next(14))
            {
                case 0:
                    method = Methods[random.Next(Methods.Length)];
                    break;
                case 1:
                    version = Versions[random.Next(Versions.Length)];
                    break;
                case 2 or 3 or 4:
                    path = Paths[random.Next(Paths.Length)];
                    break;
                case 5 or 6 or 7:
                    lines.Insert(random.Next(lines.Count + 1), Headers[random.Next(Headers.Length)]);
                    break;
                case 8 when random.Next(4) == 0:
                    lines.AddRange(Enumerable.Range(0, random.Next(1, 1_000)).Select(static at => $"X-{at}: a"));
                    break;
                case 9 when random.Next(4) == 0:
                    lines.Add("X-Long: " + new string('a', random.Next(100_000)));
                    break;
                case 10:
                    lines.RemoveAt(random.Next(lines.Count));
                    if (lines.Count == 0)
                        lines.Add("X: y");
                    break;
                case 11:
                    lines.RemoveAll(static line => line.StartsWith("Content-Length", StringComparison.Ordinal));
                    lines.Add("Transfer-Encoding: chunked");
                    sent = Chunked(sent);
                    break;
                case 12 when random.Next(4) == 0:
                    path += random.Next(2) == 0 ? "?q=" + new string('a', random.Next(20_000)) : new string('/', random.Next(9_000));
                    break;
                case 13 when random.Next(4) == 0:
                    lines.Add("Content-Encoding: gzip");
                    sent = Bomb;
                    break;
                default:
                    flips++;
                    break;
            }
        }

        var full = path.StartsWith("/..", StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal) || random.Next(20) == 0 ? path : root + path;
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"{method} {full} {version}{(random.Next(100) == 0 ? "\n" : "\r\n")}{string.Join("\r\n", lines)}\r\n\r\n"), .. sent];
        for (; flips > 0; flips--)
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return random.Next(20) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    private static readonly string[] Questions =
    [
        "/seekers/S1/postings?top=5", "/postings/P1/seekers?top=5", "/seekers/S1/postings/P1/obstacles", "/seekers/S1/postings/P1/halves", "/seekers/S1/grade", "/suggestions?q=dianhan", "/postings/P1", "/seekers/S1", "/postings?limit=5",
        "/seekers/S1/ledger", "/seekers/S1/duties", "/duties", "/postings/P1/audit", "/tables", "/counts",
    ];

    private byte[] NoRequest()
    {
        switch (random.Next(4))
        {
            case 0:
                return "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u0004\0\0\0\0\0"u8.ToArray();
            case 1:
                return [22, 3, 1, 0, 5, 1, 0, 0, 1, 3];
            case 2:
                return Encoding.ASCII.GetBytes(new string('\n', random.Next(1, 5_000)));
            default:
                var bytes = new byte[random.Next(1, 2_000)];
                random.NextBytes(bytes);
                return bytes;
        }
    }

    // Right, or with a lie of one kind.
    private byte[] Chunked(byte[] body)
    {
        var length = body.Length;
        var size = random.Next(9) switch
        {
            0 => "ffffffffffffffff",
            1 => "-1",
            2 => "zz",
            3 => FormattableString.Invariant($"{length + 10:x}"),
            4 => FormattableString.Invariant($"{length / 2:x}"),
            5 => FormattableString.Invariant($"{length:x};{new string('a', random.Next(20_000))}"),
            6 => "",
            _ => FormattableString.Invariant($"{length:x}"),
        };
        var end = random.Next(5) switch
        {
            0 => "",
            1 => "0\r\n" + string.Concat(Enumerable.Repeat("X-T: a\r\n", random.Next(2_000))) + "\r\n",
            2 => "\r\n0\r\n",
            _ => "\r\n0\r\n\r\n",
        };
        return [.. Encoding.ASCII.GetBytes(size + "\r\n"), .. body, .. Encoding.ASCII.GetBytes(end)];
    }

    // 50 MB of one letter in some 50 KB.
    private static byte[] Compressed()
    {
        using var kept = new MemoryStream();
        using (var zip = new GZipStream(kept, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var letters = new byte[1 << 20];
            Array.Fill(letters, (byte)'[');
            for (var at = 0; at < 50; at++)
                zip.Write(letters);
        }

        return kept.ToArray();
    }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiuye.Server;

/// <summary>The keys in force: read again whenever their file changes, so that keys come and go without a restart.</summary>
internal sealed class KeyRing : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private static readonly Action<ILogger, int, Exception?> Read =
        LoggerMessage.Define<int>(LogLevel.Information, new(1, "keys-read"), "{Keys} keys are in force");

    private static readonly Action<ILogger, string, Exception?> Unusable =
        LoggerMessage.Define<string>(LogLevel.Critical, new(2, "keys-unusable"), "The keys before stay in force: {Problem}");

    private readonly string? path;
    private readonly TimeProvider clock;
    private readonly ILogger<KeyRing> log;
    private IReadOnlyList<AccessKey> keys = [];
    private (DateTime Written, long Length) seen;

    /// <exception cref="InvalidDataException">The file is wrong.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public KeyRing(ServerOptions options, TimeProvider clock, ILogger<KeyRing> log)
    {
        (path, this.clock, this.log) = (options.KeyFile, clock, log);
        if (path is null)
            return;
        seen = Stamp(path);
        keys = KeyFile.Read(path);
    }

    /// <summary>True where callers need a key; without keys only this machine is answered.</summary>
    internal bool HasKeys => path is not null;

    /// <summary>The key that opens with the text sent; null where none does, or not any more.</summary>
    internal AccessKey? Find(string sent)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(sent, hash);
        AccessKey? found = null;
        // All are compared, whichever fits: the time tells nothing.
        foreach (var key in Volatile.Read(ref keys))
        {
            if (CryptographicOperations.FixedTimeEquals(hash, key.Sha256))
                found = key;
        }

        return found?.NotAfter <= clock.GetUtcNow() ? null : found;
    }

    /// <summary>Reads the file again where it is another than was read last; a file that is wrong changes nothing.</summary>
    internal void Look()
    {
        if (path is null)
            return;
        try
        {
            var stamp = Stamp(path);
            if (stamp == seen)
                return;
            seen = stamp;
            Volatile.Write(ref keys, KeyFile.Read(path));
            Read(log, keys.Count, null);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Unusable(log, problem.Message, null);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
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

    private static (DateTime Written, long Length) Stamp(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : throw new FileNotFoundException($"The file of keys '{path}' is not there.", path);
    }

    private static void Hash(string sent, Span<byte> hash)
    {
        Span<byte> text = stackalloc byte[512];
        if (Encoding.UTF8.TryGetBytes(sent, text, out var length))
            SHA256.HashData(text[..length], hash);
        else
            SHA256.HashData(Encoding.UTF8.GetBytes(sent), hash);
    }
}

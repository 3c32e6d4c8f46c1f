using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Jiuye;

namespace EndToEnd.Tests;

/// <summary>A <c>jiuye serve</c> over a store in a file: a process of its own.</summary>
internal sealed class ServedStore : IAsyncDisposable
{
    private readonly JiuyeProcess process;

    private ServedStore(JiuyeProcess process, int port)
    {
        (this.process, Port) = (process, port);
        Client = new() { BaseAddress = new($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}"), Timeout = TimeSpan.FromMinutes(20) };
    }

    internal int Port { get; }

    internal HttpClient Client { get; }

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <param name="start">Starts the process from its words.</param>
    /// <param name="store">The store's file.</param>
    /// <param name="more">Further words.</param>
    internal static async Task<ServedStore> StartAsync(Func<string[], JiuyeProcess> start, string store, params string[] more)
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            var port = ((IPEndPoint)free.LocalEndpoint).Port;
            free.Stop();
            var served = new ServedStore(start(["serve", "--store", store, "--urls", $"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}", "--as-of", "2026-03-31", .. more]), port);
            await served.ReadyAsync();
            return served;
        }
    }

    /// <summary>Makes a store without records.</summary>
    internal static async Task<string> MadeAsync(string path)
    {
        var store = await SqliteRecordStore.OpenAsync(path, TimeProvider.System);
        await store.DisposeAsync();
        return path;
    }

    /// <summary>A figure of the process in megabytes: VmRSS, what it has in memory, or VmHWM, the most it ever had.</summary>
    internal long Megabytes(string figure) => long.Parse(
        File.ReadLines($"/proc/{process.Id.ToString(CultureInfo.InvariantCulture)}/status").First(line => line.StartsWith(figure + ":", StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) >> 10;

    /// <summary>A path as the process sees it, which may be in a mount of its own.</summary>
    internal string Inside(string path) => $"/proc/{process.Id.ToString(CultureInfo.InvariantCulture)}/root{path}";

    internal Task<HttpResponseMessage> PutAsync(string path, string body) => Client.PutAsync("/v1/districts/110105" + path, new StringContent(body, Encoding.UTF8, "application/json"));

    internal Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync("/v1/districts/110105" + path);

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        process.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task ReadyAsync()
    {
        for (var at = 0; ; at++)
        {
            try
            {
                using var answer = await Client.GetAsync("/health/ready");
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException) when (!process.HasExited && at < 1_200)
            {
                // It does not listen yet.
            }

            Assert.False(process.HasExited, "The service ended before it was ready.");
            await Task.Delay(50);
        }
    }
}

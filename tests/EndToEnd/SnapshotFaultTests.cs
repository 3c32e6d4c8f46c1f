using System.Net;
using System.Net.Sockets;
using Jiuye.Tests;

namespace EndToEnd.Tests;

public sealed class SnapshotFaultTests : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder folder = new();
    private readonly HttpClient client = new();

    public SnapshotFaultTests()
    {
        Assert.Equal(0, JiuyeProcess.Run("simulate", "--postings", "4000", "--seekers", "4000", "--seed", "7", "--cities", "110105", "--out", folder["data"]).Code);
        Assert.Equal(0, JiuyeProcess.Run("store", "import", folder["city.db"], "--dataset", folder["data"], "--district", "110105").Code);
    }

    public void Dispose()
    {
        client.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_service_killed_while_it_writes_its_snapshot_starts_again_with_the_same_answers_from_an_older_one_or_the_records()
    {
        var expected = await AnswerAsync("none", TimeSpan.Zero);

        // From before the files are begun until after they are in place.
        foreach (var moment in new[] { 0, 300, 600, 900, 1_100, 1_300, 1_600, 3_000 })
            Assert.Equal(expected, await AnswerAsync(folder["snapshots"], TimeSpan.FromMilliseconds(moment)));

        Assert.Equal(expected, await AnswerAsync(folder["snapshots"], TimeSpan.FromSeconds(3), "snapshot Opened"));
        Assert.Empty(Directory.EnumerateFiles(folder["snapshots"], "*.tmp", SearchOption.AllDirectories));
        Assert.Equal(0, JiuyeProcess.Run("store", "check", folder["city.db"]).Code);
    }

    [RootFact]
    public async Task A_full_disk_is_told_once_and_the_service_answers_without_a_snapshot()
    {
        var expected = await AnswerAsync("none", TimeSpan.Zero);
        var disk = Directory.CreateDirectory(folder["disk"]).FullName;
        var port = FreePort();
        using var service = JiuyeProcess.StartUnder(
            $"""
            exec unshare --mount bash -c 'mount -t tmpfs -o size=1m tmpfs "{disk}" || exit 99; exec "$@"' bash "$@"
            """,
            Arguments(disk, port));

        Assert.Equal(expected, await AskAsync(service, port));
        await UntilAsync(() => service.OutputSoFar.Contains("it could not be written; serving goes on without", StringComparison.Ordinal));
        await Task.Delay(TimeSpan.FromSeconds(3));

        Assert.Equal(2, service.OutputSoFar.Split("it could not be written").Length);
        Assert.Equal(expected, await AskAsync(service, port));
        service.Kill();
    }

    private async Task<string> AnswerAsync(string snapshots, TimeSpan killedAfter, string? told = null)
    {
        var port = FreePort();
        using var service = JiuyeProcess.Start(Arguments(snapshots, port));
        var answer = await AskAsync(service, port);
        await Task.Delay(killedAfter);
        if (told is not null)
            await UntilAsync(() => service.OutputSoFar.Contains(told, StringComparison.Ordinal));
        service.Kill();
        return answer;
    }

    private string[] Arguments(string snapshots, int port) =>
        ["serve", "--store", folder["city.db"], "--as-of", "2026-03-31", "--urls", $"http://127.0.0.1:{port}", "--snapshots", snapshots];

    private async Task<string> AskAsync(JiuyeProcess service, int port)
    {
        var deadline = DateTime.UtcNow + Longest;
        while (true)
        {
            try
            {
                var lists = new List<string>();
                foreach (var id in new[] { "S000000001", "S000000777", "S000003999" })
                    lists.Add(await client.GetStringAsync($"http://127.0.0.1:{port}/v1/districts/110105/seekers/{id}/postings?top=20"));
                return string.Join('\n', lists);
            }
            catch (HttpRequestException) when (!service.HasExited && DateTime.UtcNow < deadline)
            {
                await Task.Delay(20);
            }
        }
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        var deadline = DateTime.UtcNow + Longest;
        while (!holds())
        {
            Assert.True(DateTime.UtcNow < deadline, "It did not come about in two minutes.");
            await Task.Delay(50);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

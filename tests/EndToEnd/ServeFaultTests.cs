using System.Net;
using System.Text;
using System.Text.Json;
using Jiuye.Tests;

namespace EndToEnd.Tests;

/// <summary>The service when a disk below it is full, each on a small disk in a mount namespace of the service's own.</summary>
public sealed class ServeFaultTests
{
    // The disk is gone with the process.
    private const string OnSmallDisk = """
        exec unshare --mount bash -c 'mount -t tmpfs -o size=6m tmpfs "$0" || exit 99; cp "$0.db" "$0/city.db"; exec "$@"' DISK "$@"
        """;

    [RootFact]
    public async Task Where_the_stores_disk_is_full_writes_are_refused_reads_go_on_and_nothing_acknowledged_is_lost()
    {
        using var folder = new TemporaryFolder();
        var disk = Directory.CreateDirectory(folder["disk"]).FullName;
        await ServedStore.MadeAsync(disk + ".db");
        await using var served = await ServedStore.StartAsync(Start(disk), Path.Combine(disk, "city.db"));
        var ballast = served.Inside(Path.Combine(disk, "ballast"));
        await File.WriteAllBytesAsync(ballast, new byte[2 << 20]);

        var (kept, refusal) = (0, "");
        for (; kept < 5_000; kept++)
        {
            using var put = await served.PutAsync($"/postings/P{kept}", Posting(kept));
            if (put.IsSuccessStatusCode)
                continue;
            Assert.Equal(HttpStatusCode.InsufficientStorage, put.StatusCode);
            refusal = await put.Content.ReadAsStringAsync();
            break;
        }

        using var read = await served.GetAsync("/postings/P0");
        using var upload = await served.Client.PostAsync("/v1/districts/110105/postings:bulk", new StringContent(Posting(9_000) + "\n" + Posting(9_001), Encoding.UTF8, "application/x-ndjson"));
        File.Delete(ballast);
        using var again = await served.PutAsync($"/postings/P{kept}", Posting(kept));

        Assert.Contains("nothing of this request was written", refusal, StringComparison.Ordinal);
        Assert.Contains("once its operator has made room", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain(disk, refusal, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.InsufficientStorage, HttpStatusCode.OK), (read.StatusCode, upload.StatusCode, again.StatusCode));
        var counts = JsonDocument.Parse(await (await served.GetAsync("/counts")).Content.ReadAsStringAsync()).RootElement;
        Assert.Equal((kept + 1, kept + 1), (counts.GetProperty("postings").GetInt32(), counts.GetProperty("sequence").GetInt32()));
        Assert.InRange(kept, 10, 4_999);
    }

    [RootFact]
    public async Task Where_the_trails_disk_is_full_nothing_is_told_about_persons_until_there_is_room()
    {
        using var folder = new TemporaryFolder();
        var disk = Directory.CreateDirectory(folder["disk"]).FullName;
        await ServedStore.MadeAsync(disk + ".db");
        await using var served = await ServedStore.StartAsync(Start(disk), disk + ".db", "--audit-trail", Path.Combine(disk, "trail"));
        using var put = await served.PutAsync("/seekers/S1", """{"id":"S1","age":30}""");
        Assert.Equal(HttpStatusCode.OK, put.StatusCode);

        var ballast = served.Inside(Path.Combine(disk, "ballast"));
        FillUp(ballast);
        // What is left of the last page of the trail's file takes some lines more.
        var (person, told) = (HttpStatusCode.OK, "");
        for (var at = 0; at < 200 && person == HttpStatusCode.OK; at++)
        {
            using var answer = await served.GetAsync("/seekers/S1");
            (person, told) = (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }

        using var written = await served.PutAsync("/seekers/S1", """{"id":"S1","age":31}""");
        using var posting = await served.PutAsync("/postings/P1", Posting(1));
        File.Delete(ballast);
        using var after = await served.GetAsync("/seekers/S1");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, HttpStatusCode.OK), (person, written.StatusCode, posting.StatusCode, after.StatusCode));
        Assert.Contains("room on its disk", told, StringComparison.Ordinal);
        Assert.Contains("\"age\":30", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        // Half a line that did not fit stands alone; every other is whole.
        var lines = await File.ReadAllLinesAsync(Directory.GetFiles(served.Inside(Path.Combine(disk, "trail"))).Single());
        Assert.InRange(lines.Count(static line => !IsJson(line)), 0, 1);
        Assert.True(IsJson(lines[^1]));
    }

    private static Func<string[], JiuyeProcess> Start(string disk) => words => JiuyeProcess.StartUnder(OnSmallDisk.Replace("DISK", $"'{disk}'", StringComparison.Ordinal), words);

    private static string Posting(int number) => $$"""{"id":"P{{number}}","title":"保安员","description":"{{new string('夜', 2_000)}}","posted_at":"2026-03-01"}""";

    private static void FillUp(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            for (var block = new byte[4096]; ;)
                file.Write(block);
        }
        catch (IOException)
        {
            // Full.
        }
    }

    private static bool IsJson(string line)
    {
        try
        {
            using var read = JsonDocument.Parse(line);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

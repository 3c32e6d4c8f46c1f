using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EndToEnd.Tests;

/// <summary>A service that dies while it erases a person out of store and nights.</summary>
public sealed class ErasureKillTests : IDisposable
{
    private const int Nights = 300;
    private const string Leaving = "S000000001";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly TemporaryFolder folder = new();
    private readonly HttpClient client = new() { Timeout = Longest };

    public ErasureKillTests()
    {
        Assert.Equal(0, JiuyeProcess.Run("simulate", "--postings", "300", "--seekers", "300", "--seed", "7", "--cities", "110105", "--out", folder["data"]).Code);
        Assert.Equal(0, JiuyeProcess.Run("store", "import", folder["city.db"], "--dataset", folder["data"], "--district", "110105").Code);
        for (var night = 0; night < Nights; night++)
            File.WriteAllText(PathOf(night), Content(withLeaving: true));
    }

    public void Dispose()
    {
        client.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_service_killed_in_the_middle_of_an_erasure_finishes_it_after_its_next_start_and_loses_nothing_else()
    {
        using (var dies = await StartAsync())
        {
            var asked = client.DeleteAsync(new Uri($"{dies.Address}/v1/persons/{Leaving}"));
            // The first night is mended, hundreds are left.
            await UntilAsync(() => !IsNamed(0) || asked.IsCompleted);
            dies.Process.Kill();
            await Task.WhenAny(asked);
        }

        // The kill came in the middle: some nights are done, others are not, and what is asked stands written down.
        Assert.InRange(Named(), 1, Nights - 1);
        Assert.Single(Directory.EnumerateFiles(folder["results/.erasing"], "*.json"));

        using var next = await StartAsync();
        await UntilAsync(() => !Directory.EnumerateFiles(folder["results/.erasing"], "*.json").Any());
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri($"{next.Address}/v1/districts/110105/seekers/{Leaving}"))).StatusCode);
        next.Process.Kill();
        var expected = Content(withLeaving: false);
        Assert.All(Enumerable.Range(0, Nights), night => Assert.Equal(expected, File.ReadAllText(PathOf(night))));
        Assert.Equal(0, JiuyeProcess.Run("store", "check", folder["city.db"]).Code);
    }

    private static string Content(bool withLeaving)
    {
        var text = new StringBuilder();
        for (var row = 0; row < 10_000; row++)
        {
            if (row != 2_500 || withLeaving)
                text.Append("{\"seeker\":\"").Append(row == 2_500 ? Leaving : $"S{row + 1_000_000}").Append("\",\"matches\":[{\"posting\":\"P1\"}]}\n");
        }

        return text.ToString();
    }

    private string PathOf(int night) =>
        Path.Combine(Directory.CreateDirectory(Path.Combine(folder["results"], "110105", new DateOnly(2025, 1, 1).AddDays(night).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))).FullName, "matches.jsonl");

    private int Named() => Enumerable.Range(0, Nights).Count(IsNamed);

    private bool IsNamed(int night) => File.ReadAllText(PathOf(night)).Contains(Leaving, StringComparison.Ordinal);

    private async Task<Serving> StartAsync()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        listener.Stop();
        var process = JiuyeProcess.Start("serve", "--store", folder["city.db"], "--as-of", "2026-03-31", "--urls", address, "--snapshots", "none", "--results", folder["results"]);
        for (var deadline = DateTime.UtcNow + Longest; ; await Task.Delay(50))
        {
            try
            {
                if ((await client.GetAsync(new Uri(address + "/health/ready"))).IsSuccessStatusCode)
                    return new(process, address);
            }
            catch (HttpRequestException) when (!process.HasExited && DateTime.UtcNow < deadline)
            {
                // It does not listen yet.
            }
        }
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var deadline = DateTime.UtcNow + Longest; !holds(); await Task.Delay(5))
            Assert.True(DateTime.UtcNow < deadline, "It did not come about in five minutes.");
    }

    private sealed record Serving(JiuyeProcess Process, string Address) : IDisposable
    {
        public void Dispose() => Process.Dispose();
    }
}

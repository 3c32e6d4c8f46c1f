using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace Server.Tests;

/// <summary>The server as a process of its own on the demo data.</summary>
public sealed class ServerProcessTests : IDisposable
{
    private const string Key = "a key for tests";

    private readonly Process server;
    private readonly HttpClient client;

    public ServerProcessTests()
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Key)));
        server = new()
        {
            StartInfo = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Jiuye.Server.dll"), "--dataset", DemoData(), "--urls", "http://127.0.0.1:0", "--api-key-sha256", hash])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            },
        };
        server.Start();
        client = new() { BaseAddress = Address(), Timeout = TimeSpan.FromMinutes(2) };
    }

    [Fact]
    public async Task Answers_only_to_the_key_and_explains_what_it_recommends()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/v1/seekers/nobody/postings")).StatusCode);
        client.DefaultRequestHeaders.Add("X-Api-Key", Key);
        await Ready();

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/v1/seekers/nobody/postings")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/v1/seekers/nobody/postings?as_of=tomorrow")).StatusCode);
        var matches = await FirstMatches();
        Assert.All(matches, match => Assert.False(string.IsNullOrWhiteSpace(match.GetProperty("why").GetString())));
        Assert.Equal(matches.Select(Score).OrderDescending(), matches.Select(Score));
        await SuggestionsCompleteWhatIsTyped();
    }

    public void Dispose()
    {
        client.Dispose();
        server.Kill();
        server.Dispose();
    }

    private async Task SuggestionsCompleteWhatIsTyped()
    {
        var offered = JsonDocument.Parse(await client.GetStringAsync("/v1/suggestions?q=dianhan&top=3")).RootElement;

        Assert.NotEmpty(offered.EnumerateArray());
        Assert.All(offered.EnumerateArray(), static one => Assert.StartsWith("电焊", one.GetProperty("text").GetString()![one.GetProperty("start").GetInt32()..], StringComparison.Ordinal));
        Assert.Equal(0, JsonDocument.Parse(await client.GetStringAsync("/v1/suggestions?q=")).RootElement.GetArrayLength());
    }

    private static double Score(JsonElement match) => match.GetProperty("score").GetDouble();

    private async Task<IReadOnlyList<JsonElement>> FirstMatches()
    {
        foreach (var seeker in Jiuye.SeekerFile.Read(Path.Combine(DemoData(), "seekers.jsonl.gz")).Take(200))
        {
            var answer = JsonDocument.Parse(await client.GetStringAsync($"/v1/seekers/{seeker.Id}/postings?top=5")).RootElement;
            if (answer.GetArrayLength() == 5)
                return [.. answer.EnumerateArray()];
        }

        throw new InvalidOperationException("None of 200 seekers has five matches.");
    }

    private async Task Ready()
    {
        var deadline = DateTime.UtcNow.AddMinutes(2);
        while ((await client.GetAsync("/health/ready")).StatusCode != HttpStatusCode.OK)
        {
            Assert.True(DateTime.UtcNow < deadline, "The dataset was not read in two minutes.");
            await Task.Delay(50);
        }
    }

    private Uri Address()
    {
        const string sign = "Now listening on: ";
        while (server.StandardOutput.ReadLine() is { } line)
        {
            var at = line.IndexOf(sign, StringComparison.Ordinal);
            if (at >= 0)
            {
                // Whoever stops reading would stop the server once its pipe is full.
                _ = Task.Run(server.StandardOutput.ReadToEnd);
                return new(line[(at + sign.Length)..].Trim());
            }
        }

        throw new InvalidOperationException("The server ended before it listened.");
    }

    private static string DemoData()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Jiuye.slnx")))
                return Path.Combine(at.FullName, "datasets", "demo");
        }

        throw new DirectoryNotFoundException("The tests run from inside the checkout.");
    }
}

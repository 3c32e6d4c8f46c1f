using System.Net;
using System.Text;
using Jiuye;
using Jiuye.Server;
using Jiuye.Vocabulary;
using Microsoft.AspNetCore.Builder;

namespace Server.Tests;

/// <summary>Who is answered where there are no keys.</summary>
public sealed class LocalCallerTests : IAsyncLifetime
{
    private WebApplication app = null!;

    private string Own => app.Urls.Single();

    public async Task InitializeAsync()
    {
        app = JiuyeServer.Create(new MemoryRecordStore(TimeProvider.System), new() { Policy = Policy.Named("jiuye-default"), Urls = "http://127.0.0.1:0" }, TimeProvider.System);
        await app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task A_program_of_this_machine_and_the_services_own_pages_are_answered()
    {
        Assert.Equal(HttpStatusCode.OK, await PutAsync());
        Assert.Equal(HttpStatusCode.OK, await PutAsync(("Origin", Own), ("Sec-Fetch-Site", "same-origin")));
    }

    [Theory]
    [InlineData("Origin", "https://pages.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Host", "pages.example")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    public async Task A_page_of_somebody_else_in_this_machines_browser_and_a_proxy_are_not(string header, string value) =>
        Assert.Equal(HttpStatusCode.Unauthorized, await PutAsync((header, value)));

    private async Task<HttpStatusCode> PutAsync(params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient();
        using var message = new HttpRequestMessage(HttpMethod.Put, Own + "/v1/districts/110105/postings/P1") { Content = new StringContent("""{"id":"P1","title":"护士"}""", Encoding.UTF8, "text/plain") };
        foreach (var (name, value) in headers)
            message.Headers.TryAddWithoutValidation(name, value);
        using var answer = await client.SendAsync(message);
        return answer.StatusCode;
    }
}

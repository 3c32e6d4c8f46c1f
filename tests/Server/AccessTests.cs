using System.Net;
using System.Text;
using System.Text.Json;
using Jiuye.Server;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Server.Tests;

/// <summary>Who gets in where.</summary>
[Collection(nameof(RunningServer))]
public sealed class AccessTests(RunningServer server)
{
    private IEnumerable<(string Method, string Path, RouteContract Contract)> Routes => server.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.Cast<RouteEndpoint>().Select(static endpoint => (
        endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Single(),
        string.Join('/', endpoint.RoutePattern.PathSegments.Select(static segment => string.Concat(segment.Parts.Select(static part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "district" } => "110101",
            _ => "nobody",
        })))),
        endpoint.Metadata.GetRequiredMetadata<RouteContract>()));

    [Fact]
    public async Task Every_route_that_needs_a_key_refuses_who_has_none()
    {
        foreach (var (method, path, contract) in Routes.Where(static route => route.Contract.Scope != AccessScope.None))
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await Send(null, method, path)).Status);
            Assert.Equal((contract.Name, HttpStatusCode.Unauthorized), (contract.Name, (await Send("no key of ours", method, path)).Status));
        }
    }

    [Fact]
    public async Task Every_route_refuses_a_key_without_its_scope()
    {
        foreach (var (method, path, contract) in Routes)
        {
            var (status, detail) = await Send(RunningServer.ReadOnly, method, path);

            if ((contract.Scope & ~AccessScope.Read) != 0)
                Assert.Equal((contract.Name, HttpStatusCode.Forbidden), (contract.Name, status));
            else
                Assert.NotEqual((contract.Name, HttpStatusCode.Forbidden), (contract.Name, status));
            Assert.DoesNotContain(RunningServer.ReadOnly, detail, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_route_of_a_district_refuses_another_tenants_key()
    {
        foreach (var (method, path, contract) in Routes.Where(static route => route.Path.Contains("110101", StringComparison.Ordinal)))
        {
            var (status, detail) = await Send(RunningServer.Elsewhere, method, path);

            Assert.Equal((contract.Name, HttpStatusCode.Forbidden), (contract.Name, status));
            Assert.Contains("does not open district 110101", detail, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Only_health_and_pages_without_records_are_open_to_everybody() =>
        Assert.Equal(["console", "console-door", "health-live", "health-ready"], Routes.Where(static route => route.Contract.Scope == AccessScope.None).Select(static route => route.Contract.Name).Order());

    [Fact]
    public void Every_route_has_a_name_of_its_own() => Assert.Equal(Routes.Count(), Routes.Select(static route => route.Contract.Name).Distinct().Count());

    [Theory]
    [InlineData("abc")]
    [InlineData("11010")]
    [InlineData("110101001")]
    [InlineData("011010")]
    public async Task A_district_has_six_digits(string code)
    {
        using var answer = await server.Client.GetAsync($"/v1/districts/{code}/suggestions?q=a");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_district_of_which_nothing_is_held_is_said_so()
    {
        using var answer = await server.Client.GetAsync("/v1/districts/110118/suggestions?q=a");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("110118", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_route_answers_is_said_as_problem_details()
    {
        using var nowhere = await server.Client.GetAsync("/v1/nowhere");
        using var method = await server.Client.DeleteAsync(RunningServer.District + "/suggestions");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed), (nowhere.StatusCode, method.StatusCode));
        Assert.Equal(["application/problem+json", "application/problem+json"], new[] { nowhere, method }.Select(static answer => answer.Content.Headers.ContentType?.MediaType));
    }

    private async Task<(HttpStatusCode Status, string Detail)> Send(string? key, string method, string path)
    {
        using var client = server.With(key);
        using var request = new HttpRequestMessage(new(method), path);
        if (method is "PUT" or "POST")
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var answer = await client.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType == "application/problem+json" ? JsonDocument.Parse(body).RootElement.GetProperty("detail").GetString()! : "");
    }
}

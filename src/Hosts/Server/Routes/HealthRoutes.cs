namespace Jiuye.Server;

/// <summary>Whether the service lives, whether it is ready, and its figures.</summary>
internal static class HealthRoutes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        Door.Map(
            routes,
            HttpMethods.Get,
            "/health/live",
            new("health-live", AccessScope.None, "200 as soon as the process answers.") { AnswerForm = "text/plain" },
            static call => call.Context.Response.WriteAsync("live", call.Cancelled));
        Door.Map(
            routes,
            HttpMethods.Get,
            "/health/ready",
            new("health-ready", AccessScope.None, "200 once the service has what it needs and the store answers, 503 until then.") { AnswerForm = "text/plain" },
            ReadyAsync);
        Door.Map(
            routes,
            HttpMethods.Get,
            "/metrics",
            new("metrics", AccessScope.Operate, "The service's figures in the text form of Prometheus.") { AnswerForm = MetricsPage.Form },
            static call => call.Service.Metrics.WriteAsync(call.Context));
    }

    private static async Task ReadyAsync(Call call)
    {
        if (!call.Service.IsPrepared)
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status503ServiceUnavailable, "The records are still being read.");
            return;
        }

        // Throws where the store is away: that is told as 503 as well.
        await call.Service.Store.DistrictsAsync(call.Cancelled);
        await call.Context.Response.WriteAsync("ready", call.Cancelled);
    }
}

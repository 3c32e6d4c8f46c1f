namespace Jiuye.Server;

/// <summary>The console: pages that hold no records and call the other routes with the key that their user enters.</summary>
internal static class ConsoleRoutes
{
    // Own scripts and styles only, no frame around it, no form sent anywhere: a text of a record that got into a page as markup could do nothing.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Root = "/console";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Door.Map(
            routes,
            HttpMethods.Get,
            "/",
            new("console-door", AccessScope.None, "Leads to the console.") { AnswerForm = "text/html", Status = StatusCodes.Status302Found },
            static call =>
            {
                call.Context.Response.Redirect(Root + "/");
                return Task.CompletedTask;
            });
        Door.Map(
            routes,
            HttpMethods.Get,
            Root + "/{file?}",
            new("console", AccessScope.None, "The console's pages for people (docs/console.md); they hold no records.") { AnswerForm = "text/html" },
            FileAsync);
    }

    private static async Task FileAsync(Call call)
    {
        var (request, response) = (call.Context.Request, call.Context.Response);
        var name = request.RouteValues.TryGetValue("file", out var part) && part is string asked ? asked : "index.html";
        if (!request.RouteValues.ContainsKey("file") && request.Path.Value is Root)
        {
            // Without the slash the page's own files would be looked for beside it.
            response.Redirect(Root + "/");
            return;
        }

        if (!ConsoleFiles.All.TryGetValue(name, out var file))
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status404NotFound, "The console has no such file.");
            return;
        }

        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-cache";
        response.Headers.ETag = file.Tag;
        response.Headers["Referrer-Policy"] = "no-referrer";
        if (request.Headers.IfNoneMatch == file.Tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        (response.ContentType, response.ContentLength) = (file.Form, file.Content.Length);
        await response.BodyWriter.WriteAsync(file.Content, call.Cancelled);
    }
}

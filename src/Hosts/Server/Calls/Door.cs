using Jiuye.Vocabulary;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Jiuye.Server;

/// <summary>Stands before every route: lets in who may, reads what is asked, and says what is wrong.</summary>
internal sealed class Door(RouteContract contract, Func<Call, Task> handler)
{
    private const long LongestUnread = 64 << 10;
    private const long LongestTimes = 4;

    private static readonly Action<ILogger, string, string, Exception?> StoreFailed =
        LoggerMessage.Define<string, string>(LogLevel.Error, new(3, "store-failed"), "{Route}: {Problem}");

    private static readonly Action<ILogger, string, Exception?> Failed =
        LoggerMessage.Define<string>(LogLevel.Error, new(4, "route-failed"), "{Route} failed: a defect of this program, please report it");

    /// <summary>Maps a route.</summary>
    internal static void Map(IEndpointRouteBuilder routes, string method, string pattern, RouteContract contract, Func<Call, Task> handler)
    {
        var whole = WithPersons(contract, method, pattern);
        routes.MapMethods(pattern, [method], new Door(whole, handler).OpenAsync).WithMetadata(whole).WithName(whole.Name).WithDisplayName($"{method} {pattern}");
    }

    // What tells of persons is told by the path, so that no route is forgotten.
    private static RouteContract WithPersons(RouteContract contract, string method, string pattern)
    {
        var isOfPerson = pattern.Contains("/seekers/{id}", StringComparison.Ordinal) || pattern.StartsWith("/v1/seekers/", StringComparison.Ordinal) || pattern.StartsWith("/v1/persons/", StringComparison.Ordinal);
        var last = pattern[(pattern.LastIndexOf('/') + 1)..];
        var isCounted = method == HttpMethods.Get && last is "seekers" or "duties" or "ledger";
        return contract with { IsOfPerson = isOfPerson, IsCounted = isCounted, AboutPersons = isOfPerson || isCounted || last is "referrals" or "ledger" or "seekers:bulk" or "referrals:bulk" or "ledger:bulk" };
    }

    private async Task OpenAsync(HttpContext context)
    {
        var service = context.RequestServices.GetRequiredService<Service>();
        var headers = context.Response.Headers;
        (headers.CacheControl, headers.XContentTypeOptions, headers.ContentSecurityPolicy) = ("no-store", "nosniff", "default-src 'none'; frame-ancestors 'none'");
        if (await AdmitAsync(context, service) is not { } call)
            return;
        using var lease = contract.Scope == AccessScope.None ? null : await service.Turnstile.EnterAsync(context, call.Key);
        if (lease is null && contract.Scope != AccessScope.None)
            return;
        using var watched = service.Watch.Begin(contract.Name);
        try
        {
            // A list is taken down with its rows, by its handler.
            if (contract.IsCounted || await call.IsTakenAsync(null))
                await handler(call);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller is gone: there is nobody to answer.
        }
        catch (Exception problem) when (!context.Response.HasStarted)
        {
            // What is half written can't be taken back: better no answer than a wrong one.
            if (context.Response.BodyWriter.UnflushedBytes > 0)
            {
                Failed(service.Log, contract.Name, problem);
                context.Abort();
                return;
            }

            await TellAsync(call, problem);
        }
    }

    /// <summary>The call where the caller may make it and all of it can be read; null where the answer is given already.</summary>
    private async ValueTask<Call?> AdmitAsync(HttpContext context, Service service)
    {
        var key = contract.Scope == AccessScope.None ? AccessKey.Local : Doorkeeper.Caller(context, service.Keys);
        if (key is null)
        {
            context.Response.Headers.WWWAuthenticate = "ApiKey";
            return await ForbiddenAsync(context, service, null, StatusCodes.Status401Unauthorized, $"A key is needed in the header {Doorkeeper.KeyHeader}.");
        }

        if ((key.Scopes & contract.Scope) != contract.Scope)
            return await ForbiddenAsync(context, service, key, StatusCodes.Status403Forbidden, $"The key '{key.Id}' does not allow this: {contract.ScopeText} is needed.");
        var call = new Call(context, service, key, contract);
        if (context.Request.RouteValues.TryGetValue("district", out var code))
        {
            if (code is not string { Length: 6 } text || !DistrictCode.TryParse(text, out var district))
                return await RefusedAsync(context, StatusCodes.Status400BadRequest, $"district '{Shown(code as string)}': expected a code of 6 digits, such as 110105.");
            if (!key.Opens(district))
                return await ForbiddenAsync(context, service, key, StatusCodes.Status403Forbidden, $"The key '{key.Id}' does not open district {district}.");
            call.District = district;
        }

        if (PathPart.Fault(context) is { } fault)
            return await RefusedAsync(context, StatusCodes.Status400BadRequest, fault);
        if (contract.Body is not null && context.Request.Headers.ContentEncoding is { Count: > 0 } encoding && encoding != "identity")
        {
            // A few kilobytes could unfold to gigabytes: what comes in is taken as it stands.
            context.Response.Headers.AcceptEncoding = "identity";
            return await RefusedAsync(context, StatusCodes.Status415UnsupportedMediaType, "Content-Encoding: expected none; send the body as it is.");
        }

        // What is too long or not asked for is read away while it is short: who cuts off a caller that is still sending takes the answer from it too.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = contract.LongestBody is { } longest ? (LongestTimes * longest) + LongestUnread : null;
        return Wrong(context, call) is { } wrong ? await RefusedAsync(context, StatusCodes.Status400BadRequest, wrong) : call;
    }

    private string? Wrong(HttpContext context, Call call)
    {
        foreach (var (name, values) in context.Request.Query)
        {
            QueryParameter? known = null;
            foreach (var parameter in contract.Query)
            {
                if (parameter.Name == name)
                    known = parameter;
            }

            if (known is null)
                return $"'{Shown(name)}' is no parameter of this route; expected {(contract.Query.Count == 0 ? "none" : string.Join(", ", contract.Query.Select(static one => one.Name)))}.";
            if (values.Count != 1 || !known.Read(call, values.ToString()))
                return $"{name} '{Shown(values.ToString())}': expected {known.Expected}.";
        }

        return null;
    }

    private Task<Call?> ForbiddenAsync(HttpContext context, Service service, AccessKey? key, int status, string detail)
    {
        if (contract.AboutPersons)
            service.Trail.Refused(context, contract, key, status);
        return RefusedAsync(context, status, detail);
    }

    private static async Task<Call?> RefusedAsync(HttpContext context, int status, string detail)
    {
        await Problem.WriteAsync(context, status, detail);
        return null;
    }

    private Task TellAsync(Call call, Exception problem)
    {
        switch (problem)
        {
            case RecordChangedException:
                return Problem.WriteAsync(call.Context, StatusCodes.Status412PreconditionFailed, problem.Message);
            case RequestConflictException:
                return Problem.WriteAsync(call.Context, StatusCodes.Status422UnprocessableEntity, "The Idempotency-Key was used in this district for other rows: send other rows under another key.");
            case StoreFullException:
                StoreFailed(call.Service.Log, contract.Name, problem.Message, null);
                return Problem.WriteAsync(call.Context, StatusCodes.Status507InsufficientStorage, "The store's disk is full: nothing of this request was written, and reading goes on. Send it again once its operator has made room.");
            case StoreException:
                // The message may name files of this machine: it is for the log.
                StoreFailed(call.Service.Log, contract.Name, problem.Message, null);
                return Problem.AwayAsync(call.Context, "The store cannot be read or written now; the service's log says why. Try again.");
            case BadHttpRequestException bad:
                return Problem.WriteAsync(call.Context, bad.StatusCode, bad.Message);
            case ArgumentException { ParamName: "seeker" or "posting" }:
                // Gone between the look whether it is there and the question.
                return Problem.WriteAsync(call.Context, StatusCodes.Status404NotFound, "A record that was asked about has just gone.");
            default:
                Failed(call.Service.Log, contract.Name, problem);
                return Problem.WriteAsync(call.Context, StatusCodes.Status500InternalServerError, "A defect of the service; its log has the particulars.");
        }
    }

    // What came with the call goes into a message short and without control characters.
    private static string Shown(string? text) => text is null ? "" : new([.. text.Take(80).Select(static letter => char.IsControl(letter) ? ' ' : letter)]);
}

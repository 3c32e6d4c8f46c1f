using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiuye.Server;

/// <summary>The HTTP service over a record store: to run by itself, or to map into an application that is there already.</summary>
public static class JiuyeServer
{
    // Callers send a key, a tag and what their proxies add; a path holds two ids of at most 200 characters, each of which may take nine bytes.
    private const int MostHeaders = 64;
    private const int LongestHeaders = 16 << 10;
    private const int LongestLine = 8 << 10;

    // What a connection that says nothing takes is a few kilobytes and a handle of the process, which the store and the trail need too.
    private const int MostConnections = 20_000;

    // Who opens a connection and says nothing loses it.
    private static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan IdleTimeout = TimeSpan.FromMinutes(2);

    /// <summary>Serves a store until the token is cancelled or the process is asked to end.</summary>
    /// <param name="store">The store; it outlives the service.</param>
    /// <param name="options">What is answered, to whom.</param>
    /// <param name="clock">Tells today, and when to look at the log and at the file of keys.</param>
    /// <param name="cancellation">Ends the service.</param>
    /// <exception cref="InvalidDataException">The file of keys or the certificate is wrong, or the service would be open to other machines without keys.</exception>
    /// <exception cref="IOException">An address is taken, a file cannot be read, or what <see cref="ServerOptions.Prepare"/> does failed.</exception>
    public static async Task RunAsync(IRecordStore store, ServerOptions options, TimeProvider clock, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.CheckAddresses();
        await using var app = Create(store, options, clock);
        // Looked up now: when the service has run, its services are gone.
        var preparation = app.Services.GetServices<IHostedService>().OfType<Preparation>().Single();
        await app.RunAsync(cancellation);
        if (preparation.Failure is { } failure)
            ExceptionDispatchInfo.Throw(failure);
    }

    /// <summary>Adds what the routes need.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="store">The store; it outlives the application.</param>
    /// <param name="options">What is answered, to whom.</param>
    /// <param name="clock">Tells today, and when to look at the log and at the file of keys.</param>
    public static IServiceCollection AddJiuyeServer(this IServiceCollection services, IRecordStore store, ServerOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        services.TryAddSingleton(options);
        services.TryAddSingleton(clock);
        services.AddSingleton(provider => new KeyRing(options, clock, provider.GetRequiredService<ILogger<KeyRing>>()));
        services.AddSingleton(provider => new ServerCertificate(options, clock, provider.GetRequiredService<ILogger<ServerCertificate>>()));
        services.AddSingleton(provider => new AuditTrail(options, clock, provider.GetRequiredService<ILogger<AuditTrail>>()));
        services.AddSingleton(provider => new Service(store, options, provider.GetRequiredService<KeyRing>(), provider.GetRequiredService<AuditTrail>(), clock, provider.GetRequiredService<ILogger<Service>>()));
        services.AddHostedService(static provider => provider.GetRequiredService<KeyRing>());
        services.AddHostedService(static provider => provider.GetRequiredService<ServerCertificate>());
        services.AddHostedService(static provider => provider.GetRequiredService<AuditTrail>());
        services.AddOptions<KestrelServerOptions>().Configure<ServerCertificate>((kestrel, certificate) =>
        {
            // An application that brings its own certificate keeps its own settings.
            if (options.Certificate is not null)
                kestrel.ConfigureHttpsDefaults(certificate.Serve);
        });
        services.AddHostedService<ErasedNightsHost>();
        services.AddHostedService<Preparation>();
        return services;
    }

    /// <summary>Maps every route of the service; each checks the caller's key itself.</summary>
    /// <param name="routes">Where to; <see cref="AddJiuyeServer"/> comes first.</param>
    public static IEndpointRouteBuilder MapJiuye(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        HealthRoutes.Map(routes);
        ConsoleRoutes.Map(routes);
        DistrictRoutes.Map(routes);
        ListRoutes.Map(routes);
        ReasonRoutes.Map(routes);
        RecordRoutes.Map(routes);
        BulkRoutes.Map(routes);
        CaseRoutes.Map(routes);
        AuditRoutes.Map(routes);
        TableRoutes.Map(routes);
        AreaRoutes.Map(routes);
        PersonRoutes.Map(routes);
        DocumentRoutes.Map(routes);
        return routes;
    }

    internal static WebApplication Create(IRecordStore store, ServerOptions options, TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(options.Addresses);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.AddServerHeader = false;
            var limits = kestrel.Limits;
            (limits.MaxRequestHeaderCount, limits.MaxRequestHeadersTotalSize, limits.MaxRequestLineSize) = (MostHeaders, LongestHeaders, LongestLine);
            (limits.RequestHeadersTimeout, limits.KeepAliveTimeout) = (HeadersTimeout, IdleTimeout);
            limits.Http2.MaxRequestHeaderFieldSize = LongestHeaders;
            limits.MaxConcurrentConnections = MostConnections;
        });
        // The host's own lines name paths of requests, and paths hold ids: what is logged of a call is this project's.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddJiuyeServer(store, options, clock);
        var app = builder.Build();
        app.UseStatusCodePages(static page => Problem.WriteAsync(page.HttpContext, page.HttpContext.Response.StatusCode, "There is no such route; /openapi/v1.json lists them."));
        app.UseRouting();
        app.Use(static (context, next) => RefuseUnknown(context, next));
        app.MapJiuye();
        return app;
    }

    // Whoever adds a route gives it a contract, or nobody gets in.
    private static Task RefuseUnknown(HttpContext context, RequestDelegate next) => context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<RouteContract>() is null && !IsOfRouting(endpoint)
        ? Problem.WriteAsync(context, StatusCodes.Status403Forbidden, "This route has no contract and answers nobody.")
        : next(context);

    // Routing itself answers 405 by an endpoint.
    private static bool IsOfRouting(Endpoint endpoint) => endpoint is not RouteEndpoint;
}

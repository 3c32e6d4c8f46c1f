using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Orleans.Configuration;

namespace Jiuye.OrleansGrains;

/// <summary>Brings the districts into an Orleans silo, or a client to them.</summary>
public static class JiuyeSilo
{
    // The name by which Orleans knows the driver of PostgreSQL.
    private const string Invariant = "Npgsql";

    /// <summary>Serves districts, cities and nights from this silo. The application brings the clock: <c>services.AddSingleton(TimeProvider.System)</c>.</summary>
    /// <remarks>Stopping the host gives the rights to write back and puts the night at hand back, so that other silos go on at once. Options are checked when the silo starts.</remarks>
    /// <param name="silo">The silo.</param>
    /// <param name="engine">Where the records are, the policy, the memory, the snapshots; the same as for <see cref="JiuyeServices.AddJiuye"/>. Silos of one cluster share one store: PostgreSQL.</param>
    /// <param name="grains">Who may call, and the nights.</param>
    public static ISiloBuilder AddJiuye(this ISiloBuilder silo, Action<JiuyeOptions> engine, Action<JiuyeSiloOptions> grains)
    {
        ArgumentNullException.ThrowIfNull(silo);
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(grains);
        var districts = new SiloDistricts();
        var services = silo.Services;
        services.AddJiuye(options =>
        {
            engine(options);
            options.Evicted += districts.Evict;
        });
        services.AddOptions<JiuyeSiloOptions>().Configure(grains).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<JiuyeSiloOptions>, JiuyeSiloOptionsCheck>());
        services.AddSingleton(districts);
        services.AddSingleton<GrainDoor>();
        services.AddSingleton<CaseDuties>();
        services.AddSingleton<NightBell>();
        services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>>(static provider => provider.GetRequiredService<NightBell>());
        services.AddSingleton<NightEraser>();
        services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>>(static provider => provider.GetRequiredService<NightEraser>());
        services.AddSingleton<SiloHealth>();
        services.AddSingleton<IHealthCheckParticipant>(static provider => provider.GetRequiredService<SiloHealth>());
        return silo;
    }

    /// <summary>Keeps the cluster's members, reminders and the state of the application's own grains in PostgreSQL, in tables that Orleans' own scripts make (docs/orleans.md). Jiuye's grains keep nothing there: their truth is the record store.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="connection">A connection string of Npgsql.</param>
    public static ISiloBuilder UseJiuyePostgreSql(this ISiloBuilder silo, string connection)
    {
        ArgumentNullException.ThrowIfNull(silo);
        ArgumentException.ThrowIfNullOrWhiteSpace(connection);
        return silo
            .UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Invariant, connection))
            .AddAdoNetGrainStorageAsDefault(options => (options.Invariant, options.ConnectionString) = (Invariant, connection))
            .UseAdoNetReminderService(options => (options.Invariant, options.ConnectionString) = (Invariant, connection));
    }

    /// <summary>Lets a client call the districts: it waits up to 30 s for an answer, longer than a silo waits for a district. What was not answered is the caller's to send again; a write under the same name.</summary>
    /// <param name="client">The client.</param>
    public static IClientBuilder AddJiuye(this IClientBuilder client)
    {
        ArgumentNullException.ThrowIfNull(client);
        // A caller waits a little longer than a silo waits for a district (JiuyeSiloOptions.Patience).
        client.Services.Configure<ClientMessagingOptions>(static options => options.ResponseTimeout = TimeSpan.FromSeconds(30));
        return client;
    }

    /// <summary>Finds the silos in PostgreSQL.</summary>
    /// <param name="client">The client.</param>
    /// <param name="connection">A connection string of Npgsql.</param>
    public static IClientBuilder UseJiuyePostgreSql(this IClientBuilder client, string connection)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrWhiteSpace(connection);
        return client.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Invariant, connection));
    }
}

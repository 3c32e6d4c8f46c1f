using System.Diagnostics.Metrics;
using Jiuye.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Jiuye;

/// <summary>Brings the engine into an application: records, leases, engines, the nights.</summary>
public static class JiuyeServices
{
    /// <summary>Registers <see cref="IRecordStore"/>, <see cref="ILeaseTable"/>, <see cref="Policy"/>, <see cref="DistrictPool"/>, <see cref="NightBook"/> and, where options ask for nights, what makes them.</summary>
    /// <remarks>
    /// The application brings the clock: <c>services.AddSingleton(TimeProvider.System)</c>. Options are checked when the host starts. Instruments are those of the meter <c>Jiuye</c>,
    /// traces those of the source <c>Jiuye</c> (docs/operate.md). Stopping the host puts the night at hand back; the next start goes on where it was.
    /// </remarks>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets the options.</param>
    public static IServiceCollection AddJiuye(this IServiceCollection services, Action<JiuyeOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<JiuyeOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<JiuyeOptions>, JiuyeOptionsCheck>());
        services.TryAddSingleton(static provider => Policy.Find(Options(provider).Policy));
        services.TryAddSingleton(Open);
        services.TryAddSingleton(static provider => (ILeaseTable)provider.GetRequiredService<IRecordStore>());
        services.TryAddSingleton(static provider => new NightBook(provider.GetRequiredService<IRecordStore>()));
        services.TryAddSingleton(static provider => new JiuyeInstruments(provider.GetService<IMeterFactory>()));
        services.TryAddSingleton(Pool);
        services.AddHostedService<NightlyService>();
        return services;
    }

    private static JiuyeOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<JiuyeOptions>>().Value;

    private static DistrictPool Pool(IServiceProvider provider)
    {
        var (log, options) = (provider.GetRequiredService<ILogger<DistrictPool>>(), Options(provider));
        return new(
            provider.GetRequiredService<IRecordStore>(),
            new()
            {
                Policy = provider.GetRequiredService<Policy>(),
                MemoryBudget = options.MemoryBudget,
                Evicted = options.Evicted,
                Behind = (district, problem) => JiuyeLog.Behind(log, $"{district}", problem.Message),
                Nights = options.Nightly?.Results,
                Ranking = (district, night) => JiuyeLog.Of(log, district, night),
                Snapshots = options.Snapshots is { } folder ? new(folder) { Told = became => JiuyeLog.Of(log, became) } : null,
            },
            provider.GetRequiredService<TimeProvider>());
    }

    // A singleton is made without waiting; opening a store takes milliseconds and happens once.
    private static IRecordStore Open(IServiceProvider provider)
    {
        var (options, clock) = (Options(provider), provider.GetRequiredService<TimeProvider>());
        if (options.Open is { } open)
            return Task.Run(() => open(provider)).GetAwaiter().GetResult();
        return options.Store == "memory" ? new MemoryRecordStore(clock) : Task.Run(() => SqliteRecordStore.OpenAsync(options.Store!, clock)).GetAwaiter().GetResult();
    }
}

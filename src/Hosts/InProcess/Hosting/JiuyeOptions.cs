using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What <c>services.AddJiuye(…)</c> is told. Checked when the host starts: what is wrong is named with its value and what was expected.</summary>
/// <remarks>Settable, so that it can be bound to configuration: <c>services.AddJiuye(options => configuration.Bind("Jiuye", options))</c>.</remarks>
public sealed class JiuyeOptions
{
    /// <summary>Where the records are: <c>memory</c>, or the path of a SQLite file, made where it is not there. Null where <see cref="UseStore"/> says.</summary>
    public string? Store { get; set; }

    /// <summary>The policy: a name (<c>beijing-2018</c>) or a JSON file. Required: no number of a jurisdiction is guessed.</summary>
    public string Policy { get; set; } = "";

    /// <summary>The districts, by code; empty for all that the store holds.</summary>
    public IList<string> Districts { get; } = [];

    /// <summary>What engines may take in memory, bytes, at least 1; default 4 GiB. Beyond it those that nobody uses go, the longest unused first.</summary>
    public long MemoryBudget { get; set; } = 4L << 30;

    /// <summary>The folder of snapshots of engines, one for each machine and store: the next start goes on from them and need not read every record. Null where none are kept. It holds what the records hold.</summary>
    public string? Snapshots { get; set; }

    /// <summary>Told of a district whose engine goes to keep within <see cref="MemoryBudget"/> (<see cref="DistrictPoolOptions.Evicted"/>); null where nobody wants to know.</summary>
    public Action<DistrictCode>? Evicted { get; set; }

    /// <summary>The nights; null where this host makes none.</summary>
    public JiuyeNightlyOptions? Nightly { get; set; }

    internal Func<IServiceProvider, Task<IRecordStore>>? Open { get; private set; }

    /// <summary>Keeps the records in a store of another kind, such as PostgreSQL: <c>options.UseStore(services => PostgreSqlRecordStore.OpenAsync(address, clock))</c>.</summary>
    /// <typeparam name="TStore">The store; its leases are kept in it too.</typeparam>
    /// <param name="open">Opens it; asked once, when the store is first needed.</param>
    public void UseStore<TStore>(Func<IServiceProvider, Task<TStore>> open)
        where TStore : class, IRecordStore, ILeaseTable
    {
        ArgumentNullException.ThrowIfNull(open);
        Open = async services => await open(services).ConfigureAwait(false);
    }

    internal DistrictCode[] DistrictCodes => [.. Districts.Select(DistrictCode.Parse).Distinct()];
}

namespace Jiuye.Casework;

/// <summary>What one officer, office or district owes.</summary>
/// <param name="Holder">The officer's or the place's code; empty where none is recorded, so that what belongs to nobody is seen too.</param>
/// <param name="Duties">The duties, in the order in which they came.</param>
public sealed record Worklist(string Holder, IReadOnlyList<Duty> Duties)
{
    /// <summary>Hands duties out; every duty is in just one list, and the lists stand by holder, what belongs to nobody first.</summary>
    public static IReadOnlyList<Worklist> Of(IEnumerable<Duty> duties, WorklistKey key)
    {
        ArgumentNullException.ThrowIfNull(duties);
        return
        [
            .. duties.GroupBy(duty => HolderOf(duty, key), StringComparer.Ordinal)
                .OrderBy(static group => group.Key, StringComparer.Ordinal)
                .Select(static group => new Worklist(group.Key, [.. group])),
        ];
    }

    private static string HolderOf(Duty duty, WorklistKey key) => key switch
    {
        WorklistKey.Officer => duty.Officer,
        WorklistKey.Office => duty.Office?.ToString() ?? "",
        WorklistKey.District => duty.Office?.County.ToString() ?? "",
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No key of worklists."),
    };
}

using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>A key: whose it is, what it opens, until when. The key itself is nowhere, only its SHA-256.</summary>
/// <param name="Id">The name by which logs tell it.</param>
/// <param name="Sha256">SHA-256 of the key, 32 bytes.</param>
/// <param name="Tenant">Who holds it.</param>
/// <param name="Districts">The districts that it opens, each with all that lies in it.</param>
/// <param name="Scopes">What it may do there.</param>
/// <param name="NotAfter">The moment from which it opens nothing any more; null for never.</param>
internal sealed record AccessKey(string Id, byte[] Sha256, string Tenant, IReadOnlyList<DistrictCode> Districts, AccessScope Scopes, DateTimeOffset? NotAfter)
{
    /// <summary>The caller of this machine where there are no keys.</summary>
    internal static AccessKey Local { get; } = new("local", [], "local", [], AccessScope.All, null);

    /// <summary>True where it opens the district.</summary>
    internal bool Opens(DistrictCode district)
    {
        if (ReferenceEquals(this, Local))
            return true;
        foreach (var held in Districts)
        {
            if (held.Contains(district))
                return true;
        }

        return false;
    }
}

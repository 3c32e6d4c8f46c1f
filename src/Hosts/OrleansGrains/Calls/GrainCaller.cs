namespace Jiuye.OrleansGrains;

/// <summary>On whose behalf a call to a grain is made, sent along in Orleans' request context; a call without it is refused.</summary>
/// <remarks>
/// Orleans does not prove who a client is: whoever reaches a silo's port is inside. This keeps the tenants of one portal apart, and a part of it from doing more than it says; the network, and
/// TLS between silos where the city asks for it, keep others out.
/// </remarks>
public static class GrainCaller
{
    internal const string TenantKey = "jiuye.tenant";
    internal const string ScopeKey = "jiuye.scope";

    /// <summary>Calls from here on are the tenant's, for what the scopes say, until the return value is let go of.</summary>
    /// <param name="tenant">The tenant (<see cref="GrainTenant.Name"/>).</param>
    /// <param name="scopes">What the calls are for; no more than that is done, whatever the tenant may.</param>
    public static IDisposable As(string tenant, GrainScope scopes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tenant);
        var before = new Former(RequestContext.Get(TenantKey), RequestContext.Get(ScopeKey));
        RequestContext.Set(TenantKey, tenant);
        RequestContext.Set(ScopeKey, (int)scopes);
        return before;
    }

    private sealed class Former(object? tenant, object? scopes) : IDisposable
    {
        public void Dispose()
        {
            Restore(TenantKey, tenant);
            Restore(ScopeKey, scopes);
        }

        private static void Restore(string key, object? value)
        {
            if (value is null)
                RequestContext.Remove(key);
            else
                RequestContext.Set(key, value);
        }
    }
}

using Jiuye.Vocabulary;
using Microsoft.Extensions.Options;

namespace Jiuye.OrleansGrains;

/// <summary>Lets a call in or refuses it, by the tenant and the scopes that came with it.</summary>
internal sealed class GrainDoor(IOptions<JiuyeSiloOptions> options)
{
    private readonly Dictionary<string, GrainTenant> tenants = options.Value.Tenants.ToDictionary(static tenant => tenant.Name, StringComparer.Ordinal);

    /// <summary>Refuses a call that may not do this here.</summary>
    /// <param name="needed">Everything that it needs.</param>
    /// <param name="district">Where.</param>
    /// <exception cref="DistrictFaultException">No tenant or scope came with the call, or they do not suffice.</exception>
    internal void Demand(GrainScope needed, DistrictCode district)
    {
        if (RequestContext.Get(GrainCaller.TenantKey) is not string name || RequestContext.Get(GrainCaller.ScopeKey) is not int said)
            throw new DistrictFaultException(DistrictFault.Refused, $"No tenant and scope came with the call; expected {nameof(GrainCaller)}.{nameof(GrainCaller.As)}(…) around it.");
        if (!tenants.TryGetValue(name, out var tenant))
            throw new DistrictFaultException(DistrictFault.Refused, "This silo knows no tenant of the name that came with the call.");
        if (!tenant.Opens(district))
            throw new DistrictFaultException(DistrictFault.Refused, $"Tenant '{name}' may not ask about {district}.");
        var lacking = needed & ~((GrainScope)said & tenant.Scopes);
        if (lacking != GrainScope.None)
            throw new DistrictFaultException(DistrictFault.Refused, $"Tenant '{name}' lacks the scope {lacking} for this call about {district}.");
    }
}

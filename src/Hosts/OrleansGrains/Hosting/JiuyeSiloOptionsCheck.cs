using Microsoft.Extensions.Options;

namespace Jiuye.OrleansGrains;

/// <summary>Says of each option that is wrong its name, its value and what was expected.</summary>
internal sealed class JiuyeSiloOptionsCheck(IOptions<JiuyeOptions> engine) : IValidateOptions<JiuyeSiloOptions>
{
    public ValidateOptionsResult Validate(string? name, JiuyeSiloOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(JiuyeSiloOptions options)
    {
        if (options.Tenants.Count == 0)
            yield return "Jiuye.Tenants: expected at least one tenant; without one nobody is answered.";
        foreach (var tenant in options.Tenants.Where(static tenant => string.IsNullOrWhiteSpace(tenant.Name) || tenant.Name.Length > 100))
            yield return $"Jiuye.Tenants '{tenant.Name}': expected a name of 1 to 100 characters.";
        foreach (var twice in options.Tenants.GroupBy(static tenant => tenant.Name, StringComparer.Ordinal).Where(static same => same.Count() > 1))
            yield return $"Jiuye.Tenants '{twice.Key}': expected each name once.";
        if (engine.Value.Nightly is not null)
            yield return "Jiuye.Nightly of the engine: expected none in a silo; the nights of a cluster stand in the silo's options.";
        if (options.Nightly is { } nightly && (string.IsNullOrWhiteSpace(nightly.Results) || string.IsNullOrWhiteSpace(nightly.Node) || nightly.Node.Length > 100))
            yield return $"Jiuye.Nightly.Results '{nightly.Results}' and Node '{nightly.Node}': expected the folder of the results, and a name of 1 to 100 characters, different for every silo.";
        if (options.Nightly is { } zoned && !TimeZoneInfo.TryFindSystemTimeZoneById(zoned.Zone, out _))
            yield return $"Jiuye.Nightly.Zone '{zoned.Zone}': expected the IANA name of a time zone that this machine knows, such as Asia/Shanghai.";
        if (Outside(options.NightCheck, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)))
            yield return $"Jiuye.NightCheck '{options.NightCheck}': expected one second to one hour.";
        if (Outside(options.Patience, TimeSpan.FromSeconds(0.1), TimeSpan.FromMinutes(10)))
            yield return $"Jiuye.Patience '{options.Patience}': expected 0.1 seconds to 10 minutes.";
        if (Outside(options.LeaseTime, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)))
            yield return $"Jiuye.LeaseTime '{options.LeaseTime}': expected one second to one hour.";
    }

    private static bool Outside(TimeSpan value, TimeSpan least, TimeSpan most) => value < least || value > most;
}

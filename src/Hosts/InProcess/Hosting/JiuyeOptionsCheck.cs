using Jiuye.Vocabulary;
using Microsoft.Extensions.Options;

namespace Jiuye;

/// <summary>Says of each option that is wrong its name, its value and what was expected.</summary>
internal sealed class JiuyeOptionsCheck(IServiceProvider services) : IValidateOptions<JiuyeOptions>
{
    public ValidateOptionsResult Validate(string? name, JiuyeOptions options)
    {
        List<string> faults = [.. Faults(options), .. options.Nightly is { } nightly ? Faults(nightly) : []];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(JiuyeOptions options)
    {
        if (services.GetService(typeof(TimeProvider)) is null)
            yield return "No TimeProvider is registered: expected services.AddSingleton(TimeProvider.System). No part of Jiuye reads a clock of its own.";
        if (options.Store is null == (options.Open is null))
            yield return $"Jiuye.Store '{options.Store}': expected 'memory' or the path of a SQLite file, or else UseStore(…), one of the two.";
        else if (options.Store is { } store && string.IsNullOrWhiteSpace(store))
            yield return "Jiuye.Store '': expected 'memory' or the path of a SQLite file.";
        if (WrongPolicy(options.Policy) is { } problem)
            yield return $"Jiuye.Policy '{options.Policy}': {problem}";
        if (options.Snapshots is { } snapshots && string.IsNullOrWhiteSpace(snapshots))
            yield return "Jiuye.Snapshots '': expected a folder, or nothing where no snapshots are kept.";
        if (options.MemoryBudget < 1)
            yield return FormattableString.Invariant($"Jiuye.MemoryBudget '{options.MemoryBudget}': expected bytes, at least 1.");
        foreach (var district in options.Districts.Where(static code => !DistrictCode.TryParse(code, out _)))
            yield return $"Jiuye.Districts '{district}': expected codes of 6 digits (GB/T 2260), such as 110105.";
    }

    private static IEnumerable<string> Faults(JiuyeNightlyOptions nightly)
    {
        if (string.IsNullOrWhiteSpace(nightly.Results))
            yield return "Jiuye.Nightly.Results '': expected the folder of the results.";
        if (string.IsNullOrWhiteSpace(nightly.Node) || nightly.Node.Length > 100)
            yield return $"Jiuye.Nightly.Node '{nightly.Node}': expected a name of 1 to 100 characters, different for every process.";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(nightly.Zone, out _))
            yield return $"Jiuye.Nightly.Zone '{nightly.Zone}': expected the IANA name of a time zone that this machine knows (package tzdata), such as Asia/Shanghai.";
        foreach (var day in nightly.Days.Where(static day => !Enum.IsDefined(day)))
            yield return FormattableString.Invariant($"Jiuye.Nightly.Days '{(int)day}': expected days of the week, such as Monday.");
        if (nightly.Threads is < 1 or > 256)
            yield return FormattableString.Invariant($"Jiuye.Nightly.Threads '{nightly.Threads}': expected 1 to 256.");
        if (nightly.Attempts is < 1 or > 100)
            yield return FormattableString.Invariant($"Jiuye.Nightly.Attempts '{nightly.Attempts}': expected 1 to 100.");
        if (Outside(nightly.CatchUp, TimeSpan.Zero, TimeSpan.FromHours(24)))
            yield return $"Jiuye.Nightly.CatchUp '{nightly.CatchUp}': expected 0 to 24 hours.";
        if (Outside(nightly.LeaseTime, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)))
            yield return $"Jiuye.Nightly.LeaseTime '{nightly.LeaseTime}': expected one second to one hour.";
        if (Outside(nightly.RetryAfter, TimeSpan.Zero, TimeSpan.FromDays(1)))
            yield return $"Jiuye.Nightly.RetryAfter '{nightly.RetryAfter}': expected 0 to one day.";
    }

    private static bool Outside(TimeSpan value, TimeSpan least, TimeSpan most) => value < least || value > most;

    private static string? WrongPolicy(string policy)
    {
        var expected = $"expected one of {string.Join(", ", Policy.Names)}, or a policy file.";
        if (string.IsNullOrWhiteSpace(policy))
            return expected;
        try
        {
            Policy.Find(policy);
            return null;
        }
        catch (Exception problem) when (problem is PolicyException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"{problem.Message} ({expected})";
        }
    }
}

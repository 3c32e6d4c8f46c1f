using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>The forms that a call is about.</summary>
internal sealed record FormSource(Policy Policy, FormCatalogue Catalogue, IReadOnlyList<ServiceForm> Forms)
{
    /// <summary>The forms of a policy, or a city's own.</summary>
    /// <exception cref="UsageException">The policy asks for no forms.</exception>
    internal static FormSource Of(string policyName, string? path)
    {
        var policy = Policy.Find(policyName);
        var catalogue = path is null ? FormCatalogue.Shipped : FormCatalogue.Shipped.With(path);
        var forms = catalogue.Of(policy);
        if (forms.Count == 0)
            throw new UsageException($"--policy {policy.Name}: there are no forms of this jurisdiction; there are those of {string.Join(", ", catalogue.Forms.Select(static form => form.Jurisdiction).Distinct(StringComparer.Ordinal))}.");
        return new(policy, catalogue, forms);
    }

    internal ServiceForm? Find(string name) => Forms.FirstOrDefault(form => form.Name == name);

    internal ServiceForm Named(string name) => Find(name) ?? throw new UsageException($"'{name}' is no form of {Policy.Name}; jiuye forms list --policy {Policy.Name} names them.");
}

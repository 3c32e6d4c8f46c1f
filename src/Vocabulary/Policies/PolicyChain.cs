using System.Collections.Frozen;

namespace Jiuye.Vocabulary;

/// <summary>A policy and the bases it extends, the policy first.</summary>
internal sealed class PolicyChain
{
    // A jurisdiction, its city, its province, the state and the engine's own base are five; more is a mistake.
    private const int Longest = 16;

    private readonly IReadOnlyList<PolicyDocument> documents;

    private PolicyChain(IReadOnlyList<PolicyDocument> documents) => this.documents = documents;

    internal PolicyDocument Top => documents[0];

    /// <summary>The names of the bases, nearest first.</summary>
    internal IReadOnlyList<string> Bases => [.. documents.Skip(1).Select(static document => document.Name)];

    /// <summary>Reads a policy and follows its bases.</summary>
    /// <exception cref="PolicyException">A file is at fault, or a policy extends itself.</exception>
    internal static PolicyChain Follow(PolicyText start)
    {
        var documents = new List<PolicyDocument> { PolicyDocumentReader.Read(start) };
        while (documents[^1].Extends is { } target)
        {
            var from = documents[^1].Text;
            var next = from.Follow(target);
            var met = documents.Any(document => document.Text.Identity == next.Identity);
            if (met || documents.Count == Longest)
                throw new PolicyException([new(from.File, "$.extends", '"' + target + '"', met ? "a base that does not lead back here" : $"at most {Longest} policies in a row")]);
            documents.Add(PolicyDocumentReader.Read(next));
        }

        return new(documents);
    }

    /// <summary>The settings with the nearest statement of each.</summary>
    /// <exception cref="PolicyException">A setting is stated nowhere.</exception>
    internal SettingValues Settings()
    {
        var values = new Dictionary<string, SettingValue>(StringComparer.Ordinal);
        var faults = new PolicyFaults(Top.Text.File);
        foreach (var setting in PolicySettings.All)
        {
            if (documents.Select(document => document.Settings.GetValueOrDefault(setting.Path)).FirstOrDefault(static value => value is not null) is { } nearest)
                values[setting.Path] = nearest;
            else
                faults.AddMissing("$." + setting.Path, setting.Expected + ", here or in a policy that this one extends");
        }

        faults.ThrowIfAny();
        return new(values.ToFrozenDictionary(StringComparer.Ordinal));
    }
}

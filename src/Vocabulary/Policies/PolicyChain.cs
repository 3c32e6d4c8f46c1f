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

    /// <summary>The SHA-256 of every text of the chain, lower-case hexadecimal.</summary>
    internal string Fingerprint
    {
        get
        {
            using var hash = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
            foreach (var document in documents)
                hash.AppendData(System.Text.Encoding.UTF8.GetBytes(document.Text.Json));
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

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

    /// <summary>The parameters with the nearest statements of each; empty lists throughout where no policy of the chain names any.</summary>
    /// <exception cref="PolicyException">A jurisdiction neither states a parameter nor says that its text says nothing.</exception>
    internal FrozenDictionary<string, IReadOnlyList<Statement>> Parameters()
    {
        var speaks = documents.Any(static document => document.Parameters is not null);
        var stated = new Dictionary<string, IReadOnlyList<Statement>>(StringComparer.Ordinal);
        var faults = new PolicyFaults(Top.Text.File);
        foreach (var parameter in PolicyParameters.All)
        {
            var nearest = documents.Select(document => document.Parameters?.GetValueOrDefault(parameter.Name)).FirstOrDefault(static list => list is not null);
            if (nearest is null && speaks)
                faults.AddMissing($"$.parameters.{parameter.Group}.{parameter.Name}", "null, or statements: " + parameter.Expected);
            stated[parameter.Name] = nearest ?? [];
        }

        faults.ThrowIfAny();
        return stated.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

using System.Collections.Frozen;
using Jiuye.Matching.Text;

namespace Jiuye.Matching.Conditions;

/// <summary>What names of certificates end with and what stands around them: <c>datasets/lexicons/certificate-words.tsv</c>.</summary>
internal sealed class CertificateWords
{
    private static readonly Lazy<CertificateWords> Embedded = new(static () => new());

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> namesNone;

    private CertificateWords()
    {
        var roles = LexiconResource.Rows("certificate-words.tsv").ToLookup(static row => row[1], static row => row[0], StringComparer.Ordinal);
        string[] Of(string role) => roles.Contains(role) ? [.. roles[role]] : throw new InvalidOperationException($"lexicons/certificate-words.tsv has no word with the role '{role}'.");
        Endings = Of("ending");
        Openers = Of("opener");
        Holders = Of("holder");
        NotHeld = Of("not-held");
        namesNone = Of("no-name").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal static CertificateWords Default => Embedded.Value;

    /// <summary>Make what stands before them a certificate: 资格证, 职称.</summary>
    internal string[] Endings { get; }

    /// <summary>A name begins after the last of them: 持有, 需.</summary>
    internal string[] Openers { get; }

    /// <summary>Somebody is to hold what follows them.</summary>
    internal string[] Holders { get; }

    /// <summary>What holds one of them is no certificate: 凭证, 签证.</summary>
    internal string[] NotHeld { get; }

    /// <summary>True for what names no certificate in particular before an ending: nothing, 相关, 国家.</summary>
    internal bool NamesNone(ReadOnlySpan<char> name) => name.IsEmpty || namesNone.Contains(name);
}

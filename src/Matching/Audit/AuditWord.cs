using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>A word of <c>datasets/audit/lexicon.tsv</c> with all parts it plays.</summary>
internal sealed class AuditWord(string text)
{
    private readonly List<(WordRoles Role, DiscriminationGround Ground)> meanings = [];

    /// <summary>The folded word.</summary>
    internal string Text { get; } = text;

    /// <summary>All its parts together.</summary>
    internal WordRoles Roles { get; private set; }

    /// <summary>Whom it names, by part and ground.</summary>
    internal List<(WordRoles Role, DiscriminationGround Ground)> Meanings => meanings;

    /// <summary>True where it plays any of the parts.</summary>
    internal bool Is(WordRoles roles) => (Roles & roles) != 0;

    /// <summary>True where it plays a part for a ground.</summary>
    internal bool Is(WordRoles role, DiscriminationGround ground)
    {
        foreach (var meaning in meanings)
        {
            if ((meaning.Role & role) != 0 && meaning.Ground == ground)
                return true;
        }

        return false;
    }

    /// <summary>Adds a part while the lexicon is read.</summary>
    internal void Add(WordRoles role, DiscriminationGround? ground)
    {
        Roles |= role;
        if (ground is { } named && !meanings.Contains((role, named)))
            meanings.Add((role, named));
    }
}

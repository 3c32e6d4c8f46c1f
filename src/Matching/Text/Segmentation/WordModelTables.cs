namespace Jiuye.Matching.Text.Segmentation;

/// <summary>The plain content of a word model, as trained and as written to its file.</summary>
internal sealed record WordModelTables
{
    /// <summary>Roles of characters, the columns of <see cref="RoleCosts"/>.</summary>
    internal const int Roles = (int)CharacterRole.Prefix + 1;

    /// <summary>Classes, which stand after the words in <see cref="Costs"/> and <see cref="Backoffs"/>.</summary>
    internal const int Classes = (int)WordClass.Other + 1;

    /// <summary>Sources, dates, counts and command.</summary>
    internal required string Provenance { get; init; }

    /// <summary>Folded words, sorted by ordinal value, none twice.</summary>
    internal required IReadOnlyList<string> Words { get; init; }

    /// <summary>For each word, then each class: its cost.</summary>
    internal required ushort[] Costs { get; init; }

    /// <summary>For each word, then each class: what a word after it costs on top of its own cost where the pair was never seen.</summary>
    internal required ushort[] Backoffs { get; init; }

    /// <summary>For each word: true where it is a person's full name.</summary>
    internal required bool[] FullNames { get; init; }

    /// <summary>Pairs that were seen, sorted by left and right number, with their costs.</summary>
    internal required IReadOnlyList<(int Left, int Right, ushort Cost)> Bigrams { get; init; }

    /// <summary>Characters that the roles are known of, sorted.</summary>
    internal required char[] Characters { get; init; }

    /// <summary>Characters × roles costs, one character after another.</summary>
    internal required ushort[] RoleCosts { get; init; }
}

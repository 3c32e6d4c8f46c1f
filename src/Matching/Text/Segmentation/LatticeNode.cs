using System.Runtime.InteropServices;

namespace Jiuye.Matching.Text.Segmentation;

/// <summary>A word that may stand at a place of the text, with the best way to it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LatticeNode
{
    /// <summary>Cost of the best way up to and with this word.</summary>
    internal int Cost;

    /// <summary>The number by which the word before sees this one.</summary>
    internal int Left;

    /// <summary>The number by which the next word sees this one.</summary>
    internal int Right;

    /// <summary>The word before on the best way; −1 at the beginning.</summary>
    internal int Previous;

    /// <summary>The next node that ends where this one ends; −1 at the last.</summary>
    internal int NextEnding;

    /// <summary>Where the word starts.</summary>
    internal int Start;

    /// <summary>Where the word is written in two, as surname and given name; 0 where it is not.</summary>
    internal int Split;

    /// <summary>What the word is.</summary>
    internal WordKind Kind;
}

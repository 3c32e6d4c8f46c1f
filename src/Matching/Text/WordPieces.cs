using Jiuye.Matching.Text.Segmentation;

namespace Jiuye.Matching.Text;

/// <summary>Walks over a folded text, piece by piece: words, Latin terms, Chinese characters that no list knows.</summary>
internal ref struct WordPieces
{
    private readonly Lexicon lexicon;
    private readonly WordLattice lattice;
    private readonly ReadOnlySpan<char> text;
    private int read;
    private int next;
    private int count;
    private int before;

    internal WordPieces(Lexicon lexicon, WordLattice lattice, ReadOnlySpan<char> folded)
        : this(lexicon, lattice, folded, lexicon.Model.IdOf(WordClass.Begin))
    {
    }

    /// <param name="lexicon">Model and layers.</param>
    /// <param name="lattice">Room for the words.</param>
    /// <param name="folded">The folded text.</param>
    /// <param name="before">The number by which the first word sees what stands before it.</param>
    internal WordPieces(Lexicon lexicon, WordLattice lattice, ReadOnlySpan<char> folded, int before)
    {
        this.lexicon = lexicon;
        this.lattice = lattice;
        text = folded;
        this.before = before;
    }

    /// <summary>Where the piece starts in the folded text.</summary>
    internal int Start { get; private set; }

    /// <summary>Where the piece ends in the folded text, exclusive.</summary>
    internal int End { get; private set; }

    /// <summary>What the piece is.</summary>
    internal WordKind Kind { get; private set; }

    /// <summary>Characters of the piece.</summary>
    internal readonly int Length => End - Start;

    /// <summary>Goes to the next piece, past white space and punctuation; false at the end.</summary>
    internal bool MoveNext()
    {
        while (MoveToAny())
        {
            if (Kind > WordKind.General || CharacterClasses.IsHan(text[Start]) || CharacterClasses.StartsLatin(text, Start) || CharacterClasses.StartsRareHan(text, Start))
                return true;
        }

        return false;
    }

    /// <summary>Goes to the next piece, white space and punctuation included; false at the end.</summary>
    internal bool MoveToAny()
    {
        if (next == count)
        {
            if (read >= text.Length)
                return false;
            read = lattice.Read(lexicon, text, read, ref before);
            (next, count) = (0, lattice.Pieces.Length);
        }

        (Start, End, Kind) = lattice.Pieces[next++];
        return true;
    }
}

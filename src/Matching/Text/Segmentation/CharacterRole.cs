namespace Jiuye.Matching.Text.Segmentation;

/// <summary>What a character may be to a word that the lexicon lacks; the model holds a cost for each.</summary>
internal enum CharacterRole
{
    /// <summary>A surname of one character.</summary>
    Surname,

    /// <summary>The first of two characters of a given name.</summary>
    GivenFirst,

    /// <summary>The second of two characters of a given name.</summary>
    GivenSecond,

    /// <summary>A given name of one character.</summary>
    GivenOnly,

    /// <summary>Part of a foreign name written by its sound.</summary>
    Sound,

    /// <summary>The first character of an unknown word.</summary>
    Beginning,

    /// <summary>A character inside an unknown word.</summary>
    Middle,

    /// <summary>The last character of an unknown word.</summary>
    Ending,

    /// <summary>What makes a word of a known word before it (率, 性, 者).</summary>
    Suffix,

    /// <summary>What makes a word of a known word after it (副, 非, 总).</summary>
    Prefix,
}

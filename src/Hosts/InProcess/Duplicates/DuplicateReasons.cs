namespace Jiuye;

/// <summary>Why two postings of one employer, district and core title were taken for one.</summary>
[Flags]
public enum DuplicateReasons
{
    /// <summary>Nothing beyond employer, district and core title.</summary>
    None = 0,

    /// <summary>The texts are the same to the letter, punctuation and case aside.</summary>
    SameText = 1,

    /// <summary>The texts are nearly the same.</summary>
    NearText = 2,

    /// <summary>Neither has a text long enough to be compared; pay, schooling and experience are the same.</summary>
    SameTermsWithoutText = 4,

    /// <summary>The titles differ in slogans, benefits or pay only.</summary>
    TitleDiffers = 8,

    /// <summary>Pay, schooling or experience differ.</summary>
    TermsDiffer = 16,
}

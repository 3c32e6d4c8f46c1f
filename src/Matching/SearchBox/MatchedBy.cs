namespace Jiuye.Matching.SearchBox;

/// <summary>How a suggestion answers what was typed, the surest first.</summary>
public enum MatchedBy
{
    /// <summary>By the characters themselves: 电焊 for 电焊工.</summary>
    Text,

    /// <summary>By syllables written out, the last perhaps begun: dianha for 电焊工.</summary>
    Pinyin,

    /// <summary>By characters, syllables and initials together: dian焊g for 电焊工.</summary>
    Mixed,

    /// <summary>By the first letters of the syllables: dhg for 电焊工.</summary>
    Initials,

    /// <summary>By syllables that many speakers do not tell apart (zh and z, ch and c, sh and s, n and l, an and ang, en and eng, in and ing): yinghang for 银行柜员.</summary>
    FuzzyPinyin,

    /// <summary>By a character that sounds or looks like the one meant: 电汗工 for 电焊工.</summary>
    SimilarCharacter,

    /// <summary>Once something mistyped, left out, typed twice or swapped is put right: dainhan for 电焊.</summary>
    Typo,
}

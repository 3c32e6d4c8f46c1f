namespace Jiuye.Vocabulary;

/// <summary>How a number is compared. 以上, 以下, 以内 and 含 include the number; 超过, 不足 and 不满 do not.</summary>
public enum Comparison
{
    /// <summary>Just the number.</summary>
    Exactly = 0,

    /// <summary>以上, 不低于: the number or more.</summary>
    AtLeast = 1,

    /// <summary>超过, 大于: more than the number.</summary>
    MoreThan = 2,

    /// <summary>以下, 不超过: the number or less.</summary>
    AtMost = 3,

    /// <summary>不足, 不满: less than the number.</summary>
    LessThan = 4,

    /// <summary>左右: about the number; no tolerance is stated.</summary>
    About = 5,

    /// <summary>至: from the number to another, both included.</summary>
    Between = 6,
}

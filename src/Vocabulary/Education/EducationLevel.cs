namespace Jiuye.Vocabulary;

/// <summary>The level of schooling that a person completed or a posting asks for at least; ordered, so that higher is more.</summary>
/// <remarks>Groups of GB/T 4658-2006. Of a posting, <see cref="None"/> means that it says it asks for none (学历不限); null that it does not say.</remarks>
public enum EducationLevel
{
    /// <summary>No schooling, or none asked (不限).</summary>
    None = 0,

    /// <summary>小学.</summary>
    Primary = 1,

    /// <summary>初中.</summary>
    LowerSecondary = 2,

    /// <summary>高中, 中专, 职高, 技校: general and vocational alike.</summary>
    UpperSecondary = 3,

    /// <summary>大专, 高职.</summary>
    JuniorCollege = 4,

    /// <summary>本科.</summary>
    Bachelor = 5,

    /// <summary>硕士, MBA, 研究生 where nothing finer is said.</summary>
    Master = 6,

    /// <summary>博士.</summary>
    Doctor = 7,
}

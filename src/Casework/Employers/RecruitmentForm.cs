namespace Jiuye.Casework;

/// <summary>Forms of recruitment that are proposed to employers .</summary>
public enum RecruitmentForm
{
    /// <summary>用人推荐: candidates are recommended.</summary>
    Recommendation = 1,

    /// <summary>专场招聘会: a special fair.</summary>
    SpecialFair = 2,

    /// <summary>互联网招聘: the posting goes on the internet.</summary>
    Internet = 3,
}

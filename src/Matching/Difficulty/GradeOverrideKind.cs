namespace Jiuye.Matching;

/// <summary>Why a level differs from what the points say.</summary>
public enum GradeOverrideKind
{
    /// <summary>A counsellor moved it.</summary>
    CounsellorMove = 1,

    /// <summary>The person is legally recognised as hard to employ, which sets a least level; nobody moves below it.</summary>
    LegalRecognition = 2,
}

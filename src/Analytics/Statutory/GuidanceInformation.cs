namespace Jiuye.Analytics;

/// <summary>Kinds of guidance information on the website (001 Ch.3 §2(2)2).</summary>
public enum GuidanceInformation
{
    /// <summary>求职宝典.</summary>
    SeekerTips = 1,

    /// <summary>用工指导.</summary>
    EmployerTips = 2,

    /// <summary>个人测评.</summary>
    SelfAssessment = 3,
}

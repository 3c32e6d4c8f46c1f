namespace Jiuye.Casework;

/// <summary>Who may sit on an expert panel .</summary>
public enum PanelRole
{
    /// <summary>职业指导人员（职业指导师）.</summary>
    GuidanceCounsellor = 1,

    /// <summary>高级职业指导师.</summary>
    SeniorGuidanceCounsellor = 2,

    /// <summary>高级职业信息分析师.</summary>
    SeniorInformationAnalyst = 3,
}

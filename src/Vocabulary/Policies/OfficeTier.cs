namespace Jiuye.Vocabulary;

/// <summary>The level of the office that a provision is addressed to (三级管理、四级服务; R-622).</summary>
public enum OfficeTier
{
    /// <summary>市.</summary>
    City = 1,

    /// <summary>区县, its service counter included.</summary>
    District = 2,

    /// <summary>街道（乡镇）.</summary>
    Street = 3,

    /// <summary>社区（村）.</summary>
    Community = 4,
}

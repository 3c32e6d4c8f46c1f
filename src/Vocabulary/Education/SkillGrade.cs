namespace Jiuye.Vocabulary;

/// <summary>The vocational skill grade of a person or that a posting asks for at least; ordered, so that higher is more.</summary>
/// <remarks>The five national grades and the two added above them by 人社部发〔2022〕14号 (新八级工制度); the apprentice below them is <see cref="None"/> here.</remarks>
public enum SkillGrade
{
    /// <summary>No certificate.</summary>
    None = 0,

    /// <summary>五级 / 初级工.</summary>
    Elementary = 1,

    /// <summary>四级 / 中级工.</summary>
    Intermediate = 2,

    /// <summary>三级 / 高级工.</summary>
    Senior = 3,

    /// <summary>二级 / 技师.</summary>
    Technician = 4,

    /// <summary>一级 / 高级技师.</summary>
    SeniorTechnician = 5,

    /// <summary>特级技师.</summary>
    SpecialTechnician = 6,

    /// <summary>首席技师.</summary>
    ChiefTechnician = 7,
}

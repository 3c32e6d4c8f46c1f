namespace Jiuye.Casework;

/// <summary>培训类别: for whom a training is held. Which ones a jurisdiction has, its policy says.</summary>
public enum TrainingKind
{
    /// <summary>农业富余劳动力转移就业培训.</summary>
    Transfer = 1,

    /// <summary>失业人员再就业培训.</summary>
    Reemployment = 2,

    /// <summary>在职职工技能提升培训.</summary>
    Upgrading = 3,

    /// <summary>订单式培训.</summary>
    OrderBased = 4,

    /// <summary>创业培训.</summary>
    Startup = 5,
}

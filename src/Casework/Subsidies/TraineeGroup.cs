namespace Jiuye.Casework;

/// <summary>Who is trained free of charge.</summary>
public enum TraineeGroup
{
    /// <summary>城镇失业人员.</summary>
    UrbanUnemployed = 1,

    /// <summary>农村转移就业劳动力.</summary>
    RuralTransfer = 2,
}

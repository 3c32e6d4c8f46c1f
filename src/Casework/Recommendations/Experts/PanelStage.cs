namespace Jiuye.Casework;

/// <summary>How far an expert consultation has come (002 Art. 28).</summary>
public enum PanelStage
{
    /// <summary>The case officer asked the office above.</summary>
    Requested = 1,

    /// <summary>The panel gave its opinion; the plan is to be revised with the person.</summary>
    Advised = 2,

    /// <summary>The original team carries out the revised plan and reports back.</summary>
    CarriedOut = 3,

    /// <summary>The person works.</summary>
    Employed = 4,

    /// <summary>The service ended as the agreement provides.</summary>
    Terminated = 5,
}

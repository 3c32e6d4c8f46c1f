namespace Jiuye.Vocabulary;

/// <summary>The lines at which labour-market figures turn yellow, orange and red (失业预警线). The seeds ask for warnings and name no line; an office sets its own.</summary>
public static partial class PolicyParameters
{
    private static readonly string[] WarningUnits = ["percent", "percentage_points", "ratio", "persons", "months"];

    private static IEnumerable<PolicyParameter> Warnings() => [WarningYellow, WarningOrange, WarningRed];

    /// <summary>From where on a figure is yellow (黄色预警线); the case is the name of the figure. Range [−1,000,000,000, 1,000,000,000].</summary>
    public static PolicyParameter<Quantity> WarningYellow { get; } = WarningLine("warning_yellow", "From where on a figure is yellow", "黄色预警线");

    /// <summary>From where on a figure is orange (橙色预警线); the case is the name of the figure. Range [−1,000,000,000, 1,000,000,000].</summary>
    public static PolicyParameter<Quantity> WarningOrange { get; } = WarningLine("warning_orange", "From where on a figure is orange", "橙色预警线");

    /// <summary>From where on a figure is red (红色预警线); the case is the name of the figure. Range [−1,000,000,000, 1,000,000,000].</summary>
    public static PolicyParameter<Quantity> WarningRed { get; } = WarningLine("warning_red", "From where on a figure is red", "红色预警线");

    private static PolicyParameter<Quantity> WarningLine(string name, string english, string chinese) =>
        new(ParameterKind.Quantity, name, "warnings", new(chinese, english), StatementValues.Quantity)
        {
            Units = WarningUnits,
            HasOpenCases = true,
            Least = -1_000_000_000,
            Most = 1_000_000_000,
        };
}

namespace Jiuye.Vocabulary;

/// <summary>The settings of <see cref="ProfilingPolicy"/>.</summary>
internal static class ProfilingSettings
{
    private const string Section = "profiling";

    private static readonly PolicySetting<int> LongJobless = new(
        Section, "long_jobless_months", SettingForms.Whole(1, 60), "Months without work that are long joblessness", "视为长期失业的失业月数");

    private static readonly PolicySetting<double> SecondLook = new(
        Section, "second_look_probability", SettingForms.NumberAbove(0, 1), "The probability of long joblessness from which a grade asks for a second look", "建议人工复看评级的长期失业概率");

    internal static IReadOnlyList<PolicySetting> All { get; } = [LongJobless, SecondLook];

    internal static ProfilingPolicy From(SettingValues values) => new()
    {
        LongJoblessMonths = values.Of(LongJobless),
        SecondLookProbability = values.Of(SecondLook),
    };
}

namespace Jiuye.Analytics.Golden;

/// <summary>One published figure against what this library makes of its inputs.</summary>
/// <param name="Group">What kind of figure it is.</param>
/// <param name="Name">Which one.</param>
/// <param name="Expected">As published, in the decimals of the publication.</param>
/// <param name="Got">As computed, printed alike.</param>
/// <param name="Passes">True where they are the same: exactly for printed figures, within the group's tolerance for measured ones.</param>
internal sealed record GoldenCase(string Group, string Name, string Expected, string Got, bool Passes)
{
    /// <summary>A printed figure: equal or not.</summary>
    internal static GoldenCase Printed(string group, string name, decimal expected, decimal? got) =>
        new(group, name, FormattableString.Invariant($"{(expected == got ? got : expected)}"), got is { } known ? FormattableString.Invariant($"{known}") : "none", expected == got);

    /// <summary>A figure whose inputs are themselves rounded.</summary>
    internal static GoldenCase Within(string group, string name, double expected, double got, double tolerance) =>
        new(group, name, FormattableString.Invariant($"{expected:R}"), FormattableString.Invariant($"{got:R}"), Math.Abs(expected - got) <= tolerance);
}

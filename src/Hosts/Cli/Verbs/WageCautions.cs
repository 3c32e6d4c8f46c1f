using System.CommandLine;
using Jiuye.Analytics;

namespace Jiuye.Cli;

/// <summary>What a reader of a wage table has to know and the numbers don't show: wages that look wrong, cells that are one employer's own.</summary>
internal static class WageCautions
{
    // Beyond it a second look at every wage would cost more memory than the table itself.
    private const int MostLookedThrough = 4_000_000;

    /// <summary>How many wages look wrong; where they are too many to look through, that is said instead.</summary>
    internal static int Suspects(WageTally tally, string group, TextWriter error)
    {
        if (tally.Count <= MostLookedThrough)
            return WageScreen.CountIn(tally, group);
        error.Write(FormattableString.Invariant($"jiuye: more than {MostLookedThrough} wages are not looked through for other units here; --screen FILE does it\n"));
        return 0;
    }

    /// <summary>Says it on the screen, so that no such number is silent.</summary>
    /// <param name="options">The options.</param>
    /// <param name="call">The call.</param>
    /// <param name="suspects">Wages that look wrong.</param>
    /// <param name="table">The table as written; null where another was asked for.</param>
    internal static void Say(WagesOptions options, ParseResult call, int suspects, WageTable? table)
    {
        var error = call.InvocationConfiguration.Error;
        if (suspects > 0)
        {
            error.Write(call.GetValue(options.Screen) is { } file
                ? FormattableString.Invariant($"jiuye: {suspects} wages look wrong; each is in {file} with the reason\n")
                : FormattableString.Invariant($"jiuye: {suspects} wages look wrong (another unit, zero, far from their group) and count as they stand; --screen FILE lists each, --suspects says what becomes of them\n"));
        }

        if (table is { DominatedCells: > 0 and var dominated } && !call.GetValue(options.Errors))
            error.Write(FormattableString.Invariant($"jiuye: in {dominated} cells one employer pays {100 * table.Settings.DominantShare:0.#}% of all or more; --errors flags each\n"));
    }
}

using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>Tables of which nothing confidential can be read or worked out.</summary>
/// <param name="Tables">The tables, in the order given, with what is withheld marked.</param>
/// <param name="Cells">Cells that count something confidential.</param>
/// <param name="ByRule">Those that a rule withholds.</param>
/// <param name="ToProtect">Those withheld beside them, so that no subtraction brings them back.</param>
/// <param name="Derived">Shares, ratios, changes and means that go with a withheld count.</param>
/// <param name="Unprotected">Cells that nothing left to withhold can protect, because of what was shown before; nothing should be published then.</param>
/// <param name="Method">The rules.</param>
public sealed record ProtectedTables(IReadOnlyList<StatisticalTable> Tables, int Cells, int ByRule, int ToProtect, int Derived, IReadOnlyList<AuditPlace> Unprotected, string Method)
{
    /// <summary>Whether the tables may be published as they are.</summary>
    public bool MayBePublished => Unprotected.Count == 0;

    /// <summary>True where a figure is withheld.</summary>
    public bool WithholdsAny => Tables.Any(static table => table.HasWithheld);
}
